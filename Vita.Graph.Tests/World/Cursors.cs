using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vita.Graph.Tests.World;

/// <summary>Cursors are opaque: where the naive evaluator writes the place of a row, the product may write what it likes.</summary>
internal static class Cursors
{
    private const string Place = "\"place of ";

    /// <summary>The product's answer with its cursors replaced by the places that <paramref name="naive"/> has there.</summary>
    public static string Hidden(string answer, string naive) =>
        naive.Contains(Place, StringComparison.Ordinal)
            ? RelaxedJson.Of(Hidden(JsonNode.Parse(answer), JsonNode.Parse(naive), [])!)
            : answer;

    /// <summary>Which place each cursor of an answer stands for.</summary>
    public static Dictionary<string, string> Places(string answer, string naive)
    {
        var places = new Dictionary<string, string>();
        Hidden(JsonNode.Parse(answer), JsonNode.Parse(naive), places);
        return places;
    }

    private static JsonNode? Hidden(JsonNode? answer, JsonNode? naive, Dictionary<string, string> places) =>
        (answer, naive) switch
        {
            (JsonObject found, JsonObject expected) => new JsonObject(
                found.Select(field => KeyValuePair.Create(field.Key, Hidden(field.Value, expected[field.Key], places)))
            ),
            (JsonArray found, JsonArray expected) when found.Count == expected.Count => new JsonArray([
                .. found.Zip(expected, (item, other) => Hidden(item, other, places)),
            ]),
            (JsonValue cursor, JsonValue place) when IsPlace(place) => places[cursor.GetValue<string>()] = place.GetValue<string>(),
            _ => answer?.DeepClone(),
        };

    private static bool IsPlace(JsonValue value) =>
        value.GetValueKind() is JsonValueKind.String && value.GetValue<string>().StartsWith(Place[1..], StringComparison.Ordinal);
}
