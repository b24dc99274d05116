using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>
/// What is computed from rows: some by the clause that aggregates them, the rest one after the other from what it gives. Neo4j promises no
/// order in which it adds numbers that
/// are no whole ones, so these are sorted and added one by one, as the embedded engine does.
/// </summary>
internal sealed class CypherStatistics(CypherNaming names, CypherScope row)
{
    private readonly Dictionary<string, string> _aggregated = new() { ["count(*)"] = names.Fresh("rows") };
    private readonly Dictionary<string, string> _worked = [];
    private readonly Dictionary<string, string> _once = [];

    public string RowCount => _aggregated["count(*)"];

    public string NodeCount => Aggregated($"count(DISTINCT {row.Node})", "nodes");

    /// <summary>The clauses that aggregate the current rows, by the keys.</summary>
    public string Clauses(params IEnumerable<string> keys) =>
        CypherLinks.Clauses([
            $"WITH {string.Join(", ", [.. keys, .. _aggregated.Select(named => $"{named.Key} AS {named.Value}")])}",
            .. _worked.Select(named => $"WITH *, {named.Key} AS {named.Value}"),
        ]);

    /// <summary>The name of a number of the current rows, after <see cref="Clauses"/>.</summary>
    public string Of(ValueRef value) =>
        value switch
        {
            RowCountValue => RowCount,
            StatisticValue statistic => Of(statistic.Statistic, row.Text(statistic.Of), PropertyOf(statistic.Of)),
            _ => throw new InvalidOperationException($"{value} is not worked out of rows"),
        };

    private string Of(Statistic statistic, string value, Property property) =>
        statistic switch
        {
            Statistic.Count => property.IsList
                ? Aggregated($"sum(size(coalesce({value}, [])))", "values")
                : Aggregated($"count({value})", "values"),
            Statistic.Distinct => property.IsList ? DistinctElements(value) : Aggregated($"count(DISTINCT {value})", "different"),
            Statistic.Min => Aggregated($"min({value})", "least"),
            Statistic.Max => Aggregated($"max({value})", "greatest"),
            Statistic.Sum => Sum(value, property),
            Statistic.Avg => Average(value, property),
            Statistic.Stddev => Deviation(value, property),
        };

    private string DistinctElements(string value)
    {
        var (list, element) = (names.Fresh("list"), names.Fresh("element"));
        return Once($"different {value}", () =>
            Worked(
                $"COUNT {{ UNWIND {Aggregated($"collect({value})", "lists")} AS {list} UNWIND {list} AS {element} RETURN DISTINCT "
                    + $"{element} }}",
                "different"
            )
        );
    }

    private string Sum(string value, Property property)
    {
        var count = Of(Statistic.Count, value, property);
        return property.Type is PropertyType.Int
            ? Worked(CypherNumbers.WholeSum(Aggregated($"sum({value})", "added"), count), "total")
            : Finite(() => CypherNumbers.Sum(Sorted(value), count, names), "total", value);
    }

    private string Average(string value, Property property) =>
        Finite(() => CypherNumbers.Average(Sum(value, property), Of(Statistic.Count, value, property)), "average", value);

    private string Deviation(string value, Property property) =>
        Finite(
            () => CypherNumbers.Deviation(Sorted(value), Average(value, property), Of(Statistic.Count, value, property), names),
            "deviation",
            value
        );

    private string Sorted(string value)
    {
        var number = names.Fresh("number");
        return Once($"sorted {value}", () =>
            Worked(
                $"COLLECT {{ UNWIND {Aggregated($"collect({value})", "collected")} AS {number} WITH {number} ORDER BY {number} "
                    + $"RETURN {number} }}",
                "sorted"
            )
        );
    }

    private string Finite(Func<string> expression, string word, string value) =>
        Once($"{word} {value}", () => Worked(CypherNumbers.Finite(Worked(expression(), word)), word));

    /// <summary>What is computed by names of its own is computed once.</summary>
    private string Once(string what, Func<string> work) => _once.TryGetValue(what, out var known) ? known : _once[what] = work();

    private string Worked(string expression, string word) => Named(_worked, expression, word);

    private string Aggregated(string expression, string word) => Named(_aggregated, expression, word);

    private string Named(Dictionary<string, string> known, string expression, string word)
    {
        if (!known.TryGetValue(expression, out var name))
        {
            known.Add(expression, name = names.Fresh(word));
        }

        return name;
    }

    private static Property PropertyOf(ValueRef value) => value is EdgeValue edge ? edge.Property : ((NodeValue)value).Property;
}
