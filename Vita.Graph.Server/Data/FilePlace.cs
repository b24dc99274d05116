using Vita.Graph.Server.GraphQL.Execution;

namespace Vita.Graph.Server.Data;

/// <summary>A long file's place among the long operations: few are written at once, so that a small question is not kept waiting. While a
/// file waits for its reader, the place is for others.</summary>
/// <param name="turns">The places.</param>
/// <param name="caller">Who asks: turns go round among callers.</param>
/// <param name="hangUp">Cancelled when the caller goes.</param>
internal sealed class FilePlace(Turns turns, string caller, CancellationToken hangUp) : IAsyncDisposable
{
    private IDisposable? _place;
    private bool _isNeeded;

    /// <param name="isNeeded">Whether what comes is long; short work takes no place and gives back the one that it has.</param>
    /// <exception cref="Http.RequestRefusedException">Too many wait, or it took too long.</exception>
    public async ValueTask EnterAsync(bool isNeeded)
    {
        _isNeeded = isNeeded;
        if (!isNeeded)
        {
            Leave();
        }
        else
        {
            _place ??= await turns.Queue.EnterAsync(caller, hangUp);
        }
    }

    /// <summary>Waits until the reader has taken what was sent.</summary>
    /// <exception cref="OperationCanceledException">The reader takes nothing, or is gone.</exception>
    public async ValueTask WaitAsync(Task sent)
    {
        Leave();
        try
        {
            await sent.WaitAsync(turns.ReaderPatience, hangUp);
        }
        catch (TimeoutException)
        {
            throw new OperationCanceledException("The reader takes nothing.");
        }

        await EnterAsync(_isNeeded);
    }

    public ValueTask DisposeAsync()
    {
        Leave();
        return ValueTask.CompletedTask;
    }

    private void Leave()
    {
        _place?.Dispose();
        _place = null;
    }
}

/// <summary>The body of a file: whoever waits for the reader gives the place back meanwhile.</summary>
internal sealed class PlacedStream(Stream inner, FilePlace place) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var sent = inner.WriteAsync(buffer, cancellationToken);
        if (!sent.IsCompletedSuccessfully)
        {
            await place.WaitAsync(sent.AsTask());
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
