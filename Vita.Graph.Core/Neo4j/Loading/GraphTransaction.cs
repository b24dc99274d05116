using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>The one transaction that makes the database hold a graph: what differs is written, what is gone is removed, what belongs to
/// others stays.</summary>
internal sealed class GraphTransaction(
    QueryTransaction transaction,
    IGraphSource graph,
    LoadProgress progress,
    CancellationToken cancellation
)
{
    private const int Batch = 5000;
    private UpdateCounters _counters;

    /// <summary>What it changed. Nodes come before edges, since edges join them, and since a node that is gone takes its edges with
    /// it.</summary>
    public async Task<UpdateCounters> WriteAsync()
    {
        foreach (var kind in graph.Schema.Kinds)
        {
            await WriteAsync(kind);
        }

        await RemoveStraysAsync();
        foreach (var edges in graph.Schema.EdgeSets)
        {
            await WriteAsync(edges);
        }

        await RunAsync(
            $"MATCH (g:{CypherNames.GraphLabel} {{id: $id}}) WHERE g.version IS NULL OR g.version <> $version OR g.schema IS NULL OR "
                + $"g.schema <> $schema SET g.version = $version, g.schema = $schema",
            new()
            {
                ["id"] = LoadLock.GraphId,
                ["version"] = graph.Version,
                ["schema"] = SchemaFingerprint.Of(graph.Schema),
            }
        );
        return _counters;
    }

    private async Task WriteAsync(NodeKind kind)
    {
        var difference = new NodeDifference(graph, kind);
        await difference.ReadAsync(transaction, cancellation);
        progress.Add(kind.Plural, graph.Nodes(kind).Count() - difference.Missing.Count);
        await RunAsync(difference.Write, difference.Changed, node => difference.RowOf(node, isNew: false));
        await RunAsync(difference.Write, difference.Missing, node => difference.RowOf(node, isNew: true), kind.Plural);
        await RemoveAsync(kind, difference.Gone);
    }

    /// <summary>A node of two of our kinds loses the one that its id does not name; any other that the graph does not have goes
    /// whole.</summary>
    private async Task RemoveAsync(NodeKind kind, List<(string Element, string? Id)> gone)
    {
        foreach (var group in gone.GroupBy(node => node.Id is null ? null : graph.Schema.KindOfId(node.Id)))
        {
            var other = group.Key is { } named && named != kind ? CypherNames.Label(named) : null;
            if (other is not null)
            {
                await RunAsync(
                    $"UNWIND $rows AS e MATCH (n) WHERE elementId(n) = e AND n:{other} REMOVE n:{CypherNames.Label(kind)}",
                    [.. group],
                    node => node.Element
                );
            }

            await RunAsync(
                $"UNWIND $rows AS e MATCH (n) WHERE elementId(n) = e AND n:{CypherNames.Label(kind)} DETACH DELETE n",
                [.. group],
                node => node.Element
            );
        }
    }

    private async Task WriteAsync(EdgeSet edges)
    {
        var difference = new EdgeDifference(graph, edges);
        await difference.ReadAsync(transaction, cancellation);
        progress.Add(edges.Type.Name, graph.EdgesOf(edges).Count() - difference.Missing.Count);
        await RunAsync("UNWIND $rows AS e MATCH ()-[r]->() WHERE elementId(r) = e DELETE r", difference.Gone, element => element);
        await RunAsync(
            "UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row[0] SET r += row[1]",
            difference.Changed,
            difference.RowToChange
        );
        await RunAsync(difference.Create, difference.Missing, difference.RowToCreate, edges.Type.Name);
    }

    /// <summary>Edges of our types that join our kinds in a way that the schema does not know. Between other nodes they are somebody
    /// else's.</summary>
    private async Task RemoveStraysAsync()
    {
        var kinds = string.Join('|', graph.Schema.Kinds.Select(CypherNames.Label));
        foreach (var sets in graph.Schema.EdgeSets.GroupBy(edges => edges.Type))
        {
            var known = string.Join(
                " OR ",
                sets.Select(edges => $"(a:{CypherNames.Label(edges.From)} AND b:{CypherNames.Label(edges.To)})")
            );
            await RunAsync($"MATCH (a:{kinds})-[r:{CypherNames.Type(sets.Key)}]->(b:{kinds}) WHERE NOT ({known}) DELETE r", []);
        }
    }

    /// <summary>Runs a statement over batches of rows.</summary>
    private async Task RunAsync<T>(string statement, IReadOnlyCollection<T> facts, Func<T, object> rowOf, string? name = null)
    {
        foreach (var batch in facts.Chunk(Batch))
        {
            await RunAsync(statement, new() { ["rows"] = batch.Select(rowOf) });
            progress.Add(name ?? "", name is null ? 0 : batch.Length);
        }
    }

    private async Task RunAsync(string statement, Dictionary<string, object?> parameters) =>
        _counters += await transaction.RunAsync(new(statement, parameters), cancellation);
}
