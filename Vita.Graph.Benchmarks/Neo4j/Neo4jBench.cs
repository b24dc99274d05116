using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Benchmarks.Neo4j;

/// <summary>
/// On a real Neo4j that holds a graph: our statements against hand-written ones, then our server against <c>@neo4j/graphql</c>. It reads
/// and changes nothing.
/// </summary>
internal static class Neo4jBench
{
    private const string Missing =
        "Neo4j is needed: set VITA_TEST_NEO4J or VITA_NEO4J_URL to the HTTP address of a Neo4j 5.26 or newer, as http://localhost:7474, "
        + "and fill it with `vita load --to neo4j`.";

    public static async Task<int> RunAsync(BenchOptions options)
    {
        if ((Setting("VITA_TEST_NEO4J") ?? Setting("VITA_NEO4J_URL")) is not { } url)
        {
            return Fail(Missing);
        }

        try
        {
            await RaceAsync(
                Neo4jConnection.Of(url, Setting("VITA_NEO4J_DATABASE"), Setting("VITA_NEO4J_USER"), Setting("VITA_NEO4J_PASSWORD")),
                options
            );
            return 0;
        }
        catch (Exception error) when (error is Neo4jException or BenchException)
        {
            return Fail(error.Message);
        }
    }

    private static async Task RaceAsync(Neo4jConnection connection, BenchOptions options)
    {
        using var client = new QueryApiClient(connection);
        await RequireGraphAsync(client);
        await StatementRace.RunAsync(client, options);
        await ServerRace.RunAsync(connection, options);
    }

    private static async Task RequireGraphAsync(QueryApiClient client)
    {
        var counts = (Organisations: 0, Nodes: 0);
        await client.ReadAsync(
            new("RETURN COUNT { (:Organisation) }, COUNT { () }"),
            (ref reader) =>
            {
                using var rows = JsonDocument.ParseValue(ref reader);
                counts = (rows.RootElement[0][0].GetInt32(), rows.RootElement[0][1].GetInt32());
            },
            CancellationToken.None
        );
        if (counts.Organisations == 0)
        {
            throw new BenchException($"{client.Connection.Place} holds no organisation: fill it with `vita load --to neo4j`.");
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{counts.Nodes:N0} nodes, {counts.Organisations:N0} of them organisations; schema with "
                    + $"{VitaSchema.Current.Kinds.Count} kinds; load average {LoadAverage}"
            )
        );
    }

    /// <summary>How busy the machine is with anything, where the system tells: measurements are worth less where others work.</summary>
    public static string LoadAverage =>
        File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}

/// <summary>Why nothing can be measured.</summary>
internal sealed class BenchException(string message) : Exception(message);
