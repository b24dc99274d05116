using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>A fault as Neo4j tells it.</summary>
internal readonly record struct ServerError(string Code, string Message);

/// <summary>All of an answer but its rows. Errors can stand behind rows, in an answer that began as a success.</summary>
internal sealed record Answer(IReadOnlyList<ServerError> Errors, string Bookmark, UpdateCounters Counters, string? Transaction)
{
    /// <exception cref="JsonException">It is no JSON, or not all of it.</exception>
    public static Answer Read(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("no object");
        }

        return new(
            root.TryGetProperty("errors", out var errors)
                ? [.. errors.EnumerateArray().Select(error => new ServerError(Text(error, "code"), Text(error, "message")))]
                : [],
            root.TryGetProperty("bookmarks", out var bookmarks)
                ? string.Join(' ', bookmarks.EnumerateArray().Select(bookmark => bookmark.GetString()))
                : "",
            root.TryGetProperty("counters", out var counters) ? UpdateCounters.Read(counters) : default,
            root.TryGetProperty("transaction", out var transaction) ? Text(transaction, "id") : null
        );
    }

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
