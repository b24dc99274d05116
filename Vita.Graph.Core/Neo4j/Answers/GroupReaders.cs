using System.Text.Json;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Answers;

/// <summary>A list whose items are each read by a reader of their own.</summary>
internal sealed class ItemsReader(IReadOnlyList<ValueReader> items) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        output.Bytes.Append((byte)'[');
        for (var index = 0; index < items.Count; index++)
        {
            output.Bytes.Append(index == 0 ? ""u8 : ","u8);
            reader.Read();
            items[index].Read(ref reader, output);
        }

        reader.Read();
        output.Bytes.Append((byte)']');
    }
}

/// <summary>A value becomes what people call it.</summary>
internal sealed class EnumWordReader(Property property, bool isEnglish) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        object? value = reader.TokenType switch
        {
            JsonTokenType.String when property.Enum is not { } words || words.CodeOf(reader.GetString()!) >= 0 => reader.GetString(),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };
        if (value is null)
        {
            output.Skip(ref reader);
        }

        output.Bytes.Append(value is null ? "null"u8 : KeyWords.Json(property, value, isEnglish));
    }
}
