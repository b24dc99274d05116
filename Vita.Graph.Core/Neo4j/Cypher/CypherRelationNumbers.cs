using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Works out a statistic of the numbers that the targets of a relation have, step by step, each step under a name that the next may use.</summary>
/// <param name="names">The names of the statement.</param>
/// <param name="pattern">Writes patterns.</param>
/// <param name="worked">Takes the steps.</param>
internal sealed class CypherRelationNumbers(CypherNaming names, CypherPattern pattern, List<(string Expression, string Name)> worked)
{
    /// <summary>The name of the number.</summary>
    /// <param name="key">What is worked out.</param>
    /// <param name="at">The node whose targets count.</param>
    /// <param name="isKnown">Whether there is such a node in every row.</param>
    public string Of(StatisticKey key, CypherScope at, bool isKnown)
    {
        var sorted = Sorted(key, at);
        var count = Named(isKnown ? $"size({sorted})" : $"CASE WHEN {at.Node} IS NOT NULL THEN size({sorted}) END", "size");
        return key.Statistic switch
        {
            Statistic.Count => count,
            Statistic.Distinct => Distinct(sorted, count),
            Statistic.Min => Named($"{sorted}[0]", "least"),
            Statistic.Max => Named($"{sorted}[-1]", "greatest"),
            Statistic.Sum => Sum(key, sorted, count),
            Statistic.Avg => Average(key, sorted, count),
            _ => Finite(CypherNumbers.Deviation(sorted, Average(key, sorted, count), count, names), "deviation"),
        };
    }

    private string Sorted(StatisticKey key, CypherScope at)
    {
        var (to, number) = (CypherScope.OfLink(key.Relation, names), names.Fresh("number"));
        var found = $"{to.Node}.{CypherNames.Key(key.Property)}";
        var rows = CypherLinks.OneLine(new CypherLinks(names, pattern).Rows(key.Relation, at, to, null));
        return Named($"COLLECT {{ {rows} WITH {found} AS {number} WHERE {number} IS NOT NULL RETURN {number} ORDER BY {number} }}", "numbers");
    }

    private string Distinct(string sorted, string count)
    {
        var (number, seen) = (names.Fresh("number"), names.Fresh("seen"));
        return Named($"CASE WHEN {count} IS NOT NULL THEN size(reduce({seen} = [], {number} IN {sorted} | CASE WHEN {number} IN {seen} THEN {seen} ELSE {seen} + {number} END)) END", "different");
    }

    private string Sum(StatisticKey key, string sorted, string count)
    {
        if (key.Property.Type is not PropertyType.Int)
        {
            return Finite(CypherNumbers.Sum(sorted, count, names), "total");
        }

        var (number, sum) = (names.Fresh("number"), names.Fresh("sum"));
        return Named(CypherNumbers.WholeSum($"reduce({sum} = 0, {number} IN {sorted} | {sum} + {number})", count), "total");
    }

    private string Average(StatisticKey key, string sorted, string count) => Finite(CypherNumbers.Average(Sum(key, sorted, count), count), "average");

    private string Finite(string expression, string word) => Named(CypherNumbers.Finite(Named(expression, word)), word);

    private string Named(string expression, string word)
    {
        var name = names.Fresh(word);
        worked.Add((expression, name));
        return name;
    }
}
