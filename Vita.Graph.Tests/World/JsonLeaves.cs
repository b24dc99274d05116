using System.Text.Json.Nodes;

namespace Vita.Graph.Tests.World;

/// <summary>The values of an answer in its order, without keys and brackets: short enough to be typed into a test.</summary>
internal static class JsonLeaves
{
    /// <summary>Values joined by blanks.</summary>
    public static string Of(string json) => string.Join(' ', Of(JsonNode.Parse(json)));

    private static IEnumerable<string> Of(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Of(field.Value)),
            JsonArray items => items.SelectMany(Of),
            null => ["null"],
            _ => [node.ToString()],
        };
}
