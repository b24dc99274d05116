using System.Diagnostics;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>From the argument <c>order</c> to the terms of an order.</summary>
internal sealed class OrderPlanner(PlanContext context)
{
    public IReadOnlyList<OrderTerm> Order(Input? order, NodeKind kind, RelationField? link, InputPlace place) =>
        [.. Terms(order).Select(term => Term(term, kind, link, [], place)).OfType<OrderTerm>()];

    /// <summary>One object where a list is expected counts as a list of one.</summary>
    internal static IEnumerable<ObjectInput> Terms(Input? order) =>
        order switch
        {
            ListInput list => list.Items.OfType<ObjectInput>(),
            ObjectInput single => [single],
            null or NullInput or LeafInput => [],
            _ => throw new UnreachableException(),
        };

    private OrderTerm? Term(ObjectInput term, NodeKind kind, RelationField? link, IReadOnlyList<RelationField> path, InputPlace place) =>
        OneKey(context, term, place) is { } given ? Term(given.Key, given.Value, kind, link, path, place.Then(given.Key)) : null;

    /// <summary>The one key of an object of an order, with its value; null where none is given, or more, which is refused.</summary>
    internal static (string Key, Input Value)? OneKey(PlanContext context, ObjectInput term, InputPlace place)
    {
        var given = term.Fields.Where(field => field.Value is not NullInput).ToList();
        if (given.Count > 1)
        {
            var keys = string.Join(", ", given.Select(field => field.Key));
            context.Refuse(
                QueryCodes.OrderKeys,
                $"'{place}' has an object with the keys {keys}, whose order GraphQL does not keep; expected one key in each object: [{{ "
                    + $"{given[0].Key}: … }}, {{ {given[1].Key}: … }}].",
                place
            );
        }

        return given.Count == 1 ? (given[0].Key, given[0].Value) : null;
    }

    private OrderTerm? Term(
        string key,
        Input value,
        NodeKind kind,
        RelationField? link,
        IReadOnlyList<RelationField> path,
        InputPlace place
    )
    {
        if (link is { IsDerived: false } && EdgeKey(key, link) is { } edgeKey)
        {
            return new(path, new ValueKey(edgeKey), IsDescending(value));
        }

        if (SurfaceNames.PropertyOf(kind, key) is { } property)
        {
            context.RequireScope(property, place);
            return new(path, new ValueKey(new NodeValue(property)), IsDescending(value));
        }

        return key is SurfaceNames.Node
            ? Term((ObjectInput)value, kind, link: null, path, place)
            : OfRelation(kind.FindRelation(key)!, (ObjectInput)value, path, place);
    }

    private OrderTerm? OfRelation(RelationField relation, ObjectInput value, IReadOnlyList<RelationField> path, InputPlace place)
    {
        if (relation.IsToOne)
        {
            return Term(value, relation.Target, link: relation, [.. path, relation], place);
        }

        return OneKey(context, value, place) switch
        {
            { Key: SurfaceNames.Count, Value: var direction } => new(path, new CountKey(relation), IsDescending(direction)),
            { Key: var name, Value: ObjectInput statistic } => OfTargets(relation, name, statistic, path, place.Then(name)),
            _ => null,
        };
    }

    private OrderTerm? OfTargets(
        RelationField relation,
        string name,
        ObjectInput value,
        IReadOnlyList<RelationField> path,
        InputPlace place
    )
    {
        var property = relation.Target.FindProperty(name)!;
        context.RequireScope(property, place);
        return OneKey(context, value, place) is { } given
            ? new(path, new StatisticKey(relation, property, AggregatePlanner.StatisticNamed(given.Key)), IsDescending(given.Value))
            : null;
    }

    private static ValueRef? EdgeKey(string key, RelationField link) =>
        key switch
        {
            _ when link.Type!.FindProperty(key) is { } property => new EdgeValue(property),
            Provenance.Page => new ProvenanceValue(ProvenancePart.Page),
            Provenance.Basis => new ProvenanceValue(ProvenancePart.Basis),
            _ => null,
        };

    internal static bool IsDescending(Input value) => ((LeafInput)value).Value is SurfaceNames.Descending;
}
