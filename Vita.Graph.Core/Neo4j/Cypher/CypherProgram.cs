using Vita.Graph.Core.Neo4j.Answers;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>A plan as one Cypher statement: what reads the one row of its answer, and how its parameters are filled.</summary>
internal sealed class CypherProgram
{
    private readonly Dictionary<int, CypherArgument> _arguments;

    private readonly string _text;

    private readonly Lazy<IReadOnlySet<string>> _words;

    private readonly bool _returnsFloats;

    private CypherProgram(string text, ObjectReader answer, CypherNaming names) =>
        (_text, Answer, _arguments, _returnsFloats, _words) = (
            text,
            answer,
            names.Arguments,
            names.ReturnsFloats,
            new(() => CypherNames.WordsOf(text))
        );

    /// <summary>Whether anything is asked of Neo4j: an operation may select nothing but its own type names.</summary>
    public bool Asks => _text.Length > 0;

    /// <summary>Reads the row: a list with one value per field that asks for something.</summary>
    public ObjectReader Answer { get; }

    /// <summary>The words of the statement: labels, types and keys that it looks at are among them.</summary>
    public IReadOnlySet<string> Words => _words.Value;

    /// <param name="plan">What is asked, as the passes for Cypher leave it.</param>
    /// <param name="schema">The schema that the plan follows.</param>
    /// <param name="kinds">The kinds of the ids that <c>node</c> and <c>nodes</c> are asked for, by index.</param>
    public static CypherProgram Of(OperationPlan plan, GraphSchema schema, IReadOnlySet<int> kinds)
    {
        var names = new CypherNaming(plan.Parameters);
        var fields = new CypherFieldWriter(schema, names, kinds).Fields(plan.Fields);
        var asked = fields.Where(field => field.Expression is not null).ToList();
        var subqueries = asked.Select(
            (field, index) => field.OneRow is { } row ? CypherLinks.Braces("CALL ()", $"{row.Clauses} AS {Column(index)}") : ""
        );
        var columns = asked
            .Select((field, index) => field.OneRow is null ? $"{field.Expression} AS {Column(index)}" : Column(index))
            .ToList();
        var answer = CypherField.Object([.. fields.Select(field => field.OneRow is { } row ? field with { Reader = row.Reader } : field)]);
        if (new CypherUnknownIds(schema, names, kinds).Of(plan) is { } unknown)
        {
            columns.Add($"{unknown.Expression} AS {CypherUnknownIds.Column}");
            answer = answer.With(unknown.Reader!);
        }

        return new(columns.Count == 0 ? "" : CypherLinks.Clauses([.. subqueries, $"RETURN {string.Join(",\n", columns)}"]), answer, names);
    }

    /// <summary>
    /// The field at a place. Where it takes more than an expression it is a subquery with its own clauses: inside an expression Neo4j plans
    /// less well, and reads what
    /// an index gave it once more from the node.
    /// </summary>
    private static string Column(int index) => $"field{index}";

    /// <summary>The statement of one request. Every value is a parameter.</summary>
    /// <exception cref="QueryException">A cursor is not one of its list.</exception>
    public CypherStatement Statement(object?[] arguments)
    {
        var parameters = new Dictionary<string, object?>(_arguments.Count);
        foreach (var (slot, argument) in _arguments)
        {
            argument.Fill(parameters, arguments[slot]);
        }

        return new(_text, parameters) { ReturnsFloats = _returnsFloats };
    }
}
