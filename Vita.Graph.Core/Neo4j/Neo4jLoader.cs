using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.Loading;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Core.Neo4j;

/// <summary>Makes a Neo4j database hold a graph, in one transaction: a load that is killed leaves the old graph, or, killed after its
/// commit was sent, the new one.</summary>
/// <remarks>
/// What is there is read first and compared, so that loading again changes nothing, and a small correction is a small transaction. Labels,
/// types and
/// properties of others stay; nodes of our labels and edges of our types between them that the graph does not have are removed.
/// Neo4j shows a commit to readers bit by bit, a large one over seconds: <see cref="Neo4jGraph"/> waits for its end, other statements may
/// see half meanwhile.
/// </remarks>
public static class Neo4jLoader
{
    /// <summary>How often a load begins anew when somebody else's transaction and it stood in each other's way.</summary>
    private const int MaxAttempts = 5;

    /// <param name="graph">The graph to keep.</param>
    /// <param name="client">The database.</param>
    /// <param name="cancellation">Gives up; the database stays as it was.</param>
    /// <param name="listener">Told of the nodes and edges that are in place.</param>
    /// <param name="tell">Told in words why it waits.</param>
    /// <returns>What the load changed: nothing where the database held this graph already.</returns>
    /// <exception cref="Neo4jException">The database cannot be reached, or refuses.</exception>
    public static async Task<UpdateCounters> LoadAsync(
        IGraphSource graph,
        QueryApiClient client,
        CancellationToken cancellation,
        Action<LoadStep>? listener = null,
        Action<string>? tell = null
    )
    {
        SchemaWriter.Check(graph, client.Connection.Place);
        var gate = new LoadLock(client, tell);
        await gate.TryLookAsync(cancellation);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await SchemaWriter.WriteAsync(client, graph.Schema, cancellation);
                return await LoadOnceAsync(graph, client, gate, new(listener), cancellation);
            }
            catch (Neo4jException error) when (attempt < MaxAttempts && error.Code == Neo4jCodes.Busy)
            {
                tell?.Invoke($"Beginning anew: {error.Neo4jCode}.");
                await Task.Delay(Random.Shared.Next(100, 1000) * attempt, cancellation);
            }
        }
    }

    private static async Task<UpdateCounters> LoadOnceAsync(
        IGraphSource graph,
        QueryApiClient client,
        LoadLock gate,
        LoadProgress progress,
        CancellationToken cancellation
    )
    {
        await using var transaction = await client.BeginAsync(cancellation);
        var counters = await gate.TakeAsync(transaction, cancellation);
        counters += await new GraphTransaction(transaction, graph, progress, cancellation).WriteAsync();
        await transaction.CommitAsync(cancellation);
        return counters;
    }
}
