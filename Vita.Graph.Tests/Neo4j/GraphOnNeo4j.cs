using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>A graph that was loaded into Neo4j, with each way of asking it: live by Cypher, by a snapshot read back from there, and those
/// of <see cref="AskedGraph"/>.</summary>
internal sealed class GraphOnNeo4j : IDisposable
{
    private readonly QueryApiClient _client;

    private GraphOnNeo4j(AskedGraph asked, QueryApiClient client, IGraphSource readBack)
    {
        (Asked, _client) = (asked, client);
        Engine = new(client, asked.Facts.Schema, new NoStatistics(), new(RealPipeline.NoLimits));
        Live = new(asked.Facts.Schema, Engine);
        Snapshot = new(readBack);
    }

    public AskedGraph Asked { get; }

    public Neo4jEngine Engine { get; }

    public RealPipeline Live { get; }

    public RealPipeline Snapshot { get; }

    public QueryApiClient Client => _client;

    /// <summary>Puts a graph in the place of whichever was there.</summary>
    public static async Task<GraphOnNeo4j> LoadAsync(AskedGraph asked, Neo4jServer server)
    {
        var client = new QueryApiClient(server.Connection);
        await Neo4jLoader.LoadAsync(asked.Facts, client, CancellationToken.None);
        return new(asked, client, await Neo4jGraph.ReadAsync(client, asked.Facts.Schema, CancellationToken.None));
    }

    /// <summary>What Neo4j holds now, asked in each way: embedded is what was read back.</summary>
    public static async Task<GraphOnNeo4j> ReadAsync(GraphOnNeo4j graph)
    {
        var client = new QueryApiClient(graph.Client.Connection);
        var read = await Neo4jGraph.ReadAsync(client, graph.Asked.Facts.Schema, CancellationToken.None);
        return new(new(read), client, read);
    }

    /// <summary>The embedded engine's answer, after live and snapshot have been found to give the same bytes.</summary>
    public async Task<string> Data(string document, string variables, PlanOptions? scopes = null)
    {
        var (embedded, unknown) = await Asked.Real.Answer(document, variables, scopes);
        var hints = await Asked.Real.Hints(unknown);
        foreach (var (who, pipeline) in new[] { ("Neo4j live", Live), ("a snapshot of Neo4j", Snapshot) })
        {
            var (data, others) = await pipeline.Answer(document, variables, scopes);
            Same(embedded, data, who, document, variables);
            Same(hints, await pipeline.Hints(others), who, document, variables);
        }

        return embedded;
    }

    public void Dispose() => _client.Dispose();

    private static void Same(string embedded, string other, string who, string document, string variables) =>
        Assert.True(embedded == other, $"embedded: {embedded}\nbut {who}: {other}\nof {document}\n{variables}");

    /// <summary>Nothing is known of the graph, so that nothing is refused for its cost.</summary>
    private sealed class NoStatistics : IGraphStatistics
    {
        public int CountOf(NodeKind kind) => 0;

        public int MaxDegreeOf(RelationField relation) => 0;
    }
}
