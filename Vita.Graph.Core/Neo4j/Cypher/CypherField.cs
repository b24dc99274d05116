using System.Text;
using Vita.Graph.Core.Neo4j.Answers;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>One field of a plan as both ends see it: the expression that the statement returns, and what reads its value from the answer.
/// Made together, so that they agree.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Expression">What the statement returns for it; null where nothing needs to be asked.</param>
/// <param name="Reader">What reads the value; null where nothing is asked.</param>
/// <param name="Constant">The value as JSON, where nothing is asked.</param>
internal sealed record CypherField(string Key, string? Expression, ValueReader? Reader, string Constant = "")
{
    /// <summary>
    /// Whether aggregating functions stand somewhere in the expression. Neo4j then takes any expression around it for an aggregation, and
    /// wants it in a column of its own, beside
    /// the variables that it looks at: see <see cref="Returned"/>.
    /// </summary>
    public bool IsAggregated { get; init; }

    /// <summary>The value as the one row of a subquery, where it is found by clauses; null where the expression says it better.</summary>
    public CypherRow? OneRow { get; init; }

    /// <summary>The expressions of several fields as one list: a row.</summary>
    public static string Row(IEnumerable<CypherField> fields) => Row(fields.Select(field => field.Expression).OfType<string>().ToList());

    /// <summary>The clauses that return a row, with something before and after it.</summary>
    public static string Returned(IReadOnlyList<CypherField> fields, CypherNaming names, Func<string, string>? around = null)
    {
        var (columns, row) = (new List<string>(), new List<CypherField>());
        foreach (var field in fields)
        {
            if (field.IsAggregated)
            {
                var name = names.Fresh("column");
                columns.Add($"WITH *, {field.Expression} AS {name}");
                row.Add(field with { Expression = name });
            }
            else
            {
                row.Add(field);
            }
        }

        return CypherLinks.Clauses([.. columns, $"RETURN {(around is null ? Row(row) : around(Row(row)))}"]);
    }

    /// <summary>Whether aggregating functions stand in one of them.</summary>
    public static bool AnyAggregated(IEnumerable<CypherField> fields) => fields.Any(field => field.IsAggregated);

    /// <summary>What reads such a row into an object.</summary>
    public static ObjectReader Object(IReadOnlyList<CypherField> fields) => new([.. fields.Select(Part)]);

    private static string Row(List<string> expressions) =>
        expressions.Any(expression => expression.Contains('\n', StringComparison.Ordinal))
            ? $"[\n  {string.Join(",\n  ", expressions.Select(CypherLinks.Indented))}\n]"
            : $"[{string.Join(", ", expressions)}]";

    private static ObjectPart Part(CypherField field, int index) =>
        new(Encoding.UTF8.GetBytes($"{(index == 0 ? "" : ",")}\"{field.Key}\":{field.Constant}"), field.Reader);
}

/// <summary>Clauses that return one row, whatever they find, and what reads its value.</summary>
internal sealed record CypherRow(string Clauses, ValueReader Reader);
