using System.Buffers;
using System.Globalization;
using System.Text;

namespace Vita.Graph.Core.Text;

/// <summary>Writes rows of cells as CSV in UTF-8, straight into memory that somebody else gives: no cell costs an object.</summary>
public sealed class CsvWriter
{
    private readonly IBufferWriter<byte> _output;
    private readonly SearchValues<byte> _toQuote;
    private readonly byte[] _lineEnd;
    private readonly CsvForm _form;
    private byte[] _text = new byte[1024];
    private bool _isRowBegun;

    /// <param name="output">Gets the bytes; a byte order mark at once, where there is one.</param>
    /// <param name="form">How it is written.</param>
    public CsvWriter(IBufferWriter<byte> output, CsvForm form)
    {
        (_output, _form, _lineEnd) = (output, form, Encoding.ASCII.GetBytes(form.LineEnd));
        _toQuote = SearchValues.Create([(byte)form.Separator, (byte)'"', (byte)'\r', (byte)'\n']);
        if (form.HasMark)
        {
            output.Write("\uFEFF"u8);
        }
    }

    /// <summary>An empty cell, which is no value.</summary>
    public void Empty() => Raw([]);

    /// <summary>A text. Half a surrogate pair becomes U+FFFD.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
        {
            _text = new byte[Math.Max(most, 2 * _text.Length)];
        }

        Text(_text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    /// <summary>A text in UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> text)
    {
        Separate();
        var isQuoted = _form.QuotesEachText || text.ContainsAny(_toQuote);

        // Each byte may get one more before it, a quote or an apostrophe, and quotes stand around all.
        var target = _output.GetSpan((2 * text.Length) + 2);
        var length = 0;
        if (isQuoted)
        {
            target[length++] = (byte)'"';
        }

        length += _form.IsHarmless && CsvFormulas.MayHold(text) ? CopyHarmless(text, target[length..]) : Copy(text, target[length..]);
        if (isQuoted)
        {
            target[length++] = (byte)'"';
        }

        _output.Advance(length);
    }

    /// <summary>A number or another value whose text needs no quotes and is no formula, as it is.</summary>
    public void Raw(ReadOnlySpan<char> text)
    {
        Separate();
        _output.Advance(Encoding.UTF8.GetBytes(text, _output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    public void Flag(bool flag) => Raw(flag ? "true" : "false");

    public void Number(int number) => Formatted(number);

    /// <summary>A number, by the shortest text that reads back as the same.</summary>
    public void Number(double number) => Formatted(number);

    /// <summary>The next cell has none before it.</summary>
    public void StartRow() => _isRowBegun = false;

    public void EndRow()
    {
        _output.Write(_lineEnd);
        _isRowBegun = false;
    }

    private void Formatted<T>(T number)
        where T : IUtf8SpanFormattable
    {
        Separate();

        // The longest double has 24 characters.
        number.TryFormat(_output.GetSpan(32), out var written, default, CultureInfo.InvariantCulture);
        _output.Advance(written);
    }

    private void Separate()
    {
        if (_isRowBegun)
        {
            _output.GetSpan(1)[0] = (byte)_form.Separator;
            _output.Advance(1);
        }

        _isRowBegun = true;
    }

    /// <summary>Copies with each quote doubled; the number of bytes.</summary>
    private static int Copy(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var length = 0;
        for (var next = text.IndexOf((byte)'"'); next >= 0; next = text.IndexOf((byte)'"'))
        {
            text[..(next + 1)].CopyTo(target[length..]);
            length += next + 2;
            target[length - 1] = (byte)'"';
            text = text[(next + 1)..];
        }

        text.CopyTo(target[length..]);
        return length + text.Length;
    }

    private static int CopyHarmless(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var (length, done) = (0, 0);
        for (var start = CsvFormulas.Next(text, 0); start >= 0; start = CsvFormulas.Next(text, start + 1))
        {
            length += Copy(text[done..start], target[length..]);
            target[length++] = (byte)'\'';
            done = start;
        }

        return length + Copy(text[done..], target[length..]);
    }
}
