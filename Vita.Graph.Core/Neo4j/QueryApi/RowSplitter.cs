using System.Buffers;
using System.Text.Json;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Takes the rows out of an answer while it arrives, each once it is whole, and keeps the rest.</summary>
/// <remarks>Rows come as arrays, or, where there is one column, as bare values: these are given on as rows of one value.</remarks>
internal sealed class RowSplitter(ValuesReader row, ValueForm form, Utf8Buffer rest) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _wrapped = new();
    private readonly Utf8Buffer _plain = new(1024);
    private AnswerHead _head;
    private bool _isBehindRows;

    /// <summary>Number of rows given on.</summary>
    public long Rows { get; private set; }

    /// <summary>How many of the bytes were used; the others are to be given again with what follows them.</summary>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public int Split(ReadOnlySpan<byte> bytes)
    {
        var used = 0;
        if (_head.Length == 0)
        {
            if (!AnswerHead.TryRead(bytes, out _head))
            {
                return 0;
            }

            rest.Append(bytes[..(used = _head.Length)]);
        }

        while (!_isBehindRows && TryRow(bytes[used..], out var length))
        {
            used += length;
        }

        if (_isBehindRows)
        {
            rest.Append(bytes[used..]);
            used = bytes.Length;
        }

        return used;
    }

    /// <summary>Gives the next row on. False where it is not whole yet, or there is none.</summary>
    private bool TryRow(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        var start = bytes.IndexOfAnyExcept(" \t\r\n,"u8);
        if (start < 0)
        {
            return false;
        }

        if (bytes[start] == ']')
        {
            _isBehindRows = true;
            return false;
        }

        var scanner = new Utf8JsonReader(bytes[start..], isFinalBlock: false, default);
        if (!scanner.Read() || !scanner.TrySkip())
        {
            return false;
        }

        length = start + (int)scanner.BytesConsumed;
        Give(bytes[start..length]);
        return true;
    }

    private void Give(ReadOnlySpan<byte> value)
    {
        Rows++;
        _plain.Clear();
        var shaped = RowShape.IsRow(value, _head.Columns) ? value : Wrapped(value);
        var reader = new Utf8JsonReader(RowShape.Plain(shaped, form, _plain));
        reader.Read();
        row(ref reader);
        if (reader.TokenType != JsonTokenType.EndArray || reader.CurrentDepth != 0)
        {
            throw new InvalidOperationException("A reader of rows must consume the whole row.");
        }
    }

    public void Dispose() => _plain.Dispose();

    private ReadOnlySpan<byte> Wrapped(ReadOnlySpan<byte> value)
    {
        _wrapped.ResetWrittenCount();
        _wrapped.Write("["u8);
        _wrapped.Write(value);
        _wrapped.Write("]"u8);
        return _wrapped.WrittenSpan;
    }
}
