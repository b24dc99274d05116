using System.Diagnostics;
using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Web;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>A server over a Neo4j that was emptied and loaded, behind a proxy.</summary>
internal sealed class Neo4jServing : IAsyncDisposable
{
    private Neo4jServing(QueryApiClient neo4j, CutProxy proxy, TestServer server) => (Neo4j, Proxy, Server) = (neo4j, proxy, server);

    /// <summary>The way of others to the database, past the proxy.</summary>
    public QueryApiClient Neo4j { get; }

    public CutProxy Proxy { get; }

    public TestServer Server { get; }

    public static async Task<Neo4jServing> StartAsync(
        Neo4jServer neo4j,
        IGraphSource facts,
        Neo4jReading reading,
        double timeoutSeconds = 10
    )
    {
        var client = await neo4j.EmptiedAsync();
        await Neo4jLoader.LoadAsync(facts, client, default);
        var proxy = new CutProxy(neo4j.Connection);
        var settings = new ServerSettings
        {
            Neo4j = proxy.Connection,
            Neo4jReading = reading,
            QueryTimeout = TimeSpan.FromSeconds(timeoutSeconds),
        };
        return new(client, proxy, await TestServer.StartOverFilesAsync(settings, facts.Schema));
    }

    public Task<Reply> AskAsync(string document) => Server.PostAsync(JsonSerializer.Serialize(new { query = document }));

    public Task<Reply> ReadyAsync() => Server.GetAsync("/health/ready");

    /// <summary>Asks until the answer is as expected, and tells how long it took.</summary>
    public static async Task<TimeSpan> UntilAsync(Func<Task<bool>> holds, double atMostSeconds)
    {
        var clock = Stopwatch.StartNew();
        while (!await holds())
        {
            Xunit.Assert.True(clock.Elapsed.TotalSeconds < atMostSeconds, $"not within {atMostSeconds} s");
            await Task.Delay(20);
        }

        return clock.Elapsed;
    }

    /// <summary>The statements about territories that run in the database.</summary>
    public Task<List<string>> RunningAsync() =>
        Rows.TextsAsync(
            Neo4j,
            "SHOW TRANSACTIONS YIELD currentQuery AS q, status AS s WHERE s = 'Running' AND q CONTAINS 'Territory' AND NOT q STARTS "
                + "WITH 'SHOW' RETURN q, s"
        );

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Proxy.Dispose();
        await Neo4j.SettledAsync();
        Neo4j.Dispose();
    }
}
