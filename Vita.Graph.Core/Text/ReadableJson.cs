using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vita.Graph.Core.Text;

/// <summary>JSON as every part of the graph writes it: accents stay letters, since it is read by people and never as part of a
/// page.</summary>
public static class ReadableJson
{
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>For whoever writes token by token.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = Encoder };

    /// <summary>For whoever writes whole values.</summary>
    public static JsonSerializerOptions Values { get; } = new() { Encoder = Encoder };
}
