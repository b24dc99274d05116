using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Works out a statistic of the numbers that the targets of a relation have, step by step, each step under a name that the next
/// may use.</summary>
/// <param name="names">The names of the statement.</param>
/// <param name="pattern">Writes patterns.</param>
/// <param name="worked">Takes the steps.</param>
internal sealed class CypherRelationNumbers(CypherNaming names, CypherPattern pattern, List<(string Expression, string Name)> worked)
{
    /// <summary>The name of the number.</summary>
    /// <param name="key">What is computed.</param>
    /// <param name="at">The node whose targets count.</param>
    /// <param name="isKnown">Whether there is such a node in every row.</param>
    public string Of(StatisticKey key, CypherScope at, bool isKnown) =>
        Of(key.Relation, null, new NodeValue(key.Property), key.Statistic, at, isKnown);

    /// <summary>The name of the number that is computed from links that satisfy a filter.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="where">Which links count; null for all.</param>
    /// <param name="value">The number that a link or its target has.</param>
    /// <param name="statistic">What is computed.</param>
    /// <param name="at">The node whose links count.</param>
    /// <param name="isKnown">Whether there is such a node in every row.</param>
    public string Of(RelationField relation, FilterNode? where, ValueRef value, Statistic statistic, CypherScope at, bool isKnown)
    {
        var sorted = Sorted(relation, where, value, at);
        var count = Named(isKnown ? $"size({sorted})" : $"CASE WHEN {at.Node} IS NOT NULL THEN size({sorted}) END", "size");
        return statistic switch
        {
            Statistic.Count => count,
            Statistic.Distinct => Distinct(sorted, count),
            Statistic.Min => Named($"{sorted}[0]", "least"),
            Statistic.Max => Named($"{sorted}[-1]", "greatest"),
            Statistic.Sum => Sum(value, sorted, count),
            Statistic.Avg => Average(value, sorted, count),
            Statistic.Stddev => Finite(CypherNumbers.Deviation(sorted, Average(value, sorted, count), count, names), "deviation"),
        };
    }

    private string Sorted(RelationField relation, FilterNode? where, ValueRef value, CypherScope at)
    {
        var (to, number) = (CypherScope.OfLink(relation, names), names.Fresh("number"));
        var found = to.Text(value);
        var rows = CypherLinks.OneLine(new CypherLinks(names, pattern).Rows(relation, at, to, where));
        return Named(
            $"COLLECT {{ {rows} WITH {found} AS {number} WHERE {number} IS NOT NULL RETURN {number} ORDER BY {number} }}",
            "numbers"
        );
    }

    private string Distinct(string sorted, string count)
    {
        var (number, seen) = (names.Fresh("number"), names.Fresh("seen"));
        return Named(
            $"CASE WHEN {count} IS NOT NULL THEN size(reduce({seen} = [], {number} IN {sorted} | CASE WHEN {number} IN {seen} THEN "
                + $"{seen} ELSE {seen} + {number} END)) END",
            "different"
        );
    }

    private string Sum(ValueRef value, string sorted, string count)
    {
        if (value is not (NodeValue { Property.Type: PropertyType.Int } or EdgeValue { Property.Type: PropertyType.Int }))
        {
            return Finite(CypherNumbers.Sum(sorted, count, names), "total");
        }

        var (number, sum) = (names.Fresh("number"), names.Fresh("sum"));
        return Named(CypherNumbers.WholeSum($"reduce({sum} = 0, {number} IN {sorted} | {sum} + {number})", count), "total");
    }

    private string Average(ValueRef value, string sorted, string count) =>
        Finite(CypherNumbers.Average(Sum(value, sorted, count), count), "average");

    private string Finite(string expression, string word) => Named(CypherNumbers.Finite(Named(expression, word)), word);

    private string Named(string expression, string word)
    {
        var name = names.Fresh(word);
        worked.Add((expression, name));
        return name;
    }
}
