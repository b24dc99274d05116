using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vita.Graph.Tests.World;

/// <summary>JSON text without escapes that only HTML needs.</summary>
internal static class RelaxedJson
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerOptions.Default)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    public static string Of(JsonNode node) => node.ToJsonString(Compact);

    public static string OfValue(object? value) => JsonSerializer.Serialize(value, Compact);

    public static string Pretty(string json) => JsonNode.Parse(json)!.ToJsonString(Indented);
}
