using System.Text.Json;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>JSON as plain values: <c>null</c>, <c>string</c>, <c>bool</c>, <c>int</c>, <c>long</c>, <c>double</c>, <c>object?[]</c>,
/// <c>Dictionary</c>.</summary>
public static class JsonValues
{
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static IReadOnlyDictionary<string, object?> ReadObject(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement) as Dictionary<string, object?> ?? throw new JsonException("expected an object");
    }

    public static object? Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => OfNumber(element),
            JsonValueKind.Array => element.EnumerateArray().Select(Of).ToArray(),
            JsonValueKind.Object => OfObject(element),
            _ => null,
        };

    /// <summary>Of two members of one name the later counts, as in JavaScript.</summary>
    private static Dictionary<string, object?> OfObject(JsonElement element)
    {
        var members = new Dictionary<string, object?>();
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Of(member.Value);
        }

        return members;
    }

    private static object OfNumber(JsonElement element) =>
        element.TryGetInt32(out var small) ? (object)small
        : element.TryGetInt64(out var large) ? (object)large
        : element.GetDouble();
}
