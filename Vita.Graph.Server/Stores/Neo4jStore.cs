using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.Stores;

/// <summary>The store in Neo4j: asked anew for each operation, or read into memory whenever somebody has written to it.</summary>
internal sealed class Neo4jStore(
    Neo4jConnection connection,
    Neo4jReading reading,
    GraphSchema schema,
    EngineSettings settings,
    TimeProvider time,
    ILogger<Neo4jStore> log
) : IGraphStore, IDisposable
{
    /// <summary>How old the statistics of a graph that is read live may be: they only serve to refuse what is far too much.</summary>
    private static readonly TimeSpan StatisticsAge = TimeSpan.FromSeconds(30);

    /// <summary>A server that is frozen takes connections and says nothing, for ever.</summary>
    private static readonly TimeSpan CheckPatience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ReadPatience = TimeSpan.FromMinutes(5);

    private readonly QueryApiClient _client = new(connection);
    private readonly LatestStatistics _statistics = new();
    private readonly Neo4jGuard _guard = new(time, log);
    private Neo4jEngine? _live;
    private bool _isServed;
    private string _stamp = "";
    private long? _readAt;
    private IReadOnlyList<StoreNote> _notes = [];

    /// <remarks>Of a graph that is read live, what the last look has found; else what was left out of the graph in memory.</remarks>
    public IReadOnlyList<StoreNote> Notes => reading == Neo4jReading.Live ? _guard.Notes : _notes;

    /// <remarks>A graph that is read live needs no reload when others write, but new statistics now and then: the stamp stays the same for
    /// a while.</remarks>
    public async ValueTask<string> StampAsync(CancellationToken cancellation)
    {
        var bookmark = await WithinAsync(CheckPatience, _client.BookmarkAsync, cancellation);
        if (_live is not null)
        {
            _guard.Notice(_live, bookmark);
        }

        if (reading == Neo4jReading.Snapshot || _readAt is not { } readAt || time.GetElapsedTime(readAt) > StatisticsAge)
        {
            _stamp = bookmark;
        }

        return _stamp;
    }

    public async Task<IGraphEngine> LoadAsync(CancellationToken cancellation)
    {
        Func<QueryApiClient, GraphSchema, CancellationToken, Task> require = _isServed
            ? Neo4jCheck.RequireStillAsync
            : Neo4jCheck.RequireAsync;
        await WithinAsync(
            CheckPatience,
            async token =>
            {
                await require(_client, schema, token);
                return true;
            },
            cancellation
        );
        var engine = reading == Neo4jReading.Live ? await LiveAsync(cancellation) : await SnapshotAsync(cancellation);
        _isServed = true;
        return engine;
    }

    public void Dispose()
    {
        _guard.Dispose();
        _client.Dispose();
    }

    /// <summary>One engine for the life of the store: it keeps the statements it has written.</summary>
    private async Task<IGraphEngine> LiveAsync(CancellationToken cancellation)
    {
        _statistics.Current = await WithinAsync(ReadPatience, token => Neo4jStatistics.ReadAsync(_client, schema, token), cancellation);
        _readAt = time.GetTimestamp();
        if (_live is null)
        {
            // Before the first answer, so that none is given of what is no fact.
            var engine = new Neo4jEngine(_client, schema, _statistics, settings);
            await WithinAsync(
                ReadPatience,
                async token =>
                {
                    await _guard.LookAsync(engine, token);
                    return true;
                },
                cancellation
            );
            _live = engine;
        }

        return _live;
    }

    private async Task<IGraphEngine> SnapshotAsync(CancellationToken cancellation)
    {
        var graph = await WithinAsync(ReadPatience, token => Neo4jGraph.ReadAsync(_client, schema, token), cancellation);
        var unconstrained = await WithinAsync(CheckPatience, token => Neo4jCheck.UnconstrainedAsync(_client, schema, token), cancellation);
        var engine = await Task.Run(() => new EmbeddedEngine(SnapshotBuilder.Build(graph), settings), cancellation);
        _notes = Neo4jGuard.NotesOf(graph.Foreign, unconstrained);
        return engine;
    }

    private async Task<T> WithinAsync<T>(TimeSpan patience, Func<CancellationToken, Task<T>> ask, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        try
        {
            return await ask(deadline.Token);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new Neo4jException(Neo4jCodes.NoAnswer, connection.Place, $"no answer within {patience.TotalSeconds} s.", error)
            {
                IsTransient = true,
            };
        }
    }

    /// <summary>Statistics that change while the engine that asks them stays.</summary>
    private sealed class LatestStatistics : IGraphStatistics
    {
        private volatile IGraphStatistics? _current;

        public IGraphStatistics Current
        {
            get => _current!;
            set => _current = value;
        }

        public int CountOf(NodeKind kind) => Current.CountOf(kind);

        public int MaxDegreeOf(RelationField relation) => Current.MaxDegreeOf(relation);
    }
}
