using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The orders of kinds and links. An object names one key; the objects of a list count in their order.</summary>
internal sealed class OrderTypes(TypeRegistry types, ScalarTypes scalars)
{
    public InputObjectGraphType Of(NodeKind kind) =>
        types.Get<InputObjectGraphType>(
            kind.Name + "Order",
            $"The order of {kind.Plural}: one key per object. Ties are ordered by id.",
            order =>
            {
                AddNode(order, kind, withRelations: true);
            }
        );

    /// <summary>The order of the links of a relation: of a direct one by edge and target, of a derived one by the target.</summary>
    public InputObjectGraphType OfLink(RelationField relation) =>
        relation.Type is null
            ? Of(relation.Target)
            : types.Get<InputObjectGraphType>(
                TypeNames.Order(relation),
                $"What links of {Fields.Describe(relation)} are ordered by: one key per object, of the link itself or, through 'node', "
                    + $"of its target{(FilterTypes.IsPlain(relation) ? ", whose properties need no 'node'" : "")}.",
                order =>
                {
                    order.Has(SurfaceNames.Node, Of(relation.Target), "By the target of the link.");
                    order.Has(Provenance.Page, scalars.SortDirection, "By the page it is printed on.");
                    order.Has(Provenance.Basis, scalars.SortDirection, "By how certain the source is about it.");
                    AddProperties(order, relation.Type.Properties);
                    if (FilterTypes.IsPlain(relation))
                    {
                        AddNode(order, relation.Target, FilterTypes.MayBeTheOne(relation));
                    }
                }
            );

    /// <summary>By the node itself. Relations are left out where they can be reached through 'node' and no to-one relation needs them: the
    /// schema stays short.</summary>
    private void AddNode(InputObjectGraphType order, NodeKind kind, bool withRelations)
    {
        AddProperties(order, kind.Properties);
        if (!order.HasField(SurfaceNames.Label))
        {
            order.Has(SurfaceNames.Label, scalars.SortDirection, "By what it is called in French.");
        }

        foreach (var relation in withRelations ? kind.Relations.Where(relation => !order.HasField(relation.Name)) : [])
        {
            AddRelation(order, relation);
        }
    }

    private void AddRelation(InputObjectGraphType order, RelationField relation) =>
        order.Has(relation.Name, relation.IsToOne ? OfLink(relation) : OfTargets(relation.Target), relation.Description.En);

    private void AddProperties(InputObjectGraphType order, IEnumerable<Property> properties)
    {
        foreach (var property in properties.Where(property => !property.IsList && !order.HasField(property.Name)))
        {
            order.Has(property.Name, scalars.SortDirection, Fields.Describe(property));
        }
    }

    /// <summary>By how many targets there are or, where these have numbers, by a statistic of them.</summary>
    private InputObjectGraphType OfTargets(NodeKind kind) =>
        !Numbers(kind).Any()
            ? Count
            : types.Get<InputObjectGraphType>(
                kind.Name + "StatisticsOrder",
                $"By how many {kind.Plural} there are, or by a statistic of their numbers: one key per object.",
                order =>
                {
                    order.Has(SurfaceNames.Count, scalars.SortDirection, "By their number.");
                    foreach (var property in Numbers(kind))
                    {
                        order.Has(property.Name, Statistics, Fields.Describe(property));
                    }
                }
            );

    /// <summary>The properties of a kind that are numbers.</summary>
    public static IEnumerable<Property> Numbers(NodeKind kind) => SurfaceNames.NumbersOf(kind.Properties);

    /// <summary>By a statistic of numbers.</summary>
    public InputObjectGraphType Statistics =>
        types.Get<InputObjectGraphType>("StatisticsOrder", "By a statistic of numbers: one key per object.", order =>
        {
            foreach (var statistic in Enum.GetValues<Statistic>())
            {
                order.Has(SurfaceNames.NameOf(statistic), scalars.SortDirection, AggregateTypes.Describe(statistic));
            }
        });

    private InputObjectGraphType Count =>
        types.Get<InputObjectGraphType>("CountOrder", "By how many there are.", order =>
            order.Has(SurfaceNames.Count, scalars.SortDirection, "By their number.")
        );
}
