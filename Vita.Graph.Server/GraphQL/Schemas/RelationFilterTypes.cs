using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The filters of what may come several times along a relation: how many there are of which sort, and statistics of their
/// numbers.</summary>
internal sealed class RelationFilterTypes(TypeRegistry types, ScalarTypes scalars, ValueFilterTypes values)
{
    /// <summary>The filter of a relation whose single links are filtered by <paramref name="link"/>.</summary>
    public InputObjectGraphType Of(RelationField relation, InputObjectGraphType link) => values.ListOf(link, filter =>
        {
            filter.Has(SurfaceNames.Count, Count(link), "How many there are, in total or of some kind.");
            if (!Numbers(relation).Any())
            {
                return;
            }

            foreach (var statistic in SurfaceNames.LinkStatistics)
            {
                filter.Has(SurfaceNames.NameOf(statistic), Numbers(relation, link), AggregateTypes.Describe(statistic));
            }
        });

    private InputObjectGraphType Count(InputObjectGraphType link) =>
        types.Get<InputObjectGraphType>(Named(link, "CountFilter"), "How many there are. All keys must match.", filter =>
        {
            AddOf(filter, link);
            ValueFilterTypes.AddOperators(filter, scalars.Int, PropertyType.Int);
        });

    private InputObjectGraphType Numbers(RelationField relation, InputObjectGraphType link) =>
        types.Get<InputObjectGraphType>(
            Named(link, "NumberFilter"),
            "A statistic of numbers, each counted once per link. Absent if there are no numbers. All keys must match.",
            filter =>
            {
                AddOf(filter, link);
                foreach (var property in Numbers(relation))
                {
                    filter.Has(property.Name, values.Float, Fields.Describe(property));
                }
            }
        );

    private static void AddOf(InputObjectGraphType filter, InputObjectGraphType link) =>
        filter.Has(SurfaceNames.Of, link, "Which ones count. If not given, all of them.");

    /// <summary>What links and their targets have; the link wins.</summary>
    private static IEnumerable<Property> Numbers(RelationField relation) =>
        SurfaceNames.NumbersOf([.. relation.Type?.Properties ?? [], .. relation.Target.Properties]).DistinctBy(property => property.Name);

    private static string Named(InputObjectGraphType link, string what) => link.Name.Replace("Filter", what, StringComparison.Ordinal);
}
