using System.Collections.Concurrent;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Cancels what takes too long. The sources are used again, as most operations end long before: a new one with its timer would cost as much as a small answer.</summary>
internal sealed class Deadlines(TimeSpan timeout)
{
    private readonly ConcurrentBag<CancellationTokenSource> _idle = [];

    /// <summary>A source that is cancelled after the time; to be given back by <see cref="Return"/>.</summary>
    public CancellationTokenSource Start()
    {
        var source = _idle.TryTake(out var idle) ? idle : new CancellationTokenSource();
        source.CancelAfter(timeout);
        return source;
    }

    public void Return(CancellationTokenSource source)
    {
        if (source.TryReset())
        {
            _idle.Add(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
