using System.Text.Json;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Transport;

/// <summary>Reads requests from JSON bodies and from addresses. What cannot be read is answered with status 400, whatever the media
/// type.</summary>
/// <param name="batchRequests">The most requests in one array.</param>
internal sealed class RequestParser(int batchRequests)
{
    private static readonly Dictionary<string, object?> NoVariables = [];

    /// <summary>The requests of a body: one, or those of an array.</summary>
    /// <exception cref="RequestRefusedException">The body is no such JSON.</exception>
    public (IReadOnlyList<GraphQLRequest> Requests, bool IsBatch) OfBody(ReadOnlyMemory<byte> body, bool isToExplain)
    {
        using var document = Read("body", () => JsonDocument.Parse(WithoutMark(body)));
        var root = document.RootElement;
        return Read("body", () =>
            root.ValueKind is JsonValueKind.Array
                ? (OfArray(root, isToExplain), true)
                : ((IReadOnlyList<GraphQLRequest>)[OfObject(root, isToExplain)], false)
        );
    }

    /// <summary>The request of an address: <c>query</c>, <c>operationName</c>, and <c>variables</c> and <c>extensions</c> as
    /// JSON.</summary>
    /// <exception cref="RequestRefusedException">A part cannot be read.</exception>
    public static GraphQLRequest OfAddress(IQueryCollection query)
    {
        var extensions = OfJson("extensions", query["extensions"]);
        if (query["query"].ToString() is not { Length: > 0 } document)
        {
            RequireNoHash(extensions);
            throw Refused(
                QueryCodes.QueryMissing,
                "The address has no 'query'; expected one like ?query={organisations{totalCount}}, or a POST with a JSON body."
            );
        }

        var variables = OfJson("variables", query["variables"]);
        return new(
            document,
            query["operationName"].ToString(),
            variables ?? NoVariables,
            IsSet(query["explain"]) || IsExplained(extensions)
        );
    }

    /// <summary>Whether <c>explain=1</c> or <c>explain=true</c> stands in the address.</summary>
    public static bool IsSet(string? value) => value is "1" or "true";

    private List<GraphQLRequest> OfArray(JsonElement root, bool isToExplain)
    {
        var count = root.GetArrayLength();
        return count == 0 || count > batchRequests
            ? throw Refused(
                QueryCodes.LimitBatch,
                $"The body is an array of {count} requests; expected 1 to {batchRequests}. Send them in several arrays."
            )
            : [.. root.EnumerateArray().Select(request => OneOf(request, isToExplain))];
    }

    private static GraphQLRequest OneOf(JsonElement request, bool isToExplain)
    {
        try
        {
            return Read("body", () => OfObject(request, isToExplain));
        }
        catch (RequestRefusedException refusal)
        {
            return GraphQLRequest.Unreadable(refusal);
        }
    }

    private static GraphQLRequest OfObject(JsonElement request, bool isToExplain)
    {
        if (request.ValueKind is not JsonValueKind.Object)
        {
            throw Refused(QueryCodes.BadParameter, $"The request is {Found(request)}; expected an object with 'query'.");
        }

        var extensions = Map(Part(request, "extensions", JsonValueKind.Object));
        if (Part(request, "query", JsonValueKind.String)?.GetString() is not { } document || IsOnlyHash(document, extensions))
        {
            RequireNoHash(extensions);
            throw Refused(
                QueryCodes.QueryMissing,
                "The request has no 'query'; expected an object like {\"query\": \"{ organisations { totalCount } }\"}."
            );
        }

        var operationName = Part(request, "operationName", JsonValueKind.String)?.GetString();
        var variables = Map(Part(request, "variables", JsonValueKind.Object));
        return new(document, operationName, variables ?? NoVariables, isToExplain || IsExplained(extensions));
    }

    /// <summary>Some clients send an empty text beside the hash.</summary>
    private static bool IsOnlyHash(string document, Dictionary<string, object?>? extensions) =>
        document.Length == 0 && HasHash(extensions);

    private static bool HasHash(Dictionary<string, object?>? extensions) => extensions?.GetValueOrDefault("persistedQuery") is not null;

    /// <summary>
    /// The words are those of the protocol: Apollo Client, urql and Relay's fetchers compare them letter by letter, send the text, and send
    /// no hash again.
    /// No status either, so that it is the one that each client expects of a refusal.
    /// </summary>
    /// <exception cref="RequestRefusedException">The request has the hash of a text that it takes to be kept here.</exception>
    private static void RequireNoHash(Dictionary<string, object?>? extensions)
    {
        if (HasHash(extensions))
        {
            throw Refused(QueryCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported");
        }
    }

    /// <summary>Windows programs begin a text in UTF-8 with a mark, which is no JSON.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    /// <summary>A part that may be left out or null.</summary>
    private static JsonElement? Part(JsonElement request, string name, JsonValueKind kind)
    {
        if (!request.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == kind
            ? value
            : throw Refused(
                QueryCodes.BadParameter,
                $"'{name}' is {Found(value)}; expected {(kind is JsonValueKind.String ? "a string" : "an object")} or null."
            );
    }

    private static Dictionary<string, object?>? OfJson(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        using var document = Read(name, () => JsonDocument.Parse(text));
        return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? Read(name, () => Map(document.RootElement))
            : throw Refused(QueryCodes.BadParameter, $"'{name}' is {Found(document.RootElement)}; expected an object or null.");
    }

    private static Dictionary<string, object?>? Map(JsonElement? element) =>
        element is { } value ? (Dictionary<string, object?>?)JsonValues.Of(value) : null;

    private static bool IsExplained(Dictionary<string, object?>? extensions) => extensions?.GetValueOrDefault("explain") is true;

    /// <summary>The library complains of text that is no UTF-8 only when it is taken out, and in another way.</summary>
    private static T Read<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Refused(QueryCodes.BadJson, $"'{what}' cannot be read as JSON in UTF-8: {error.Message}");
        }
    }

    private static string Found(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => "a list",
            JsonValueKind.Object => "an object",
            _ => value.GetRawText(),
        };

    private static RequestRefusedException Refused(QueryCode code, string message) => new(code, message);
}
