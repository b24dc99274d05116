using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Server.Stores;

/// <summary>
/// Has a live engine look at what others have written, beside the answers: as soon as the bookmark has changed, or an operation has met
/// what it did not expect; after a look it
/// rests nine times as long as that took, so that a graph that is always written to is looked at a tenth of the time.
/// </summary>
internal sealed class Neo4jGuard(TimeProvider time, ILogger log) : IDisposable
{
    private const int Rest = 9;

    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly CancellationTokenSource _end = new();
    private Task _looking = Task.CompletedTask;
    private string? _bookmark;
    private string? _problem;
    private long _lookedAt;
    private TimeSpan _rest;

    /// <summary>What the last look has found.</summary>
    public IReadOnlyList<StoreNote> Notes { get; private set; } = [];

    /// <summary>Begins to look where there may be something new. Called by one thread, often; returns at once.</summary>
    public void Notice(Neo4jEngine engine, string bookmark)
    {
        var isNew = bookmark != _bookmark || engine.IsSuspect;
        if (isNew && _looking.IsCompleted && time.GetElapsedTime(_lookedAt) >= _rest)
        {
            _looking = Task.Run(() => LookWithinAsync(engine), CancellationToken.None);
        }
    }

    /// <summary>Looks, and waits for it. What keeps it from looking is reported once; the next notice tries again.</summary>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public async Task LookAsync(Neo4jEngine engine, CancellationToken cancellation)
    {
        var begun = time.GetTimestamp();
        try
        {
            var report = await engine.GuardAsync(cancellation);
            (Notes, _bookmark, _problem) = (NotesOf(report.Foreign, report.Unconstrained), report.Bookmark, null);
        }
        catch (Neo4jException error)
        {
            Tell(error.Message);
        }

        // The first look is slow: Neo4j has yet to plan its statements, and to read what they look at from the disk.
        var isFirst = _lookedAt == 0;
        _lookedAt = time.GetTimestamp();
        _rest = isFirst
            ? TimeSpan.Zero
            : TimeSpan.FromTicks(Math.Min(LongestRest.Ticks, Rest * time.GetElapsedTime(begun, _lookedAt).Ticks));
    }

    /// <summary>What is to be said of what others wrote.</summary>
    public static IReadOnlyList<StoreNote> NotesOf(IReadOnlyList<ForeignFact> foreign, IReadOnlyList<string> unconstrained) =>
        [
            .. unconstrained.Select(label => StoreNote.Of(Neo4jCodes.ConstraintMissing) with { Place = label }),
            .. foreign.Select(StoreNote.Of),
        ];

    public void Dispose() => _end.Cancel();

    private async Task LookWithinAsync(Neo4jEngine engine)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        deadline.CancelAfter(Patience);
        try
        {
            await LookAsync(engine, deadline.Token);
        }
        catch (OperationCanceledException) when (!_end.IsCancellationRequested)
        {
            Tell($"It took more than {Patience.TotalMinutes} minutes.");
        }
        catch (OperationCanceledException) { }
        catch (Exception error)
        {
            Tell(error.Message);
        }
    }

    private void Tell(string problem)
    {
        if (problem != _problem)
        {
            log.LogWarning("Cannot check what others have written to Neo4j. {Problem}", _problem = problem);
        }
    }
}
