using System.Text.Json;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Web;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>A server that keeps the graph of Neo4j in memory.</summary>
[Collection(Neo4jTests.Name)]
public sealed class SnapshotServingTests(Neo4jServer server)
{
    private const string Question = "{ organisations(where: { id: { eq: \"organisation/oeuvre-1\" } }) { nodes { foundedYear } } }";

    [SkippableFact]
    public async Task What_others_write_is_there_soon_and_no_request_fails()
    {
        await using var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, Neo4jReading.Snapshot);
        var version = await VersionAsync(serving);
        Assert.Equal(SmallWorld.Facts.Version, version);
        var replies = new HashSet<Reply>();
        using var stop = new CancellationTokenSource();
        var asking = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => AskOnAsync(serving, replies, stop.Token)));

        for (var year = 1986; year <= 1988; year++)
        {
            await SetAsync(serving, year);
            // Half a second until the next look, and the time to read the graph; more on a machine that is busy.
            var took = await Neo4jServing.UntilAsync(async () => await serving.AskAsync(Question) == Answer(year), 10);
            Console.WriteLine($"In service {took.TotalSeconds:0.00} s after the commit");
        }

        await stop.CancelAsync();
        await asking;
        Assert.Equal(
            [Answer(1985), Answer(1986), Answer(1987), Answer(1988)],
            replies.OrderBy(reply => reply.Body, StringComparer.Ordinal)
        );
        Assert.NotEqual(version, await VersionAsync(serving));
    }

    [SkippableTheory]
    [InlineData(Line.Refused)]
    [InlineData(Line.Cut)]
    [InlineData(Line.Frozen)]
    internal async Task Without_Neo4j_the_graph_in_memory_goes_on_answering_and_says_so(Line line)
    {
        await using var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, Neo4jReading.Snapshot);
        var version = await VersionAsync(serving);

        serving.Proxy.Make(line);
        await SetAsync(serving, 1990);
        await Neo4jServing.UntilAsync(
            async () =>
                await serving.ReadyAsync()
                == new Reply(200, "application/json", $$"""{"status":"ready","version":"{{version}}","store":"out of reach"}"""),
            20
        );
        Assert.Equal(Answer(1985), await serving.AskAsync(Question));
        Assert.Equal(200, (await serving.AskAsync("{ themes { nodes { id label } } }")).Status);

        serving.Proxy.Make(Line.Open);
        await Neo4jServing.UntilAsync(async () => await serving.AskAsync(Question) == Answer(1990), 20);
        Assert.DoesNotContain("out of reach", (await serving.ReadyAsync()).Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_graph_that_was_taken_away_leaves_the_old_one_in_service_until_there_is_another()
    {
        await using var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, Neo4jReading.Snapshot);
        await serving.Neo4j.WriteAsync(new("MATCH (n) DETACH DELETE n"), default);
        await Task.Delay(1500);
        Assert.Equal(Answer(1985), await serving.AskAsync(Question));

        await Neo4jLoader.LoadAsync(RandomGraph.Make(7), serving.Neo4j, default);

        await Neo4jServing.UntilAsync(async () => await VersionAsync(serving) == RandomGraph.Make(7).Version, 20);
    }

    private static async Task AskOnAsync(Neo4jServing serving, HashSet<Reply> replies, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var reply = await serving.AskAsync(Question);
            lock (replies)
            {
                replies.Add(reply);
            }
        }
    }

    private static async Task SetAsync(Neo4jServing serving, int year) =>
        await serving.Neo4j.WriteAsync(
            new(
                "MATCH (n:Organisation {id: 'organisation/oeuvre-1'}) SET n.foundedYear = $year",
                new Dictionary<string, object?> { ["year"] = year }
            ),
            default
        );

    private static async Task<string?> VersionAsync(Neo4jServing serving)
    {
        using var health = JsonDocument.Parse((await serving.ReadyAsync()).Body);
        return health.RootElement.GetProperty("version").GetString();
    }

    private static Reply Answer(int year) =>
        new(200, "application/json", $$$$"""{"data":{"organisations":{"nodes":[{"foundedYear":{{{{year}}}}}]}}}""");
}
