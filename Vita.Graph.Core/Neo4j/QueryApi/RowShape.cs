using System.Text.Json;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Tells rows from bare values: an answer of one column may come as <c>[[1],[2]]</c> or as <c>[1,2]</c>.</summary>
internal static class RowShape
{
    /// <summary>Whether a whole JSON value is a row. Of one column, a list of one value could be both and is taken for a row.</summary>
    public static bool IsRow(ReadOnlySpan<byte> value, int columns) => value[0] == '[' && (columns != 1 || Count(value) == 1);

    /// <summary>The array <paramref name="values"/> of one column with bare values made rows.</summary>
    public static ReadOnlySpan<byte> Rows(ReadOnlySpan<byte> values, Utf8Buffer wrapped)
    {
        var reader = new Utf8JsonReader(values);
        reader.Read();
        wrapped.Append((byte)'[');
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            Append(wrapped, values[start..(int)reader.BytesConsumed]);
        }

        wrapped.Append((byte)']');
        return wrapped.WrittenSpan;
    }

    /// <summary>The bytes as plain JSON, where values come with their types written to <paramref name="plain"/>.</summary>
    public static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> values, ValueForm form, Utf8Buffer plain)
    {
        if (form == ValueForm.Plain)
        {
            return values;
        }

        TypedValues.AppendPlain(values, plain);
        return plain.WrittenSpan;
    }

    private static void Append(Utf8Buffer wrapped, ReadOnlySpan<byte> value)
    {
        var isRow = IsRow(value, columns: 1);
        wrapped.Append(wrapped.Length > 1 ? ","u8 : []);
        wrapped.Append(isRow ? [] : "["u8);
        wrapped.Append(value);
        wrapped.Append(isRow ? [] : "]"u8);
    }

    private static int Count(ReadOnlySpan<byte> list)
    {
        var reader = new Utf8JsonReader(list);
        reader.Read();
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            count++;
            reader.Skip();
        }

        return count;
    }
}
