using System.Globalization;
using System.Text;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export;

/// <summary>UTF-8 on its way into a stream. What is written waits here until the driver of the rows lets it go, so that formats write
/// without waiting and streams are written to without blocking.</summary>
internal sealed class FileOutput(Stream stream) : IDisposable
{
    private const int Full = 64 * 1024;

    private readonly Utf8Buffer _buffer = new(2 * Full);

    /// <summary>What waits, for writers that fill memory themselves.</summary>
    public System.Buffers.IBufferWriter<byte> Buffer => _buffer;

    /// <summary>Whether enough waits to be worth a write.</summary>
    public bool IsFull => _buffer.Length >= Full;

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => _buffer.Append(bytes);

    /// <summary>Writes a text as it is.</summary>
    public void Raw(ReadOnlySpan<char> text)
    {
        var span = _buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        _buffer.Advance(Encoding.UTF8.GetBytes(text, span));
    }

    /// <summary>Writes the shortest text that reads back as the same number, with a point.</summary>
    public void Number(double number)
    {
        number.TryFormat(_buffer.GetSpan(32), out var written, "R", CultureInfo.InvariantCulture);
        _buffer.Advance(written);
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(int number) => _buffer.Append(number);

    /// <summary>Writes a text with some characters replaced.</summary>
    /// <param name="text">The text; see <see cref="CleanText"/> for what is left out of it.</param>
    /// <param name="escapes">What takes the place of which character.</param>
    public void Escaped(string text, Escapes escapes)
    {
        var rest = CleanText.Of(text).AsSpan();
        while (rest.IndexOfAny(escapes.Sought) is >= 0 and var place)
        {
            Raw(rest[..place]);
            Raw(escapes.Of(rest[place]));
            rest = rest[(place + 1)..];
        }

        Raw(rest);
    }

    /// <summary>Writes what waits into the stream.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await stream.WriteAsync(_buffer.WrittenMemory, cancellation);
        _buffer.Clear();
    }

    /// <inheritdoc />
    public void Dispose() => _buffer.Dispose();
}
