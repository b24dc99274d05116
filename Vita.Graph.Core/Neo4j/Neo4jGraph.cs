using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Neo4j.Reading;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j;

/// <summary>The whole graph of a Neo4j database, as it was at one moment.</summary>
/// <remarks>
/// Others write to the database too. What is no fact is left out and told in <see cref="Foreign"/>: nodes without an id of their kind,
/// edges without a known source, values
/// of another type or outside their vocabulary. This is the rule of decision 0026, and the only place that carries it out. The version is
/// that of the facts, so that the same facts have one version wherever they are kept.
/// </remarks>
public sealed class Neo4jGraph : IGraphSource
{
    private const int MaxAttempts = 5;
    private readonly List<NodeFact>[] _nodes;
    private readonly List<EdgeFact>[] _edges;

    private Neo4jGraph(GraphSchema schema, string bookmark, List<NodeFact>[] nodes, List<EdgeFact>[] edges, Doubts doubts)
    {
        (Schema, Bookmark, _nodes, _edges) = (schema, bookmark, nodes, edges);
        Foreign = doubts.ToList();
        Version = DataVersion.Of(this);
    }

    /// <inheritdoc />
    public GraphSchema Schema { get; }

    /// <inheritdoc />
    public string Version { get; }

    /// <summary>The bookmark of the moment: as long as <see cref="QueryApiClient.BookmarkAsync"/> gives the same, nothing has
    /// changed.</summary>
    public string Bookmark { get; }

    /// <summary>What was left out and why, by code and place.</summary>
    public IReadOnlyList<ForeignFact> Foreign { get; }

    /// <summary>Reads everything; once more when something was written meanwhile.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be read, or is written to faster than it is read.</exception>
    public static async Task<Neo4jGraph> ReadAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var bookmark = await StillMoment.BookmarkAsync(client, cancellation);
            var graph = await ReadOnceAsync(client, schema, bookmark, cancellation);
            if (await client.BookmarkAsync(cancellation) == bookmark)
            {
                return graph;
            }
        }

        throw new Neo4jException(Neo4jCodes.Busy, client.Connection.Place, $"it was written to during each of {MaxAttempts} readings.")
        {
            IsTransient = true,
        };
    }

    /// <inheritdoc />
    public IEnumerable<NodeFact> Nodes(NodeKind kind) => _nodes[kind.Index];

    /// <inheritdoc />
    public IEnumerable<EdgeFact> EdgesOf(EdgeSet edges) => _edges[edges.Index];

    private static async Task<Neo4jGraph> ReadOnceAsync(
        QueryApiClient client,
        GraphSchema schema,
        string bookmark,
        CancellationToken cancellation
    )
    {
        var doubts = new Doubts(schema);
        var sourceKind = schema.FindKind(Provenance.SourceKind)!;
        // Sources first: a line of provenance counts only where its source is there. Their own lines need the ids of all of them, so they
        // are read twice.
        var bare = await new NodeReader(sourceKind, new(), new(new(), []), new(schema)).ReadAsync(client, cancellation);
        var sources = bare.Select(source => source.Id).ToHashSet();
        using var slots = new SemaphoreSlim(4);
        var nodes = Task.WhenAll(
            schema.Kinds.Select(kind =>
                InSlotAsync(slots, () => new NodeReader(kind, new(), new(new(), sources), doubts).ReadAsync(client, cancellation))
            )
        );
        var edges = Task.WhenAll(schema.EdgeSets.Select(set => EdgesAsync(set, nodes)));
        var strayed = InSlotAsync(slots, () => StrayEdges.CountAsync(client, schema, doubts, cancellation));
        var read = (await nodes, await edges, await strayed);
        return new(schema, bookmark, read.Item1, read.Item2, doubts);

        async Task<List<EdgeFact>> EdgesAsync(EdgeSet set, Task<List<NodeFact>[]> all)
        {
            var reader = new EdgeReader(set, new(), new(new(), sources), doubts);
            await InSlotAsync(slots, async () =>
            {
                await reader.ReadAsync(client, cancellation);
                return true;
            });
            var ids = await all;
            return await Task.Run(() => reader.Between(IdsOf(ids[set.From.Index]), IdsOf(ids[set.To.Index])));
        }
    }

    private static HashSet<string> IdsOf(List<NodeFact> nodes) => [.. nodes.Select(node => node.Id)];

    /// <summary>A few at once: each connection is a thread of the server.</summary>
    private static async Task<T> InSlotAsync<T>(SemaphoreSlim slots, Func<Task<T>> read)
    {
        await slots.WaitAsync();
        try
        {
            return await Task.Run(read);
        }
        finally
        {
            slots.Release();
        }
    }
}
