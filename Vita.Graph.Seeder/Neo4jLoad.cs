using System.Diagnostics;
using System.Globalization;
using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Seeder;

/// <summary>Loads a Neo4j database.</summary>
internal static class Neo4jLoad
{
    public static async Task<int> RunAsync(
        GraphFacts facts,
        string? url,
        string? database,
        string? user,
        Stopwatch clock,
        CancellationToken cancellation
    )
    {
        var connection = Neo4jConnection.Of(
            VitaPaths.Setting(url, VitaPaths.Neo4jUrlVariable)!,
            VitaPaths.Setting(database, VitaPaths.Neo4jDatabaseVariable),
            VitaPaths.Setting(user, VitaPaths.Neo4jUserVariable),
            VitaPaths.Setting(null, VitaPaths.Neo4jPasswordVariable)
        );
        using var client = new QueryApiClient(connection);
        try
        {
            var loading = Stopwatch.StartNew();
            var counters = await ProgressBar.ShowAsync(Summary.Rows(facts), listener =>
                Neo4jLoader.LoadAsync(facts, client, cancellation, listener, Console.Error.WriteLine)
            );
            Summary.Write(
                facts,
                [
                    ("neo4j", $"{connection.Place} ({Told(counters)})"),
                    ("version", facts.Version),
                    ("rows/s", Rate(facts, loading)),
                    ("seconds", Summary.Seconds(clock)),
                ]
            );
            return ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped: the database keeps the graph that it had.");
            return ExitCodes.BadData;
        }
        finally
        {
            await client.SettledAsync();
        }
    }

    private static string Told(UpdateCounters counters) =>
        counters == default
            ? "unchanged"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"written: {counters.NodesCreated} nodes and {counters.EdgesCreated} relations created, {counters.NodesDeleted} and "
                    + $"{counters.EdgesDeleted} removed, {counters.PropertiesSet} properties set"
            );

    private static string Rate(GraphFacts facts, Stopwatch loading) =>
        (Summary.Rows(facts) / loading.Elapsed.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture);
}
