using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Neo4j;

/// <summary>
/// The whole graph of a database in memory, for analyses and reasons: read when the first of them is asked for, and again when something
/// has been written since. Those who ask while it is
/// read wait for one reading.
/// </summary>
internal sealed class WholeGraph(QueryApiClient client, GraphSchema schema, EngineSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>How long those who may be told what was a moment ago wait for what is now.</summary>
    private static readonly TimeSpan ShortPatience = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private Reading? _latest;
    private volatile ReadGraph? _read;

    /// <summary>An engine over the graph as it is now.</summary>
    /// <param name="cancellation">Ends the waiting; the reading goes on for those who come later.</param>
    /// <exception cref="Neo4jException">Neo4j cannot be read.</exception>
    public async Task<IGraphEngine> EngineAsync(CancellationToken cancellation)
    {
        var bookmark = await client.BookmarkAsync(cancellation);
        return (await ReadingOf(bookmark).Read.WaitAsync(cancellation)).Engine;
    }

    /// <summary>An engine over the graph as it is now; where others write faster than it is read, over the one that was read
    /// last.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be read, and was not before.</exception>
    public async Task<IGraphEngine> RecentEngineAsync(CancellationToken cancellation)
    {
        var reading = ReadingOf(await client.BookmarkAsync(cancellation)).Read;
        try
        {
            return (_read is null ? await reading.WaitAsync(cancellation) : await reading.WaitAsync(ShortPatience, cancellation)).Engine;
        }
        catch (Exception error) when (_read is not null && (error is TimeoutException or Neo4jException { IsTransient: true }))
        {
            return _read!.Engine;
        }
    }

    /// <summary>What is no fact in the graph as it is now.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be read.</exception>
    public async Task<IReadOnlyList<ForeignFact>> ForeignAsync(CancellationToken cancellation)
    {
        var bookmark = await client.BookmarkAsync(cancellation);
        return (await ReadingOf(bookmark).Read.WaitAsync(cancellation)).Foreign;
    }

    private Reading ReadingOf(string bookmark)
    {
        lock (_gate)
        {
            return _latest is { } latest && latest.IsOf(bookmark) ? latest : _latest = new(bookmark, Task.Run(ReadAsync));
        }
    }

    private async Task<ReadGraph> ReadAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        var graph = await Neo4jGraph.ReadAsync(client, schema, deadline.Token);
        return _read = new(graph.Bookmark, new EmbeddedEngine(SnapshotBuilder.Build(graph), settings), graph.Foreign);
    }

    /// <param name="Bookmark">The bookmark when it was asked for; the graph read may already be a later one.</param>
    /// <param name="Read">The graph and its own bookmark.</param>
    private sealed record Reading(string Bookmark, Task<ReadGraph> Read)
    {
        public bool IsOf(string bookmark) =>
            Read.IsCompleted ? Read.IsCompletedSuccessfully && Read.Result.Bookmark == bookmark : Bookmark == bookmark;
    }

    private sealed record ReadGraph(string Bookmark, IGraphEngine Engine, IReadOnlyList<ForeignFact> Foreign);
}
