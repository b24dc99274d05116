using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>From the argument <c>where</c> to a filter. A key that is left out asks for nothing; several keys must all hold.</summary>
internal sealed class FilterPlanner
{
    private readonly PlanContext _context;
    private readonly ValueFilterPlanner _values;
    private readonly RelationFilterPlanner _relations;
    private readonly NodeKind _sourceKind;

    public FilterPlanner(PlanContext context)
    {
        _context = context;
        _values = new(context);
        _relations = new(context, _values, OfLink);
        _sourceKind = context.Schema.FindKind(Provenance.SourceKind)!;
    }

    /// <summary>The filter on nodes of <paramref name="kind"/>, and on the edges of <paramref name="link"/> that lead to them; null when
    /// nothing is asked.</summary>
    public FilterNode? Where(Input? where, NodeKind kind, RelationField? link, InputPlace place) =>
        where is ObjectInput given ? _context.Rewrite(OfLink(given, kind, link, place)) : null;

    private AndFilter OfLink(ObjectInput input, NodeKind kind, RelationField? link, InputPlace place) =>
        AllOf(
            input,
            place,
            (key, value, at) =>
                Logic(key, value, at, (operand, operandPlace) => OfLink(operand, kind, link, operandPlace))
                ?? (link is { IsDerived: false } ? OfEdge(key, value, kind, link, at) : null)
                ?? OfNode(key, value, kind, at),
            (key, at) => OfNull(key, kind, link, at)
        );

    /// <summary>
    /// What <c>null</c> means depends on the key: of a relation to one node at most, that there is none; of properties and logic, nothing.
    /// Of what comes in numbers it is refused.
    /// The node of an edge and the source of a fact are always there.
    /// </summary>
    private FilterNode? OfNull(string key, NodeKind kind, RelationField? link, InputPlace at) =>
        key switch
        {
            SurfaceNames.Node or Provenance.Source when link is { IsDerived: false } => RelationFilterPlanner.Nowhere,
            _ when link?.Type?.FindProperty(key) is not null || SurfaceNames.PropertyOf(kind, key) is not null => null,
            SurfaceNames.ProvenanceField => _context.RefuseNull(at, "Write { any: false } for what has none"),
            SurfaceNames.Any => _context.RefuseNull(at, "Write true or false"),
            _ => kind.FindRelation(key) is { FiltersById: false } relation ? _relations.OfNull(relation, at) : null,
        };

    /// <summary>A key that only the edge has; the edge's own names win over those of its target.</summary>
    private FilterNode? OfEdge(string key, Input value, NodeKind kind, RelationField link, InputPlace place) =>
        key switch
        {
            SurfaceNames.Node => OfLink((ObjectInput)value, kind, link: null, place),
            SurfaceNames.Any => RelationFilterPlanner.IsThere(value),
            _ when link.Type!.FindProperty(key) is { } property => _values.Plan(new EdgeValue(property), property, value, place),
            _ => OfProvenance(key, value, place),
        };

    private FilterNode OfNode(string key, Input value, NodeKind kind, InputPlace place)
    {
        _context.CountCondition(place);
        if (SurfaceNames.PropertyOf(kind, key) is { } property)
        {
            _context.RequireScope(property, place);
            return property.Type is PropertyType.Id
                ? _values.PlanId(kind, property, value, place)
                : _values.Plan(new NodeValue(property), property, value, place);
        }

        return key is SurfaceNames.ProvenanceField
            ? Quantified(
                _context,
                value,
                place,
                line => OfLine((ObjectInput)line.Value, line.At),
                (quantifier, line) => new ProvenanceFilter(quantifier, line)
            )
            : OfRelation(kind.FindRelation(key)!, value, place);
    }

    private FilterNode OfRelation(RelationField relation, Input value, InputPlace place)
    {
        if (relation.FiltersById)
        {
            return new SelfOrTargetFilter(relation, _context.Parameters.Add(new IdType(_context.Schema, relation.Target), value, place));
        }

        return _relations.Plan(relation, (ObjectInput)value, place);
    }

    private AndFilter OfLine(ObjectInput line, InputPlace place) =>
        AllOf(
            line,
            place,
            (key, value, at) => Logic(key, value, at, OfLine) ?? OfProvenance(key, value, at)!,
            (key, _) => key is Provenance.Source ? RelationFilterPlanner.Nowhere : null
        );

    private FilterNode? OfProvenance(string key, Input value, InputPlace place) =>
        key switch
        {
            Provenance.Page => OfPart(ProvenancePart.Page, value, place),
            Provenance.Basis => OfPart(ProvenancePart.Basis, value, place),
            Provenance.Source => new ProvenanceSourceFilter(OfLink((ObjectInput)value, _sourceKind, link: null, place)),
            _ => null,
        };

    private FilterNode OfPart(ProvenancePart part, Input value, InputPlace place)
    {
        var reference = new ProvenanceValue(part);
        return _values.Plan(reference, reference.Property, value, place);
    }

    internal static FilterNode? Logic(string key, Input value, InputPlace place, Func<ObjectInput, InputPlace, FilterNode> operand) =>
        key switch
        {
            SurfaceNames.And => new AndFilter([.. Operands(value).Select(item => operand(item, place))]),
            SurfaceNames.Or => new OrFilter([.. Operands(value).Select(item => operand(item, place))]),
            SurfaceNames.Not => new NotFilter(operand((ObjectInput)value, place)),
            _ => null,
        };

    private static IEnumerable<ObjectInput> Operands(Input value) =>
        (value is ListInput list ? list.Items : [value]).OfType<ObjectInput>();

    /// <param name="input">The keys.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="plan">What a key asks for.</param>
    /// <param name="ofNull">What a key that is null asks for; without it, and where it gives null: nothing.</param>
    internal static AndFilter AllOf(
        ObjectInput input,
        InputPlace place,
        Func<string, Input, InputPlace, FilterNode> plan,
        Func<string, InputPlace, FilterNode?>? ofNull = null
    ) =>
        new([
            .. input
                .Fields.Select(field =>
                    field.Value is NullInput
                        ? ofNull?.Invoke(field.Key, place.Then(field.Key))
                        : plan(field.Key, field.Value, place.Then(field.Key))
                )
                .OfType<FilterNode>(),
        ]);

    /// <summary><c>some</c>, <c>none</c>, <c>all</c>, <c>single</c> and <c>any</c> over something that comes in numbers.</summary>
    internal static AndFilter Quantified(
        PlanContext context,
        Input input,
        InputPlace place,
        Func<(Input Value, InputPlace At), FilterNode> item,
        Func<Quantifier, FilterNode, FilterNode> quantify
    ) =>
        AllOf(
            (ObjectInput)input,
            place,
            (key, value, at) =>
                key switch
                {
                    SurfaceNames.Some => quantify(Quantifier.Some, item((value, at))),
                    SurfaceNames.None => new NotFilter(quantify(Quantifier.Some, item((value, at)))),
                    SurfaceNames.All => quantify(Quantifier.All, item((value, at))),
                    SurfaceNames.Single => quantify(Quantifier.Single, item((value, at))),
                    _ when ((LeafInput)value).Value is true => quantify(Quantifier.Some, new AndFilter([])),
                    _ => new NotFilter(quantify(Quantifier.Some, new AndFilter([]))),
                },
            (key, at) =>
                context.RefuseNull(
                    at,
                    key is SurfaceNames.Any ? "Write true or false" : "Write {} for any of them, { any: false } in its place for none"
                )
        );
}
