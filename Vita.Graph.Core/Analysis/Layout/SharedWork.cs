namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Work that several callers wait for: done once and kept. It is called off when nobody waits for it any more, and begun anew
/// for the next caller.</summary>
/// <param name="work">What is done, on a thread of its own.</param>
internal sealed class SharedWork<T>(Func<CancellationToken, T> work)
{
    private readonly Lock _gate = new();
    private Attempt? _attempt;

    /// <summary>Waits for the result.</summary>
    /// <param name="cancellation">Ends the wait of this caller.</param>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public T Wait(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var attempt = Join();
        try
        {
            return attempt.Task.WaitAsync(cancellation).GetAwaiter().GetResult();
        }
        finally
        {
            Leave(attempt);
        }
    }

    private Attempt Join()
    {
        lock (_gate)
        {
            _attempt ??= Attempt.Begin(work);
            _attempt.Waiting++;
            return _attempt;
        }
    }

    private void Leave(Attempt attempt)
    {
        lock (_gate)
        {
            attempt.Waiting--;
            if (attempt.Waiting == 0 && !attempt.Task.IsCompletedSuccessfully)
            {
                attempt.Cancel();
                _attempt = null;
            }
        }
    }

    private sealed class Attempt : IDisposable
    {
        private readonly CancellationTokenSource _end = new();

        private Attempt(Func<CancellationToken, T> work) =>
            Task = System.Threading.Tasks.Task.Factory.StartNew(
                () => work(_end.Token),
                _end.Token,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );

        public Task<T> Task { get; }

        public int Waiting { get; set; }

        public static Attempt Begin(Func<CancellationToken, T> work)
        {
            var attempt = new Attempt(work);
            attempt.Task.ContinueWith(_ => attempt.Dispose(), TaskScheduler.Default);
            return attempt;
        }

        /// <summary>Ends it; no matter whether it has ended.</summary>
        public void Cancel()
        {
            try
            {
                _end.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It has ended by itself a moment ago.
            }
        }

        public void Dispose() => _end.Dispose();
    }
}
