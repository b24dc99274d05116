namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Arithmetic over a sorted list of numbers, in the order in which the embedded engine does it.</summary>
internal static class CypherNumbers
{
    private const string Greatest = "1.7976931348623157E308";

    /// <summary>The sum, absent of none.</summary>
    public static string Sum(string sorted, string count, CypherNaming names) =>
        $"CASE WHEN {count} > 0 THEN {Added(sorted, number => number, names)} END";

    /// <summary>The exact sum of whole numbers, as a Float.</summary>
    public static string WholeSum(string added, string count) => $"CASE WHEN {count} > 0 THEN toFloat({added}) END";

    public static string Average(string sum, string count) => $"{sum} / toFloat({count})";

    /// <summary>The sample standard deviation, absent of fewer than two.</summary>
    public static string Deviation(string sorted, string average, string count, CypherNaming names) =>
        $"CASE WHEN {count} > 1 THEN sqrt({Added(sorted, number => $"({number} - {average}) * ({number} - {average})", names)} / "
        + $"({count} - 1)) END";

    /// <summary>A number, or null where it is not finite; 0.0 for -0.0, which Neo4j sorts before it.</summary>
    public static string Finite(string number) => $"CASE WHEN abs({number}) <= {Greatest} THEN {number} + 0.0 END";

    private static string Added(string sorted, Func<string, string> term, CypherNaming names)
    {
        var (number, total) = (names.Fresh("number"), names.Fresh("sum"));
        return $"reduce({total} = 0.0, {number} IN {sorted} | {total} + {term(number)})";
    }
}
