using System.Diagnostics;
using System.Text.Json;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>A server that asks Neo4j for each answer.</summary>
[Collection(Neo4jTests.Name)]
public sealed class LiveServingTests(Neo4jServer server)
{
    private const string Question = "{ organisations(where: { id: { eq: \"organisation/alone\" } }) { totalCount nodes { name } } }";

    [SkippableFact]
    public async Task What_others_write_is_in_the_next_answer()
    {
        await using var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, Neo4jReading.Live);
        Assert.Equal("""{"data":{"organisations":{"totalCount":1,"nodes":[{"name":null}]}}}""", (await serving.AskAsync(Question)).Body);
        Assert.Equal("""{"status":"ready","version":null}""", (await serving.ReadyAsync()).Body);

        for (var i = 1; i <= 5; i++)
        {
            await serving.Neo4j.WriteAsync(
                new(
                    "MATCH (n:Organisation {id: 'organisation/alone'}) SET n.name = $name",
                    new Dictionary<string, object?> { ["name"] = $"N{i}" }
                ),
                default
            );
            Assert.Equal(
                $$$$"""{"data":{"organisations":{"totalCount":1,"nodes":[{"name":"N{{{{i}}}}"}]}}}""",
                (await serving.AskAsync(Question)).Body
            );
        }
    }

    /// <summary>Frozen, only the time limit ends the wait; otherwise it is known at once, after a few tries.</summary>
    [SkippableTheory]
    [InlineData(Line.Refused, "STORE006")]
    [InlineData(Line.Cut, "STORE016")]
    [InlineData(Line.Frozen, "TIMEOUT")]
    internal async Task Without_Neo4j_there_is_an_error_in_time_and_afterwards_an_answer_again(Line line, string code)
    {
        await using var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, Neo4jReading.Live, timeoutSeconds: 4);
        var before = await serving.AskAsync(Question);
        Assert.Equal(200, before.Status);

        serving.Proxy.Make(line);
        var clock = Stopwatch.StartNew();
        var refused = await serving.AskAsync(Question);
        var took = clock.Elapsed.TotalSeconds;

        Assert.Equal(503, refused.Status);
        Assert.Equal(code, CodeOf(refused.Body));
        Assert.True(took < 6, $"told after {took} s");
        Assert.DoesNotMatch("127\\.0\\.0\\.1|://|   at |Exception|" + (server.Connection.Password ?? "Exception"), refused.Body);
        await Neo4jServing.UntilAsync(
            async () => (await serving.ReadyAsync()) is { Status: 503, Body: """{"status":"store out of reach"}""" },
            15
        );

        serving.Proxy.Make(Line.Open);
        await Neo4jServing.UntilAsync(async () => await serving.AskAsync(Question) == before, 15);
        await Neo4jServing.UntilAsync(async () => (await serving.ReadyAsync()).Status == 200, 15);
    }

    [SkippableFact]
    public async Task A_statement_past_its_time_is_ended_in_Neo4j()
    {
        await using var serving = await StartSlowAsync(timeoutSeconds: 5);
        var clock = Stopwatch.StartNew();
        var asking = serving.AskAsync(Slow);
        await Neo4jServing.UntilAsync(async () => (await serving.RunningAsync()).Count > 0, 4);

        var reply = await asking;

        Assert.Equal((503, "TIMEOUT"), (reply.Status, CodeOf(reply.Body)));
        Assert.InRange(clock.Elapsed.TotalSeconds, 5, 10);
        await NothingRunsAsync(serving);
    }

    [SkippableFact]
    public async Task A_caller_who_hangs_up_leaves_nothing_running()
    {
        await using var serving = await StartSlowAsync(timeoutSeconds: 600);
        using var hangUp = new CancellationTokenSource();
        using var body = new StringContent(JsonSerializer.Serialize(new { query = Slow }), System.Text.Encoding.UTF8, "application/json");
        var asking = serving.Server.Http.PostAsync("/graphql", body, hangUp.Token);
        await Neo4jServing.UntilAsync(async () => (await serving.RunningAsync()).Count > 0, 10);

        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await NothingRunsAsync(serving);
    }

    /// <summary>For each of 3,000 nodes in a row, each of which lies in the next fifteen, all before it are counted, then again for each of
    /// those before the last: minutes, if nobody ended it. No index and no plan can spare the counting.</summary>
    private static string Slow =>
        "{ territories(order: [{ contains: { count: DESC } }], first: 1) { nodes { id contains(order: [{ contains: { count: DESC } }], "
        + "first: 1) { id } } } }";

    private async Task<Neo4jServing> StartSlowAsync(double timeoutSeconds)
    {
        var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, Neo4jReading.Live, timeoutSeconds);
        await serving.Neo4j.WriteAsync(
            new("UNWIND range(1, 3000) AS i CREATE (:Territory {id: 'territory/slow-' + i, name: 'T' + i, nameFolded: 't' + i})"),
            default
        );
        await serving.Neo4j.WriteAsync(
            new(
                "UNWIND range(1, 3000) AS i MATCH (a:Territory {id: 'territory/slow-' + i}) UNWIND range(1, 15) AS j MATCH (b:Territory "
                    + "{id: 'territory/slow-' + (i + j)}) CREATE (a)-[:WITHIN {ordinal: 0, source: 'source/paper', basis: 'STATED'}]->(b)"
            ),
            default
        );
        return serving;
    }

    private static async Task NothingRunsAsync(Neo4jServing serving) =>
        await Neo4jServing.UntilAsync(async () => (await serving.RunningAsync()).Count == 0, 10);

    private static string? CodeOf(string body)
    {
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }
}
