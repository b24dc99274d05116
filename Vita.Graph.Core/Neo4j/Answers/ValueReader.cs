using System.Buffers;
using System.Text.Json;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.Answers;

/// <summary>Brings one value of Neo4j's answer into the answer of an operation. The reader stands on the value's first token and is left on
/// its last.</summary>
internal abstract class ValueReader
{
    public abstract void Read(ref Utf8JsonReader reader, AnswerOutput output);
}

/// <summary>Where an answer is written to, with a writer for the values that cannot be copied as they are.</summary>
internal sealed class AnswerOutput(Utf8Buffer bytes) : IDisposable
{
    /// <summary>Bytes that begin letters which may be composed otherwise. What is typed by hand in Neo4j comes as it was typed.</summary>
    private static readonly SearchValues<byte> Composable = SearchValues.Create([
        .. Enumerable.Range(0xCC, 0x33).Where(first => first != 0xE2).Select(first => (byte)first),
    ]);

    private readonly Utf8JsonWriter _writer = new(bytes, new JsonWriterOptions { Encoder = ReadableJson.Encoder, SkipValidation = true });

    public Utf8Buffer Bytes => bytes;

    /// <summary>The ids that no node has.</summary>
    public List<UnknownId> Unknown { get; } = [];

    /// <summary>Whether a value was met that no load writes. It was left out; the graph read into memory tells what is meant.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Passes over the value at which the reader stands, which is not what the schema says.</summary>
    public void Skip(ref Utf8JsonReader reader)
    {
        IsForeign |= reader.TokenType != JsonTokenType.Null;
        reader.Skip();
    }

    /// <summary>The text at which the reader stands. Most need no escape and are copied.</summary>
    public void Text(ref Utf8JsonReader reader)
    {
        if (
            !reader.ValueIsEscaped
            && ReadableJson.Encoder.FindFirstCharacterToEncodeUtf8(reader.ValueSpan) < 0
            && reader.ValueSpan.IndexOfAny(Composable) < 0
        )
        {
            bytes.Append((byte)'"');
            bytes.Append(reader.ValueSpan);
            bytes.Append((byte)'"');
            return;
        }

        _writer.WriteStringValue(CanonicalText.Of(reader.GetString()!));
        End();
    }

    public void Number(double number)
    {
        _writer.WriteNumberValue(Numbers.Canonical(number));
        End();
    }

    public void Dispose() => _writer.Dispose();

    private void End()
    {
        _writer.Flush();
        _writer.Reset();
    }
}

/// <summary>A single value of a property. What is of another type than the schema's, as others may have written it, counts as
/// absent.</summary>
internal sealed class SingleReader(Property property) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        if (!TryRead(ref reader, output, []))
        {
            output.Bytes.Append("null"u8);
        }
    }

    /// <summary>Writes the value behind <paramref name="before"/>; nothing where it is absent.</summary>
    public bool TryRead(ref Utf8JsonReader reader, AnswerOutput output, ReadOnlySpan<byte> before)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when IsText(ref reader):
                output.Bytes.Append(before);
                output.Text(ref reader);
                return true;
            case JsonTokenType.Number when property.Type is PropertyType.Int && reader.TryGetInt32(out var number):
                output.Bytes.Append(before);
                output.Bytes.Append(number);
                return true;
            case JsonTokenType.Number
                when property.Type is PropertyType.Float && reader.TryGetDouble(out var number) && double.IsFinite(number):
                output.Bytes.Append(before);
                output.Number(number);
                return true;
            case JsonTokenType.True or JsonTokenType.False when property.Type is PropertyType.Boolean:
                output.Bytes.Append(before);
                output.Bytes.Append(reader.ValueSpan);
                return true;
            default:
                output.Skip(ref reader);
                return false;
        }
    }

    /// <summary>Whether the reader stands at a value of the property's type.</summary>
    public bool IsValue(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => IsText(ref reader),
            JsonTokenType.Number => property.Type switch
            {
                PropertyType.Int => reader.TryGetInt32(out _),
                PropertyType.Float => reader.TryGetDouble(out _),
                PropertyType.Id or PropertyType.Text or PropertyType.Boolean or PropertyType.Date or PropertyType.Enum => false,
            },
            JsonTokenType.True or JsonTokenType.False => property.Type is PropertyType.Boolean,
            _ => false,
        };

    private bool IsText(ref Utf8JsonReader reader) =>
        property.Type switch
        {
            PropertyType.Enum => property.Enum!.CodeOf(reader.GetString()!) >= 0,
            PropertyType.Date => DateText.IsValid(reader.GetString()!),
            PropertyType.Id => true,
            PropertyType.Text => !IsNumber(ref reader),
            PropertyType.Int or PropertyType.Float or PropertyType.Boolean => false,
        };

    /// <summary>What may be a number: in plain JSON, NaN and the infinities are texts. The graph in memory is read with types, and
    /// knows.</summary>
    private static bool IsNumber(ref Utf8JsonReader reader) =>
        reader.ValueSpan.Length is 3 or 8 or 9
        && (reader.ValueTextEquals("NaN"u8) || reader.ValueTextEquals("Infinity"u8) || reader.ValueTextEquals("-Infinity"u8));
}

/// <summary>A list of values of a property; absent: empty.</summary>
internal sealed class ElementsReader(Property property) : ValueReader
{
    private readonly SingleReader _element = new(property);

    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        output.Bytes.Append((byte)'[');
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var isFirst = true;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                isFirst &= !_element.TryRead(ref reader, output, isFirst ? ""u8 : ","u8);
            }
        }
        else
        {
            output.Skip(ref reader);
        }

        output.Bytes.Append((byte)']');
    }
}

/// <summary>A number or a truth value that Neo4j computed: the same bytes.</summary>
internal sealed class CopyReader : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output) => output.Bytes.Append(reader.ValueSpan);
}
