using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vita.Graph.Core.Surface;

/// <summary>A word of an argument that a plan depends on, as a group key: requests with other words have other plans. In JSON it is the
/// word.</summary>
[JsonConverter(typeof(PlanWordConverter))]
public sealed record PlanWord(string Text)
{
    public override string ToString() => Text;

    /// <summary>The words of an argument, written one by one or held by a variable.</summary>
    internal static IEnumerable<string> AllIn(Input? input) =>
        input switch
        {
            ListInput list => list.Items.SelectMany(AllIn),
            LeafInput { Value: IReadOnlyList<object?> items } => items.OfType<PlanWord>().Select(word => word.Text),
            LeafInput { Value: PlanWord word } => [word.Text],
            null or NullInput or LeafInput => [],
            _ => throw new InvalidOperationException($"{input} holds no words"),
        };
}

/// <summary>Writes a <see cref="PlanWord"/> as its text.</summary>
public sealed class PlanWordConverter : JsonConverter<PlanWord>
{
    public override PlanWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, PlanWord value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
