using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Lets requests run beside one another, so that short ones never wait for long ones, and gives each its time.</summary>
internal sealed class Turns : IDisposable
{
    /// <summary>Short runs that may use the web server's own threads at once; the others take threads of their own, so that there is always
    /// one to accept a request.</summary>
    private static readonly int OnSharedThreads = Environment.ProcessorCount * 2;

    private readonly ConcurrentBag<Deadline> _idle = [];
    private readonly PartitionedRateLimiter<string> _threads;
    private readonly RunLimits _limits;
    private int _onSharedThreads;

    public Turns(RunLimits limits)
    {
        _limits = limits;
        Held = new(limits.HeldBytes);
        Queue = new(limits.LongAtOnce, limits.Waiting, limits.Patience);
        Trying = new(Environment.ProcessorCount * 2, limits.Waiting, limits.Patience);
        Preparing = new(Environment.ProcessorCount, limits.Waiting, limits.Patience);
        _threads = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<string, string>(caller =>
                RateLimitPartition.GetConcurrencyLimiter(caller, _ => NoWaiting(Math.Max(1, limits.Sending / 2)))
            ),
            PartitionedRateLimiter.Create<string, int>(_ => RateLimitPartition.GetConcurrencyLimiter(0, _ => NoWaiting(limits.Sending)))
        );
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, OnSharedThreads + (2 * Environment.ProcessorCount)), ports);
    }

    /// <summary>Where long operations wait.</summary>
    public TurnQueue Queue { get; }

    /// <summary>Where operations wait of which nobody knows yet whether they are long: sixty at once would keep every processor from short
    /// ones.</summary>
    public TurnQueue Trying { get; }

    /// <summary>Where requests that were not met before wait to be read and planned: a flood of them leaves room for those that
    /// were.</summary>
    public TurnQueue Preparing { get; }

    /// <summary>Memory of answers that are laid out before they leave.</summary>
    public HeldMemory Held { get; }

    /// <summary>The time that one request may run.</summary>
    public TimeSpan Time => _limits.Time;

    /// <summary>The turn of a request, to be disposed of when it is answered.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="isShared">Whether several operations share it.</param>
    /// <param name="hangUp">Cancelled when the caller goes.</param>
    public Turn Begin(string caller, bool isShared, CancellationToken hangUp) =>
        new(this, _idle.TryTake(out var idle) ? idle : new Deadline(_limits.Time), caller, hangUp) { IsShared = isShared };

    public void Return(Deadline deadline)
    {
        if (deadline.TryReset())
        {
            _idle.Add(deadline);
        }
        else
        {
            deadline.Dispose();
        }
    }

    /// <summary>Runs an operation where it holds nobody up: a short one here, one that is long or not known yet on a thread of its
    /// own.</summary>
    /// <param name="turn">The turn of its request.</param>
    /// <param name="pace">What is known of its plan.</param>
    /// <param name="kind">What it keeps busy.</param>
    /// <param name="run">Runs it.</param>
    /// <exception cref="Http.RequestRefusedException">Too many run or wait already.</exception>
    public async ValueTask<T> RunAsync<T>(Turn turn, PlanPace pace, RunKind kind, Func<ValueTask<T>> run)
    {
        if (pace.IsLong || (kind is RunKind.Analysis && !pace.IsShort))
        {
            await turn.WaitAsync();
        }

        if (pace.IsShort && kind is not RunKind.Statement && TryShareThread())
        {
            try
            {
                return await run();
            }
            finally
            {
                Interlocked.Decrement(ref _onSharedThreads);
            }
        }

        using var thread = _threads.AttemptAcquire(turn.Caller);
        if (!thread.IsAcquired)
        {
            throw TurnQueue.Busy();
        }

        if (kind is RunKind.Statement)
        {
            return await run();
        }

        using var trial = pace.IsLong || pace.IsShort ? null : await turn.TryAsync();
        return await OnOwnThreadAsync(run);
    }

    private bool TryShareThread()
    {
        if (Interlocked.Increment(ref _onSharedThreads) <= OnSharedThreads)
        {
            return true;
        }

        Interlocked.Decrement(ref _onSharedThreads);
        return false;
    }

    private static ValueTask<T> OnOwnThreadAsync<T>(Func<ValueTask<T>> run) =>
        new(
            Task.Factory.StartNew(() => run().AsTask(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                .Unwrap()
        );

    /// <summary>After which a reader that takes nothing is dropped.</summary>
    public TimeSpan ReaderPatience => _limits.ReaderPatience;

    /// <summary>Whether the reader took what was sent before patience with it ended.</summary>
    /// <exception cref="OperationCanceledException">The reader is gone.</exception>
    public bool WaitForReader(Task sent, CancellationToken hangUp) => sent.Wait((int)_limits.ReaderPatience.TotalMilliseconds, hangUp);

    public void Dispose()
    {
        Queue.Dispose();
        Trying.Dispose();
        Preparing.Dispose();
        _threads.Dispose();
    }

    private static ConcurrencyLimiterOptions NoWaiting(int most) => new() { PermitLimit = most, QueueLimit = 0 };
}

/// <summary>What a run keeps busy.</summary>
internal enum RunKind
{
    /// <summary>A thread, which ticks.</summary>
    Rows,

    /// <summary>A thread, which does not.</summary>
    Analysis,

    /// <summary>A database elsewhere.</summary>
    Statement,
}
