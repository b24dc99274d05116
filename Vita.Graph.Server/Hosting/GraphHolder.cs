using Vita.Graph.Core.Planning;

namespace Vita.Graph.Server.Hosting;

/// <summary>
/// Owns the graph in service and puts a new one in its place when the store changes. Requests that run go on with the graph they began with. A store
/// that cannot be read leaves the old graph in service.
/// </summary>
/// <remarks>The store is asked twice a second rather than watched: watchers miss changes in containers and on network drives.</remarks>
public sealed class GraphHolder(IGraphStore store, ILogger<GraphHolder> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private volatile IGraphEngine? _current;
    private string? _stamp;

    /// <summary>The graph in service; null until the first is loaded.</summary>
    public IGraphEngine? Current => _current;

    /// <summary>Loads the graph for the first time.</summary>
    /// <exception cref="Core.StoreException">The store cannot be read.</exception>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        // Asked for before the load: a change during the load is seen as one after it. Where there was nothing, the load itself is the change.
        var before = store.Stamp();
        _current = await store.LoadAsync(cancellation);
        _stamp = before.Length == 0 ? store.Stamp() : before;
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
        var stamp = store.Stamp();
        if (stamp == _stamp)
        {
            return;
        }

        try
        {
            await LoadAsync(cancellation);
            log.LogInformation("The graph has changed: version {Version} is in service", Current!.DataVersion);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Told once: until the store changes again there is no use in another try.
            _stamp = stamp;
            log.LogError("The changed graph cannot be loaded, the old one stays in service. {Problem}", error.Message);
        }
    }
}
