using Vita.Graph.Core;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Stores;

/// <summary>
/// Owns the graph in service and puts a new one in its place when the store changes. Requests that run go on with the graph they began
/// with. A store
/// that cannot be reached or read leaves the old graph in service.
/// </summary>
/// <remarks>The store is asked five times a second rather than watched, so that a change is in service within two: watchers miss changes in
/// containers, on network drives and in databases.</remarks>
public sealed class GraphHolder(IGraphStore store, ILogger<GraphHolder> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>After which a store that does not say whether it changed counts as out of reach.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private volatile IGraphEngine? _current;
    private volatile bool _isReachable = true;
    private string? _stamp;
    private volatile string? _problem;
    private volatile StoreNote? _refused;
    private IReadOnlyList<StoreNote> _told = [];

    /// <summary>The graph in service; null until the first is loaded.</summary>
    public IGraphEngine? Current => _current;

    /// <summary>The graph in service.</summary>
    /// <exception cref="RequestRefusedException">The first is still being loaded.</exception>
    public IGraphEngine Required => _current ?? throw Refusals.NotReady();

    /// <summary>When the graph in service came into service.</summary>
    public DateTimeOffset Since { get; private set; } = DateTimeOffset.UtcNow;

    /// <summary>Whether the store answered when it was last asked.</summary>
    public bool IsStoreReachable => _isReachable;

    /// <summary>Why the store as it is now is not in service; null where it is.</summary>
    public StoreNote? Refused => _refused;

    /// <summary>What is to be known of the store, though it is in service.</summary>
    public IReadOnlyList<StoreNote> Notes => store.Notes;

    /// <summary>Loads the graph for the first time.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        // Asked for before the load: a change during the load is seen as one after it. Where there was nothing, the load itself is the
        // change.
        var before = await store.StampAsync(cancellation);
        _current = await store.LoadAsync(cancellation);
        Since = DateTimeOffset.UtcNow;
        Warm(_current);
        _stamp = before.Length == 0 ? await store.StampAsync(cancellation) : before;
        TellNotes();
    }

    /// <summary>Beside the requests that are served already: the first who types a name does not wait for it.</summary>
    private static void Warm(IGraphEngine? engine)
    {
        if (engine is not null)
        {
            _ = Task.Run(engine.Warm, CancellationToken.None);
        }
    }

    private void TellNotes()
    {
        foreach (var note in store.Notes.Except(_told))
        {
            log.LogWarning("{Note}", note);
        }

        _told = store.Notes;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ReloadAsync(stoppingToken);
        }
    }

    private async Task ReloadAsync(CancellationToken cancellation)
    {
        if (await StampAsync(cancellation) is not { } stamp || stamp == _stamp)
        {
            TellNotes();
            return;
        }

        try
        {
            var old = _current;
            await LoadAsync(cancellation);
            _problem = null;
            _refused = null;
            if (_current != old)
            {
                log.LogInformation("The graph has changed: version {Version} is in service", Current!.DataVersion ?? "of this moment");
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Until the store changes again there is no use in another try, save where it was a moment's fault.
            _stamp = error is StoreException { IsTransient: true } ? _stamp : stamp;
            _refused = error is StoreException refusal
                ? StoreNote.Of(refusal.Code)
                : new(QueryCodes.Internal.Code, "The changed graph cannot be loaded; the log says why.");
            TellOnce(error.Message);
        }
    }

    private void TellOnce(string problem)
    {
        if (problem != _problem)
        {
            log.LogError("The changed graph cannot be loaded, the old one stays in service. {Problem}", _problem = problem);
        }
    }

    /// <summary>The stamp of the store; null where it cannot be reached.</summary>
    private async Task<string?> StampAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var stamp = await store.StampAsync(patience.Token);
            Tell(isReachable: true, "");
            return stamp;
        }
        catch (Exception error)
            when (error is StoreException || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            Tell(isReachable: false, error is StoreException ? error.Message : $"It did not answer within {Patience.TotalSeconds} s.");
            return null;
        }
    }

    /// <summary>Tells a change of reach once, not each time.</summary>
    private void Tell(bool isReachable, string problem)
    {
        if (isReachable && !_isReachable)
        {
            log.LogInformation("The store answers again");
        }
        else if (!isReachable && _isReachable)
        {
            log.LogError("The store is out of reach. {Problem}", problem);
        }

        _isReachable = isReachable;
    }
}
