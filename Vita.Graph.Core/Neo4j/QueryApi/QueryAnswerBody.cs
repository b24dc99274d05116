using System.Text.Json;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Reads the body of an answer: as a whole within a bound, or row by row in little memory.</summary>
internal static class QueryAnswerBody
{
    private const int Chunk = 64 * 1024;

    /// <summary>The answer as it came, its rows without types, and what is made of them.</summary>
    private const int Copies = 3;

    /// <summary>A row may be this long at most: one that is longer comes from no graph of ours.</summary>
    private const int MaxRowBytes = 256 * 1024 * 1024;

    /// <summary>Reads everything, then gives the rows as one array, unless the answer holds errors.</summary>
    /// <exception cref="AnswerTooLongException">It is longer than <paramref name="maxBytes"/>.</exception>
    public static async Task<Answer> ReadWholeAsync(
        Stream body,
        ValueForm form,
        ValuesReader? values,
        long maxBytes,
        CancellationToken cancellation,
        Action<long>? hold = null
    )
    {
        using var bytes = new Utf8Buffer(Chunk);
        while (await FillAsync(body, bytes, cancellation) > 0)
        {
            if (bytes.Length > maxBytes)
            {
                throw new AnswerTooLongException(maxBytes);
            }

            hold?.Invoke((long)bytes.Length * Copies);
        }

        return AnswerHead.TryRead(bytes.WrittenSpan, out var head)
            ? GiveWhole(bytes.WrittenMemory, head, form, values)
            : Answer.Read(bytes.WrittenMemory);
    }

    /// <summary>Gives each row as soon as it is whole.</summary>
    public static async Task<Answer> ReadRowsAsync(
        Stream body,
        ValueForm form,
        RowCount given,
        ValuesReader row,
        CancellationToken cancellation
    )
    {
        using var rest = new Utf8Buffer(Chunk);
        using var bytes = new Utf8Buffer(Chunk);
        using var splitter = new RowSplitter(row, form, rest);
        while (await FillAsync(body, bytes, cancellation) > 0)
        {
            var used = splitter.Split(bytes.WrittenSpan);
            given.Rows = splitter.Rows;
            bytes.Drop(used);
            if (bytes.Length > MaxRowBytes)
            {
                throw new AnswerTooLongException(MaxRowBytes);
            }
        }

        rest.Append(bytes.WrittenSpan);
        return Answer.Read(rest.WrittenMemory);
    }

    private static Answer GiveWhole(ReadOnlyMemory<byte> body, AnswerHead head, ValueForm form, ValuesReader? values)
    {
        var start = head.Length - 1;
        var scanner = new Utf8JsonReader(body.Span[start..], isFinalBlock: false, default);
        if (!scanner.Read() || !scanner.TrySkip())
        {
            throw new JsonException("the rows do not end");
        }

        var length = (int)scanner.BytesConsumed;
        using var rest = new Utf8Buffer();
        rest.Append(body.Span[..start]);
        rest.Append("[]"u8);
        rest.Append(body.Span[(start + length)..]);
        var answer = Answer.Read(rest.WrittenMemory);
        if (answer.Errors.Count == 0 && values is not null)
        {
            Give(body.Span.Slice(start, length), head.Columns, form, values);
        }

        return answer;
    }

    private static void Give(ReadOnlySpan<byte> rows, int columns, ValueForm form, ValuesReader values)
    {
        using var wrapped = new Utf8Buffer();
        using var plain = new Utf8Buffer();
        var shaped = columns == 1 ? RowShape.Rows(rows, wrapped) : rows;
        var reader = new Utf8JsonReader(RowShape.Plain(shaped, form, plain));
        reader.Read();
        values(ref reader);
        if (reader.TokenType != JsonTokenType.EndArray || reader.CurrentDepth != 0)
        {
            throw new InvalidOperationException("A reader of values must consume them all.");
        }
    }

    /// <summary>Reads on, by half of what is there already at least, so that a long row is looked at a few times only.</summary>
    private static async ValueTask<int> FillAsync(Stream body, Utf8Buffer bytes, CancellationToken cancellation)
    {
        var least = Math.Max(1, bytes.Length / 2);
        var count = await body.ReadAtLeastAsync(
            bytes.GetMemory(Math.Max(Chunk / 2, least)),
            least,
            throwOnEndOfStream: false,
            cancellation
        );
        bytes.Advance(count);
        return count;
    }
}

/// <summary>How many rows were given to a reader before something went wrong: with one, a statement cannot simply be asked again.</summary>
internal sealed class RowCount
{
    public long Rows { get; set; }
}

/// <summary>An answer longer than allowed.</summary>
internal sealed class AnswerTooLongException(long bytes) : Exception($"longer than {bytes:N0} bytes");
