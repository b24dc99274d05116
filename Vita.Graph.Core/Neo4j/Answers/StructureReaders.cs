using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.Answers;

/// <summary>One key of an object: its bytes as far as the value, and what reads the value; or null where the bytes hold the value
/// too.</summary>
internal sealed record ObjectPart(byte[] Bytes, ValueReader? Reader);

/// <summary>A list of values becomes an object, key by key.</summary>
internal sealed class ObjectReader(IReadOnlyList<ObjectPart> parts) : ValueReader
{
    /// <summary>The same, where something is read behind the values that writes nothing.</summary>
    public ObjectReader With(ValueReader behind) => new([.. parts, new([], behind)]);

    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        output.Bytes.Append((byte)'{');
        foreach (var part in parts)
        {
            output.Bytes.Append(part.Bytes);
            if (part.Reader is { } value)
            {
                reader.Read();
                value.Read(ref reader, output);
            }
        }

        reader.Read();
        output.Bytes.Append((byte)'}');
    }

    /// <summary>The object where none of its values is asked for.</summary>
    public void WriteConstants(Utf8Buffer output)
    {
        output.Append((byte)'{');
        foreach (var part in parts)
        {
            output.Append(part.Bytes);
        }

        output.Append((byte)'}');
    }
}

/// <summary>A list of rows becomes a list of objects.</summary>
internal sealed class RowsReader(ValueReader row) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        output.Bytes.Append((byte)'[');
        var isFirst = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            output.Bytes.Append(isFirst ? ""u8 : ","u8);
            row.Read(ref reader, output);
            isFirst = false;
        }

        output.Bytes.Append((byte)']');
    }
}

/// <summary>A list of one value becomes that value, an empty list null. More are there only where an id is doubled.</summary>
internal sealed class FirstReader(ValueReader one) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            output.Bytes.Append("null"u8);
            return;
        }

        one.Read(ref reader, output);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            output.Skip(ref reader);
        }
    }
}

/// <summary>A node of any kind: a list of the number of its kind and its values.</summary>
internal sealed class AnyKindReader(IReadOnlyList<ValueReader> byKind) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        reader.Read();
        var kind = reader.GetInt32();
        reader.Read();
        byKind[kind].Read(ref reader, output);
        reader.Read();
    }
}

/// <summary>The values of a cursor become its text.</summary>
internal sealed class CursorReader(string signature) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        var values = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(Value(ref reader, output));
        }

        // Others may have made an edge without its number, or a node with an id of another type: then the graph in memory is asked instead.
        var cursor = new KeysetCursor(
            values[..^2],
            values[^2] as string ?? "",
            values[^1] is double and >= 0 and <= int.MaxValue ? (int)(double)values[^1]! : 0
        );
        output.Bytes.Append((byte)'"');
        output.Bytes.Append(Encoding.ASCII.GetBytes(cursor.Encode(signature)));
        output.Bytes.Append((byte)'"');
    }

    private static object? Value(ref Utf8JsonReader reader, AnswerOutput output)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Numbers.Canonical(reader.GetDouble());
            case JsonTokenType.True or JsonTokenType.False:
                return reader.TokenType == JsonTokenType.True;
            default:
                output.Skip(ref reader);
                return null;
        }
    }
}
