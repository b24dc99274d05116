using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>The beginning of an answer, up to the <c>[</c> of its rows.</summary>
/// <param name="Length">Number of bytes up to and with that <c>[</c>.</param>
/// <param name="Columns">Number of columns; -1 where they are named behind the rows.</param>
internal readonly record struct AnswerHead(int Length, int Columns)
{
    /// <summary>Whether the rows begin within <paramref name="bytes"/>. An answer may end without any: a refusal, a commit.</summary>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out AnswerHead head)
    {
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        var (columns, isInData) = (-1, false);
        head = default;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.CurrentDepth == 1)
            {
                isInData = reader.ValueTextEquals("data"u8);
            }
            else if (isInData && reader.CurrentDepth == 2 && reader.ValueTextEquals("values"u8))
            {
                head = new((int)(reader.Read() ? reader.BytesConsumed : 0), columns);
                return head.Length > 0 && reader.TokenType == JsonTokenType.StartArray;
            }
            else if (isInData && reader.CurrentDepth == 2 && reader.ValueTextEquals("fields"u8) && !TryCount(ref reader, out columns))
            {
                return false;
            }
        }

        return false;
    }

    private static bool TryCount(ref Utf8JsonReader reader, out int columns)
    {
        columns = -1;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            columns++;
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }
}
