using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans what is computed from many rows.</summary>
internal sealed class AggregatePlanner(PlanContext context)
{
    /// <summary>The rows are nodes of a kind or, where <paramref name="relation"/> has properties, its links.</summary>
    public AggregateField Plan(SelectedField field, NodeKind kind, RelationField? relation, InputPlace place) =>
        relation?.Type is { Properties.Count: > 0 } type
            ? new(field.Key, Fields(field, TypeNames.Aggregate(relation), place, (part, at) => OfLink(part, type, kind, at)))
            : OfNodes(field, kind, place);

    private AggregateField OfNodes(SelectedField field, NodeKind kind, InputPlace place) =>
        new(
            field.Key,
            Fields(field, TypeNames.Aggregate(kind), place, (part, at) =>
                OfProperty(part, kind.FindProperty(part.Name)!, property => new NodeValue(property), at)
            )
        );

    private FieldNode OfLink(SelectedField part, RelationType type, NodeKind kind, InputPlace place) =>
        part.Name is SurfaceNames.Node
            ? OfNodes(part, kind, place)
            : OfProperty(part, type.FindProperty(part.Name)!, property => new EdgeValue(property), place);

    private static IReadOnlyList<FieldNode> Fields(
        SelectedField field,
        string typeName,
        InputPlace place,
        Func<SelectedField, InputPlace, FieldNode> more
    ) =>
        [
            .. field
                .SubfieldsOn(typeName)
                .Select(part =>
                    Parts.Of<AggregatePart>(part) switch
                    {
                        AggregatePart.Count => new RowCountField(part.Key),
                        AggregatePart.Distinct => new NodeCountField(part.Key),
                        null => part.Name is SurfaceNames.TypeName ? TypeNameField.Of(part, typeName) : more(part, place.Then(part.Key)),
                    }
                ),
        ];

    private StatisticsField OfProperty(SelectedField field, Property property, Func<Property, ValueRef> reference, InputPlace place)
    {
        context.RequireScope(property, place);
        var typeName = TypeNames.Statistics(property);
        var value = reference(property);
        return new(
            field.Key,
            value,
            [
                .. field
                    .SubfieldsOn(typeName)
                    .Select(part =>
                        part.Name is SurfaceNames.TypeName
                            ? TypeNameField.Of(part, typeName)
                            : (FieldNode)new StatisticField(part.Key, new(value, StatisticNamed(part.Name)))
                    ),
            ]
        );
    }

    internal static Statistic StatisticNamed(string name) => Enum.Parse<Statistic>(name, ignoreCase: true);
}
