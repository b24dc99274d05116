using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>
/// Answers operations by walking their syntax over facts in dictionaries, after the sentences of section 7 of the design: no plan, no
/// index, no shared code
/// with the engines. Slow, and meant to be read.
/// </summary>
internal sealed class NaiveEvaluator(IGraphSource source)
{
    private readonly NaiveGraph _graph = new(source);

    /// <summary>The JSON text of <c>data</c>. Cursors read "place of …", as <see cref="NaivePage.PlaceOf"/> names rows.</summary>
    /// <param name="text">A valid document with one operation.</param>
    /// <param name="variables">JSON values by name.</param>
    /// <param name="scopes">What the caller may see.</param>
    /// <param name="places">What the cursors of earlier answers stand for.</param>
    /// <exception cref="NaiveRefusal">The operation is refused.</exception>
    public string Data(
        string text,
        JsonObject? variables = null,
        PlanOptions? scopes = null,
        IReadOnlyDictionary<string, string>? places = null
    )
    {
        var document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        var input = new NaiveInput(operation, variables ?? []);
        var writer = new NaiveWriter(
            _graph,
            new(document, input),
            input,
            scopes ?? PlanOptions.Anonymous,
            places ?? new Dictionary<string, string>()
        );
        return RelaxedJson.Of(Root(writer, operation));
    }

    /// <summary>The ids in an operation that no node has, in any order.</summary>
    public IEnumerable<string> Unknown(string text, JsonObject? variables = null)
    {
        var document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        return new NaiveIds(document, new(operation, variables ?? []), _graph).Unknown(operation.SelectionSet);
    }

    private JsonObject Root(NaiveWriter writer, GraphQLOperationDefinition operation) =>
        writer.Object([operation.SelectionSet], "Query", field => field.Name switch
            {
                "node" => ById(writer, field, writer.Argument(field, "id")),
                "nodes" => new JsonArray([.. NaiveInput.AsList(writer.Argument(field, "ids")).Select(id => ById(writer, field, id))]),
                _ when _graph.Schema.FindByPlural(field.Name) is { } kind => writer.Connection(field, _graph.RowsOf(kind), kind, null),
                _ => throw new NotSupportedException(field.Name),
            });

    private JsonObject? ById(NaiveWriter writer, NaiveField field, object? id)
    {
        if (_graph.Schema.KindOfId((string)id!) is null)
        {
            throw new NaiveRefusal("ID_MALFORMED");
        }

        return _graph.Find((string)id!) is { } node ? writer.Node(field, new(node)) : null;
    }
}
