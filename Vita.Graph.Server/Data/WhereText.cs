using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>The parameter <c>where</c> → an operation that ranges over the rows it accepts, so that it means what it means on
/// <c>/graphql</c> and is refused as there.</summary>
internal static class WhereText
{
    private const string Name = "where";

    /// <param name="kind">The kind of the rows.</param>
    /// <param name="text">The value of a connection's <c>where</c>, as JSON, <c>{"kinds": …}</c>, or as GraphQL, <c>{ kinds: …
    /// }</c>.</param>
    /// <exception cref="RequestRefusedException">It is neither.</exception>
    public static GraphQLRequest Request(NodeKind kind, string text) =>
        Argument(Name, text) is { Json: { } json }
            ? new(
                $"query($where: {TypeNames.Filter(kind)}) {{ {kind.Plural}(where: $where) {{ totalCount }} }}",
                null,
                new Dictionary<string, object?> { [Name] = JsonValues.Of(json) },
                false
            )
            : new($"{{ {kind.Plural}(where: {text}) {{ totalCount }} }}", null, new Dictionary<string, object?>(), false);

    /// <summary>A filter as it is given: JSON, or else one object of GraphQL.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="text">Its value.</param>
    /// <exception cref="RequestRefusedException">It is neither.</exception>
    public static (JsonElement? Json, string Text) Argument(string name, string text) =>
        JsonOf(text) is { } json ? (json, text) : (null, GraphQLOf(name, text));

    private static JsonElement? JsonOf(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text, once it is known to be one object and nothing after it.</summary>
    private static string GraphQLOf(string name, string text)
    {
        try
        {
            var value = Parser.Parse<GraphQLValue>(text);
            return value is GraphQLObjectValue && value.Location.End >= text.TrimEnd().Length
                ? text
                : throw Refused(name, "it is no object, or something stands after it");
        }
        catch (GraphQLParserException error)
        {
            throw Refused(name, $"line {error.Location.Line}, column {error.Location.Column} cannot be read");
        }
    }

    private static RequestRefusedException Refused(string name, string problem) =>
        new(
            QueryCodes.BadParameter,
            $"'{name}' cannot be read: {problem}. Expected the '{name}' of GraphQL, as JSON like "
                + "{\"kinds\":{\"some\":{\"eq\":\"AI\"}}} or as GraphQL like {kinds:{some:{eq:AI}}}."
        );
}
