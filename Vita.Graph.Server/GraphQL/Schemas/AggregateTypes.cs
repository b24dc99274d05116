using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>What is computed from many rows: their number, statistics of their values.</summary>
internal sealed class AggregateTypes(TypeRegistry types, ScalarTypes scalars)
{
    /// <summary>Of nodes of a kind.</summary>
    public ObjectGraphType Of(NodeKind kind) =>
        types.Get<ObjectGraphType>(TypeNames.Aggregate(kind), $"Statistics of {kind.Plural}.", type =>
        {
            AddCounts(type);
            AddProperties(type, kind.Properties.Where(property => property.Type is not PropertyType.Id));
        });

    /// <summary>Of links: where they have properties, of these, with their targets under 'node'.</summary>
    public ObjectGraphType Of(RelationField relation) =>
        relation.Type is not { Properties.Count: > 0 } link
            ? Of(relation.Target)
            : types.Get<ObjectGraphType>(TypeNames.Aggregate(relation), $"Statistics of links of {Fields.Describe(relation)}.", type =>
            {
                AddCounts(type);
                type.Has(SurfaceNames.Node, Fields.NonNull(Of(relation.Target)), "Statistics of their targets, once for each link.");
                AddProperties(type, link.Properties);
            });

    /// <summary>What is said of a statistic.</summary>
    public static string Describe(Statistic statistic) =>
        statistic switch
        {
            Statistic.Count => "How many values there are. Rows without a value do not count; each element of a list does.",
            Statistic.Distinct => "How many different values there are.",
            Statistic.Sum => "Their sum. Absent if there are no values.",
            Statistic.Min => "The smallest. Absent if there are no values.",
            Statistic.Max => "The largest. Absent if there are no values.",
            Statistic.Avg => "Their average. Absent if there are no values.",
            Statistic.Stddev => "Their sample standard deviation. Absent if there are fewer than two values.",
        };

    private void AddCounts(ObjectGraphType type) =>
        type.HasParts<AggregatePart>(part =>
            part switch
            {
                AggregatePart.Count => Fields.Of(part, Fields.NonNull(scalars.Int), "How many rows there are, on all pages."),
                AggregatePart.Distinct => Fields.Of(part, Fields.NonNull(scalars.Int), "How many different nodes they have."),
            }
        );

    private void AddProperties(ObjectGraphType type, IEnumerable<Property> properties)
    {
        foreach (var property in properties)
        {
            type.Has(property.Name, Fields.NonNull(Statistics(property)), Fields.Describe(property));
        }
    }

    private ObjectGraphType Statistics(Property property) =>
        types.Get<ObjectGraphType>(
            TypeNames.Statistics(property),
            "Statistics of values. Numbers are added in ascending order, so the same numbers always have the "
                + "same sum. A result that is not finite is absent.",
            type =>
            {
                foreach (var statistic in SurfaceNames.StatisticsOf(property))
                {
                    type.Has(SurfaceNames.NameOf(statistic), TypeOf(statistic, property), Describe(statistic));
                }
            }
        );

    private IGraphType TypeOf(Statistic statistic, Property property) =>
        statistic switch
        {
            Statistic.Count or Statistic.Distinct => Fields.NonNull(scalars.Int),
            Statistic.Min or Statistic.Max => scalars.Of(property),
            Statistic.Sum or Statistic.Avg or Statistic.Stddev => scalars.Float,
        };
}
