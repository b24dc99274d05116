using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Transport;

/// <summary>
/// Sends an answer while it is being written: what fills the first buffer goes out behind the head, and the rest is written into the web
/// server's own
/// blocks, or through a packer where the caller takes packed answers. Once it has begun, an answer that fails can only be cut.
/// </summary>
internal sealed class AnswerOutlet(HttpContext http, string mediaType, Turn turn, AnswerCopy? copy) : IByteOutlet, IDisposable
{
    private const int Piece = 32 * 1024;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    private Memory<byte> _last;
    private PiecePacker? _packer;

    private PipeWriter Writer => http.Response.BodyWriter;

    public void Begin(ReadOnlySpan<byte> bytes)
    {
        var coding = AnswerBody.CodingOf(http, mediaType, bytes.Length);
        AnswerBody.WriteHead(http, StatusCodes.Status200OK, mediaType, coding);
        _packer = coding is ContentCoding.None ? null : new(coding);
        Wait(http.Response.StartAsync(http.RequestAborted));
        copy?.Add(bytes);
        Send(bytes);
    }

    public void Advance(int count)
    {
        copy?.Add(_last.Span[..count]);
        if (_packer is not null)
        {
            Send(_last.Span[..count]);
            return;
        }

        Writer.Advance(count);
        Flush();
    }

    public ArraySegment<byte> Memory(int needed)
    {
        _last = _packer is null ? Writer.GetMemory(Math.Max(needed, Piece)) : new byte[Math.Max(needed, Piece)];
        return MemoryMarshal.TryGetArray<byte>(_last, out var segment)
            ? segment
            : throw new NotSupportedException("The web server's blocks are no arrays.");
    }

    public void End()
    {
        if (_packer is not null)
        {
            Writer.Write(_packer.End());
            Flush();
        }
    }

    public void Dispose() => _packer?.Dispose();

    private void Send(ReadOnlySpan<byte> bytes)
    {
        Writer.Write(_packer is null ? bytes : _packer.Pack(bytes));
        Flush();
    }

    private void Flush()
    {
        var flush = Writer.FlushAsync(CancellationToken.None);
        if (!flush.IsCompletedSuccessfully)
        {
            WaitForReader(flush.AsTask());
        }
        else if (flush.Result.IsCompleted)
        {
            throw new OperationCanceledException("The reader is gone.");
        }
    }

    /// <summary>A copy for others is not made at the speed of a slow reader: what it has cost so far would be held as long.</summary>
    private void WaitForReader(Task sent)
    {
        var since = Stopwatch.GetTimestamp();
        Wait(sent);
        if (Stopwatch.GetElapsedTime(since) > Slow)
        {
            copy?.Forget();
        }
    }

    private void Wait(Task sent)
    {
        if (!turn.WaitForReader(sent))
        {
            http.Abort();
            throw new OperationCanceledException("The reader takes nothing.");
        }

        sent.GetAwaiter().GetResult();
    }
}

/// <summary>Packs a body piece by piece.</summary>
internal sealed class PiecePacker : IDisposable
{
    private readonly MemoryStream _packed = new();
    private readonly Stream _packer;

    /// <param name="coding">How; not <see cref="ContentCoding.None"/>.</param>
    public PiecePacker(ContentCoding coding) => _packer = Packing.QuicklyTo(_packed, coding);

    /// <summary>What a piece adds, often nothing. Valid until the next piece.</summary>
    public ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> piece)
    {
        _packed.SetLength(0);
        _packer.Write(piece);
        return Packed;
    }

    /// <summary>What is left of it.</summary>
    public ReadOnlySpan<byte> End()
    {
        _packed.SetLength(0);
        _packer.Dispose();
        return Packed;
    }

    public void Dispose()
    {
        _packer.Dispose();
        _packed.Dispose();
    }

    private ReadOnlySpan<byte> Packed => _packed.GetBuffer().AsSpan(0, (int)_packed.Length);
}

/// <summary>A copy of what leaves, to be kept for the next who asks the same; given up when it grows too large or its reader makes it
/// wait.</summary>
internal sealed class AnswerCopy(long most)
{
    private ArrayBufferWriter<byte>? _bytes = new();

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_bytes?.WrittenCount + bytes.Length > most)
        {
            Forget();
        }

        _bytes?.Write(bytes);
    }

    public void Forget() => _bytes = null;

    /// <summary>The whole answer, or null where it was given up.</summary>
    public byte[]? Take() => _bytes?.WrittenSpan.ToArray();
}
