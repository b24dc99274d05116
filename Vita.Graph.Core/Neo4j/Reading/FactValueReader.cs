using System.Text.Json;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>
/// Reads a value as a fact holds it. What somebody wrote by hand in another type is taken where its meaning is plain (5 for 5.0, 5.0 for 5,
/// one text for a list of
/// one); anything else is absent, and told.
/// </summary>
internal sealed class FactValueReader(TextPool pool)
{
    /// <summary>The value that the reader stands at; the reader is at its end afterwards. <paramref name="isDoubtful"/> where something had
    /// to be left out.</summary>
    public object? Read(ref Utf8JsonReader reader, Property property, ref bool isDoubtful)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var value = property.IsList ? ReadList(ref reader, property, ref isDoubtful) : ReadOne(ref reader, property);
        isDoubtful |= value is null;
        reader.Skip();
        return value;
    }

    private object? ReadOne(ref Utf8JsonReader reader, Property property) =>
        property.Type switch
        {
            PropertyType.Int => ReadInt(ref reader),
            PropertyType.Float => reader.TokenType == JsonTokenType.Number
            && reader.TryGetDouble(out var number)
            && double.IsFinite(number)
                ? Numbers.Canonical(number)
                : null,
            PropertyType.Boolean => reader.TokenType switch
            {
                JsonTokenType.True => true,
                JsonTokenType.False => false,
                _ => null,
            },
            PropertyType.Enum => pool.Once(ref reader) is { } name && property.Enum!.CodeOf(name) >= 0 ? name : null,
            PropertyType.Date => pool.Once(ref reader) is { } date && DateText.IsValid(date) ? date : null,
            PropertyType.Id or PropertyType.Text => reader.TokenType == JsonTokenType.String
                ? CanonicalText.Of(reader.GetString()!)
                : null,
        };

    private static object? ReadInt(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return null;
        }

        return reader.TryGetInt32(out var whole) ? whole
            : reader.TryGetDouble(out var number) && number == Math.Floor(number) && number is >= int.MinValue and <= int.MaxValue
                ? (int)number
            : null;
    }

    private string[]? ReadList(ref Utf8JsonReader reader, Property property, ref bool isDoubtful)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return ReadOne(ref reader, property) is string only ? [only] : null;
        }

        var list = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadOne(ref reader, property) is string element)
            {
                list.Add(element);
            }
            else
            {
                isDoubtful = true;
            }

            reader.Skip();
        }

        return list.Count > 0 ? [.. list] : null;
    }
}
