using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Neo4j;

/// <summary>
/// The whole graph of a database in memory, for analyses and reasons: read when the first of them is asked for, and again when something has been written since. Those who ask while it is
/// read wait for one reading.
/// </summary>
internal sealed class WholeGraph(QueryApiClient client, GraphSchema schema, EngineLimits limits)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private Reading? _latest;

    /// <summary>An engine over the graph as it is now.</summary>
    /// <param name="cancellation">Ends the waiting; the reading goes on for those who come later.</param>
    /// <exception cref="Neo4jException">Neo4j cannot be read.</exception>
    public async Task<IGraphEngine> EngineAsync(CancellationToken cancellation)
    {
        var bookmark = await client.BookmarkAsync(cancellation);
        return (await ReadingOf(bookmark).Read.WaitAsync(cancellation)).Engine;
    }

    private Reading ReadingOf(string bookmark)
    {
        lock (_gate)
        {
            return _latest is { } latest && latest.IsOf(bookmark) ? latest : _latest = new(bookmark, Task.Run(ReadAsync));
        }
    }

    private async Task<(string Bookmark, IGraphEngine Engine)> ReadAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        var graph = await Neo4jGraph.ReadAsync(client, schema, deadline.Token);
        return (graph.Bookmark, new EmbeddedEngine(SnapshotBuilder.Build(graph), limits));
    }

    /// <param name="Bookmark">The bookmark when it was asked for; the graph read may already be a later one.</param>
    /// <param name="Read">The graph and its own bookmark.</param>
    private sealed record Reading(string Bookmark, Task<(string Bookmark, IGraphEngine Engine)> Read)
    {
        public bool IsOf(string bookmark) => Read.IsCompleted ? Read.IsCompletedSuccessfully && Read.Result.Bookmark == bookmark : Bookmark == bookmark;
    }
}
