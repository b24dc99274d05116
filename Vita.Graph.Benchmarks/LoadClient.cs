using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Vita.Graph.Benchmarks;

/// <summary>Asks one request over and over on several connections, each as soon as the answer before is read. Cheap, so that the server is
/// what is measured.</summary>
/// <param name="address">Scheme, host and port.</param>
/// <param name="path">What is asked for.</param>
/// <param name="body">The body, JSON.</param>
internal sealed class LoadClient(Uri address, string path, string body)
{
    private readonly byte[] _request = Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nAccept: "
            + $"application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"
    );

    /// <summary>Answers per second.</summary>
    public async Task<double> MeasureAsync(int connections, double seconds)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskUntilAsync(end.Token))));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private async Task<int> AskUntilAsync(CancellationToken end)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port, CancellationToken.None);
        var buffer = new byte[256 * 1024];
        var count = 0;
        while (!end.IsCancellationRequested)
        {
            await socket.SendAsync(_request, CancellationToken.None);
            await ReadAnswerAsync(socket, buffer);
            count++;
        }

        return count;
    }

    private static async ValueTask ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var (filled, headEnd) = (0, -1);
        while (headEnd < 0)
        {
            filled += await ReceiveAsync(socket, buffer.AsMemory(filled));
            headEnd = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
        }

        if (ContentLength(buffer.AsSpan(0, headEnd)) is not { } length)
        {
            await ReadChunksAsync(socket, buffer, filled);
            return;
        }

        var left = length - (filled - headEnd - 4);
        while (left > 0)
        {
            left -= await ReceiveAsync(socket, buffer);
        }
    }

    /// <summary>Until the empty chunk: JSON holds no line break outside its own escapes, so no other bytes look like it.</summary>
    private static async ValueTask ReadChunksAsync(Socket socket, byte[] buffer, int filled)
    {
        while (!buffer.AsSpan(0, filled).EndsWith(LastChunk))
        {
            var kept = Math.Min(filled, LastChunk.Length);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
            filled = kept + await ReceiveAsync(socket, buffer.AsMemory(kept));
        }
    }

    private static async ValueTask<int> ReceiveAsync(Socket socket, Memory<byte> buffer) =>
        await socket.ReceiveAsync(buffer, CancellationToken.None) is var read and > 0
            ? read
            : throw new IOException("The server closed the connection.");

    /// <summary>Null where the body comes in chunks.</summary>
    private static int? ContentLength(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException($"Not a good answer: {Encoding.UTF8.GetString(head)}");
        }

        if (head.IndexOf("ransfer-"u8) >= 0)
        {
            return null;
        }

        // Some servers write names of headers in small letters.
        var text = head[
            (
                head.IndexOf("ontent-"u8) is var at and >= 0 && head[at..].IndexOf("ength: "u8) is var length and >= 0
                    ? at + length + 7
                    : throw new IOException("An answer without Content-Length.")
            )..
        ];
        var end = text.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? text : text[..end], CultureInfo.InvariantCulture);
    }

    private static ReadOnlySpan<byte> LastChunk => "\r\n0\r\n\r\n"u8;
}
