using System.Diagnostics;
using Vita.Graph.Core.Engines;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>
/// One request's time and place among the others. A run begins at once; when it turns out to be long it waits for one of few places, and it
/// gives its
/// place back while it waits for its reader. Neither wait counts as time of the run.
/// </summary>
internal sealed class Turn : RunControl, IDisposable
{
    /// <summary>Small answers are not counted.</summary>
    private const int LeastHeld = 64 * 1024;

    private readonly Turns _turns;
    private readonly Deadline _deadline;
    private readonly CancellationToken _hangUp;
    private IDisposable? _place;
    private IDisposable? _trial;
    private long _held;

    public Turn(Turns turns, Deadline deadline, string caller, CancellationToken hangUp)
        : base(deadline.Token)
    {
        (_turns, _deadline, _hangUp, Caller) = (turns, deadline, hangUp, caller);
        _deadline.Start(hangUp);
    }

    /// <summary>Who asks: turns go round among callers.</summary>
    public string Caller { get; }

    /// <summary>How often this turn ticked since the current operation began.</summary>
    public int Ticks { get; set; }

    /// <summary>How many fields its operations have selected so far.</summary>
    public long Fields { get; set; }

    /// <summary>Whether its caller has gone.</summary>
    public bool IsHungUp => _hangUp.IsCancellationRequested;

    /// <summary>Whether its time has ended, and not its caller's patience.</summary>
    public bool IsOutOfTime => Cancellation.IsCancellationRequested && !_hangUp.IsCancellationRequested;

    /// <summary>Waits for a place before the run begins: it is known to be long.</summary>
    public async ValueTask WaitAsync()
    {
        if (_place is null)
        {
            _deadline.Pause();
            _place = await _turns.Queue.EnterAsync(Caller, _hangUp);
            _deadline.Resume();
        }
    }

    /// <summary>Waits for a place to find out whether the run is long. It is given back when it turns out to be, when it waits for its
    /// reader, or by disposing of it.</summary>
    public async ValueTask<IDisposable> TryAsync()
    {
        _deadline.Pause();
        _trial = await _turns.Trying.EnterAsync(Caller, _hangUp);
        _deadline.Resume();
        return _trial;
    }

    public override void Tick()
    {
        base.Tick();
        if (++Ticks > PlanPace.LongTicks && _place is null)
        {
            LeaveTrial();
            Outside(() => _place = _turns.Queue.Enter(Caller, _hangUp));
        }
    }

    /// <exception cref="Http.RequestRefusedException">All answers together hold too much.</exception>
    public override void Hold(long bytes)
    {
        if (bytes > Math.Max(_held, LeastHeld))
        {
            _turns.Held.Take(bytes - _held, _held);
            _held = bytes;
        }
    }

    /// <summary>Waits, on this thread, until the reader has taken what was sent; the place is for others meanwhile.</summary>
    /// <returns>Whether it did before patience with it ended.</returns>
    /// <exception cref="OperationCanceledException">The reader is gone.</exception>
    public bool WaitForReader(Task sent)
    {
        if (sent.IsCompleted)
        {
            return true;
        }

        var had = _place is not null;
        var isTaken = false;
        LeavePlace();
        LeaveTrial();
        Outside(() => isTaken = _turns.WaitForReader(sent, _hangUp));
        if (had && isTaken)
        {
            Outside(() => _place = _turns.Queue.Enter(Caller, _hangUp));
        }

        return isTaken;
    }

    public void Dispose()
    {
        LeavePlace();
        _turns.Held.Give(_held);
        _turns.Return(_deadline);
    }

    private void LeavePlace()
    {
        _place?.Dispose();
        _place = null;
    }

    private void LeaveTrial()
    {
        _trial?.Dispose();
        _trial = null;
    }

    private void Outside(Action wait)
    {
        _deadline.Pause();
        wait();
        _deadline.Resume();
    }
}

/// <summary>A token that is cancelled after some time of running, or when the caller hangs up. Used again and again, as most operations end
/// long before.</summary>
internal sealed class Deadline(TimeSpan time) : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _hangUp;
    private TimeSpan _left;
    private long _since;

    public CancellationToken Token => _source.Token;

    public void Start(CancellationToken hangUp)
    {
        _left = time;
        _hangUp = hangUp.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        Resume();
    }

    public void Pause()
    {
        _left -= Stopwatch.GetElapsedTime(_since);
        _source.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    public void Resume()
    {
        _since = Stopwatch.GetTimestamp();
        _source.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
    }

    /// <summary>Whether it can be used again.</summary>
    public bool TryReset()
    {
        _hangUp.Dispose();
        return _source.TryReset();
    }

    public void Dispose() => _source.Dispose();
}
