using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>
/// What is worked out of rows: some by the clause that aggregates them, the rest one after the other from what it gives. Neo4j promises no order in which it adds numbers that
/// are no whole ones, so these are sorted and added one by one, as the embedded engine does.
/// </summary>
internal sealed class CypherStatistics(CypherNaming names, CypherScope row)
{
    private const string Greatest = "1.7976931348623157E308";

    private readonly Dictionary<string, string> _aggregated = new() { ["count(*)"] = names.Fresh("rows") };
    private readonly Dictionary<string, string> _worked = [];
    private readonly Dictionary<string, string> _once = [];

    public string RowCount => _aggregated["count(*)"];

    public string NodeCount => Aggregated($"count(DISTINCT {row.Node})", "nodes");

    /// <summary>The clauses that aggregate the rows at hand, by the keys.</summary>
    public string Clauses(params IEnumerable<string> keys) => CypherLinks.Clauses(
    [
        $"WITH {string.Join(", ", [.. keys, .. _aggregated.Select(named => $"{named.Key} AS {named.Value}")])}",
        .. _worked.Select(named => $"WITH *, {named.Key} AS {named.Value}"),
    ]);

    /// <summary>The name of a number of the rows at hand, after <see cref="Clauses"/>.</summary>
    public string Of(ValueRef value) => value switch
    {
        RowCountValue => RowCount,
        NodeCountValue => NodeCount,
        StatisticValue statistic => Of(statistic.Statistic, row.Text(statistic.Of), PropertyOf(statistic.Of)),
        _ => throw new InvalidOperationException($"{value} is not worked out of rows"),
    };

    private string Of(Statistic statistic, string value, Property property) => statistic switch
    {
        Statistic.Count => property.IsList ? Aggregated($"sum(size(coalesce({value}, [])))", "values") : Aggregated($"count({value})", "values"),
        Statistic.Distinct => property.IsList ? DistinctElements(value) : Aggregated($"count(DISTINCT {value})", "different"),
        Statistic.Min => Aggregated($"min({value})", "least"),
        Statistic.Max => Aggregated($"max({value})", "greatest"),
        Statistic.Sum => Sum(value, property),
        Statistic.Avg => Average(value, property),
        _ => Deviation(value, property),
    };

    private string DistinctElements(string value)
    {
        var (list, element) = (names.Fresh("list"), names.Fresh("element"));
        return Worked($"COUNT {{ UNWIND {Aggregated($"collect({value})", "lists")} AS {list} UNWIND {list} AS {element} RETURN DISTINCT {element} }}", "different", once: $"different {value}");
    }

    private string Sum(string value, Property property)
    {
        var count = Of(Statistic.Count, value, property);
        return property.Type is PropertyType.Int
            ? Worked($"CASE WHEN {count} > 0 THEN toFloat({Aggregated($"sum({value})", "added")}) END", "total")
            : Finite($"CASE WHEN {count} > 0 THEN {Added(value, number => number)} END", "total", once: $"total {value}");
    }

    private string Average(string value, Property property) => Finite($"{Sum(value, property)} / toFloat({Of(Statistic.Count, value, property)})", "average");

    private string Deviation(string value, Property property)
    {
        var (count, average) = (Of(Statistic.Count, value, property), Average(value, property));
        return Finite($"CASE WHEN {count} > 1 THEN sqrt({Added(value, number => $"({number} - {average}) * ({number} - {average})")} / ({count} - 1)) END", "deviation", once: $"deviation {value}");
    }

    /// <summary>Something of each value, added in the order of the values.</summary>
    private string Added(string value, Func<string, string> term)
    {
        var (number, total) = (names.Fresh("number"), names.Fresh("sum"));
        var sorted = Worked($"COLLECT {{ UNWIND {Aggregated($"collect({value})", "collected")} AS {number} WITH {number} ORDER BY {number} RETURN {number} }}", "sorted", once: $"sorted {value}");
        return $"reduce({total} = 0.0, {number} IN {sorted} | {total} + {term(number)})";
    }

    private string Finite(string expression, string word, string? once = null)
    {
        var name = Worked(expression, word, once);
        return Worked($"CASE WHEN abs({name}) <= {Greatest} THEN {name} END", word);
    }

    private string Aggregated(string expression, string word) => Named(_aggregated, expression, word);

    /// <summary>The name of an expression; of one that names variables of its own, that of an earlier one that means the same.</summary>
    private string Worked(string expression, string word, string? once = null)
    {
        if (once is not null)
        {
            if (_once.TryGetValue(once, out var known))
            {
                return known;
            }

            return _once[once] = Named(_worked, expression, word);
        }

        return Named(_worked, expression, word);
    }

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
