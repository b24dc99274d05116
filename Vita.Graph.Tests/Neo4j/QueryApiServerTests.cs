using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>The client against a real Neo4j.</summary>
[Collection(Neo4jTests.Name)]
public sealed class QueryApiServerTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task Values_come_back_as_they_were_sent()
    {
        using var client = await server.EmptiedAsync();
        var back = "";
        var text = "é😀 \"\\\n\u0001 ～";
        var parameters = new Dictionary<string, object?>
        {
            ["t"] = text,
            ["f"] = 5.0,
            ["i"] = long.MinValue,
            ["l"] = new object?[] { 1, null, "a" },
            ["m"] = new Dictionary<string, object?> { ["k"] = false },
        };

        await client.ReadAsync(
            new("RETURN $t, $f, $i, $l, $m.k, valueType($f)", parameters),
            (ref reader) => back = JsonDocument.ParseValue(ref reader).RootElement.ToString(),
            default
        );

        using var row = JsonDocument.Parse(back);
        Assert.Equal(text, row.RootElement[0][0].GetString());
        Assert.EndsWith(",5.0,-9223372036854775808,[1,null,\"a\"],false,\"FLOAT NOT NULL\"]]", back, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Many_rows_arrive_one_by_one()
    {
        using var client = await server.EmptiedAsync();
        var (count, length) = (0, 0);

        await client.ReadRowsAsync(
            new("UNWIND range(1, 20000) AS x RETURN x, $t + x", new Dictionary<string, object?> { ["t"] = "é😀" }),
            Rows.Into(row => (count, length) = (count + 1, length + row[1].GetString()!.Length)),
            default
        );

        Assert.Equal((20000, (20000 * 3) + 88894), (count, length));
    }

    [SkippableFact]
    public async Task Fault_behind_the_first_rows_is_told()
    {
        using var client = await server.EmptiedAsync();

        var error = await Assert.ThrowsAsync<Neo4jException>(() =>
            client.ReadRowsAsync(new("UNWIND [1, 0] AS x RETURN 1 / x, x"), Rows.Into(_ => { }), default)
        );

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Neo4jCode);
    }

    [SkippableFact]
    public async Task Reading_statement_cannot_write()
    {
        using var client = await server.EmptiedAsync();

        var error = await Assert.ThrowsAsync<Neo4jException>(() =>
            client.ReadAsync(new("CREATE ()"), (ref reader) => reader.Skip(), default)
        );

        Assert.Equal(("STORE012", "Neo.ClientError.Statement.AccessMode"), (error.Code.Code, error.Neo4jCode));
    }

    [SkippableFact]
    public async Task Statement_that_is_given_up_stops_on_the_server()
    {
        using var client = await server.EmptiedAsync();
        using var patience = new CancellationTokenSource(300);
        var clock = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.ReadAsync(
                new("UNWIND range(1, 2000000000) AS x RETURN count(x), 'endless'"),
                (ref reader) => reader.Skip(),
                patience.Token
            )
        );
        Assert.True(clock.ElapsedMilliseconds < 3000, $"gave up after {clock.ElapsedMilliseconds} ms");
        await client.SettledAsync();

        // A transaction that is terminated stays in the list until its statement notices.
        var running =
            "SHOW TRANSACTIONS YIELD currentQuery AS q, status AS s WHERE q CONTAINS 'endless' AND NOT q CONTAINS 'SHOW' AND s = "
            + "'Running' RETURN q, s";
        Assert.Empty(await Rows.TextsAsync(client, running));
    }

    [SkippableFact]
    public async Task Transaction_is_seen_when_committed_and_not_before()
    {
        using var client = await server.EmptiedAsync();
        // A label or key that Neo4j has never met is a commit of its own.
        await client.WriteAsync(new("CREATE (a:A {x: 0}) DELETE a"), default);
        var before = await client.BookmarkAsync(default);
        string after;
        await using (var transaction = await client.BeginAsync(default))
        {
            var counters = await transaction.RunAsync(new("CREATE (:A {x: 1}), (:A {x: 2})"), default);
            Assert.Equal((2, 2, 2), (counters.NodesCreated, counters.PropertiesSet, counters.LabelsAdded));
            Assert.Equal(["0"], await Rows.TextsAsync(client, "MATCH (a:A) RETURN count(a)"));
            Assert.Equal(before, await client.BookmarkAsync(default));
            after = await transaction.CommitAsync(default);
        }

        Assert.Equal(["2"], await Rows.TextsAsync(client, "MATCH (a:A) RETURN count(a)"));
        Assert.Equal((true, after), (before != after, await client.BookmarkAsync(default)));
    }

    [SkippableFact]
    public async Task Transaction_that_is_left_rolls_back_and_frees_its_locks()
    {
        using var client = await server.EmptiedAsync();
        await client.WriteAsync(new("CREATE (:A {x: 1})"), default);
        await using (var transaction = await client.BeginAsync(default))
        {
            await transaction.RunAsync(new("MATCH (a:A) SET a.x = 2"), default);
        }

        using var deadline = new CancellationTokenSource(5000);
        await client.WriteAsync(new("MATCH (a:A) SET a.y = 3"), deadline.Token);
        Assert.Equal(["1 3"], await Rows.TextsAsync(client, "MATCH (a:A) RETURN a.x, a.y"));
    }

    [SkippableFact]
    public async Task Transaction_whose_statement_is_given_up_frees_its_locks_too()
    {
        using var client = await server.EmptiedAsync();
        await client.WriteAsync(new("CREATE (:A {x: 1})"), default);
        await using (var transaction = await client.BeginAsync(default))
        {
            using var patience = new CancellationTokenSource(300);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                transaction.RunAsync(
                    new("MATCH (a:A) SET a.x = 2 WITH a UNWIND range(1, 2000000000) AS x RETURN count(x), a.x"),
                    patience.Token
                )
            );
        }

        using var deadline = new CancellationTokenSource(5000);
        await client.WriteAsync(new("MATCH (a:A) SET a.y = 3"), deadline.Token);
        Assert.Equal(["1 3"], await Rows.TextsAsync(client, "MATCH (a:A) RETURN a.x, a.y"));
    }

    [SkippableFact]
    public async Task Database_that_is_not_there_has_a_code()
    {
        using var client = new QueryApiClient(server.Connection with { Database = "nowhere" });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.BookmarkAsync(default));

        Assert.Equal("STORE011", error.Code.Code);
    }

    [Fact]
    public async Task Closed_port_is_told_within_a_second_or_two()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var client = new QueryApiClient(Neo4jConnection.Of($"http://127.0.0.1:{port}", password: "s3cret"));
        var clock = Stopwatch.StartNew();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.BookmarkAsync(default));

        Assert.True(clock.ElapsedMilliseconds < 5000, $"{clock.ElapsedMilliseconds} ms");
        Assert.Equal(
            $"http://127.0.0.1:{port}, database neo4j: STORE006: no connection (Connection refused). Check that Neo4j runs and that "
                + $"VITA_NEO4J_URL is its HTTP address, as http://localhost:7474.",
            error.Message
        );
    }

    [Fact]
    public async Task Server_that_never_answers_is_left_when_the_caller_wants()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        using var client = new QueryApiClient(
            Neo4jConnection.Of($"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}")
        );
        using var patience = new CancellationTokenSource(200);
        var clock = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.BookmarkAsync(patience.Token));

        Assert.True(clock.ElapsedMilliseconds < 3000, $"{clock.ElapsedMilliseconds} ms");
    }
}
