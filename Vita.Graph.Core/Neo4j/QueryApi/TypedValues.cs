using System.Text.Json;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>
/// Neo4j's typed JSON, <c>{"$type":"Float","_value":"162019.375"}</c>, made plain: <c>162019.375</c>. Asked for plain JSON, Neo4j rounds
/// every Float that fits 32 bits
/// to the digits that 32 bits need; typed, it writes all of them. Whoever reads values then sees plain JSON in either case.
/// </summary>
internal static class TypedValues
{
    /// <summary>The media type by which typed values are asked for, and told in the answer.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    /// <summary>Appends the plain form of a whole JSON value: a typed value, or an array of such.</summary>
    /// <exception cref="JsonException">It is no typed value.</exception>
    public static void AppendPlain(ReadOnlySpan<byte> typed, Utf8Buffer output)
    {
        var reader = new Utf8JsonReader(typed);
        reader.Read();
        Value(ref reader, output);
    }

    private static void Value(ref Utf8JsonReader reader, Utf8Buffer output)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                Items(ref reader, output);
                break;
            case JsonTokenType.StartObject:
                Typed(ref reader, output);
                break;
            default:
                throw new JsonException("a value without its type");
        }
    }

    private static void Items(ref Utf8JsonReader reader, Utf8Buffer output)
    {
        output.Append((byte)'[');
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            output.Append(isFirst ? ""u8 : ","u8);
            Value(ref reader, output);
        }

        output.Append((byte)']');
    }

    /// <summary>Points, nodes, NaN, the infinities and other values that are no value of a property become an empty object, which readers
    /// take for absent.</summary>
    private static void Typed(ref Utf8JsonReader reader, Utf8Buffer output)
    {
        Property(ref reader, "$type"u8);
        var isNumber = reader.ValueTextEquals("Float"u8) || reader.ValueTextEquals("Integer"u8);
        var (isMap, isPoint) = (reader.ValueTextEquals("Map"u8), reader.ValueTextEquals("Point"u8));
        Property(ref reader, "_value"u8);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                Items(ref reader, output);
                break;
            case JsonTokenType.StartObject when isMap:
                Entries(ref reader, output);
                break;
            case JsonTokenType.StartObject:
            case JsonTokenType.String when isPoint || (isNumber && !char.IsAsciiDigit((char)reader.ValueSpan[^1])):
                reader.Skip();
                output.Append("{}"u8);
                break;
            case JsonTokenType.String when !isNumber:
                Text(ref reader, output);
                break;
            default:
                output.Append(reader.ValueSpan);
                break;
        }

        reader.Read();
    }

    private static void Entries(ref Utf8JsonReader reader, Utf8Buffer output)
    {
        output.Append((byte)'{');
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndObject; isFirst = false)
        {
            output.Append(isFirst ? ""u8 : ","u8);
            Text(ref reader, output);
            output.Append((byte)':');
            reader.Read();
            Value(ref reader, output);
        }

        output.Append((byte)'}');
    }

    /// <summary>As it is written, escapes and all.</summary>
    private static void Text(ref Utf8JsonReader reader, Utf8Buffer output)
    {
        output.Append((byte)'"');
        output.Append(reader.ValueSpan);
        output.Append((byte)'"');
    }

    /// <summary>Goes to the value of the next property, which has this name.</summary>
    private static void Property(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(name) || !reader.Read())
        {
            throw new JsonException("a value without its type");
        }
    }
}
