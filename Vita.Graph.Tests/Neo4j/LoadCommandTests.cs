using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Tests.Store;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary><c>vita load --to neo4j</c>: what it tells, and that a kill at any moment leaves the old graph.</summary>
[Collection(Neo4jTests.Name)]
public sealed class LoadCommandTests(Neo4jServer server) : IDisposable
{
    private const int Rows = 20_000;
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task Load_says_what_it_did()
    {
        using var client = await server.EmptiedAsync();
        var seeds = _folder.With("seeds/a.yaml", "source: source/s\nsources: [{id: source/s, title: S}]\n").PathOf("seeds");

        var first = VitaProcess.RunIn(_folder.Path, Environment(), "load", "--to", "neo4j", "--seeds", seeds);
        var second = VitaProcess.RunIn(_folder.Path, [.. Environment(), ("VITA_STORE", "neo4j")], "load", "--seeds", seeds);

        Assert.Equal(("", "", 0, 0), (first.Errors, second.Errors, first.ExitCode, second.ExitCode));
        Assert.Contains("(written: 2 nodes and 0 relations created, 0 and 0 removed,", first.Output, StringComparison.Ordinal);
        Assert.Contains($"{server.Connection.Place} (unchanged)", second.Output, StringComparison.Ordinal);
        Assert.Matches("rows/s +[0-9]", first.Output);
    }

    [SkippableFact]
    public async Task Killed_load_leaves_the_old_graph_whole_and_a_reader_never_sees_half()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        WriteSeeds();
        var newer = SeedReader.Read(_folder.PathOf("seeds"), VitaSchema.Current).Facts!;
        for (var delay = 0; delay <= 1200; delay += 300)
        {
            await KillWhileWritingAsync(client, delay);

            // What was committed before the kill stays committed.
            var read = await Neo4jGraph.ReadAsync(client, VitaSchema.Current, default);
            LoadTests.Same(read.Version == newer.Version ? newer : SmallWorld.Facts, read);
            await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        }

        await KillWhileWritingAsync(client, 0);

        using var process = VitaProcess.StartIn(_folder.Path, Environment(), Load());
        var (error, seen) = (process.StandardError.ReadToEndAsync(), await VersionsUntilAsync(client, () => process.HasExited));
        Assert.Matches("^Rolled back the load of process [0-9]+ on .*, which was killed.\n", await error);
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(seen.Except([SmallWorld.Facts.Version, newer.Version]));
        Assert.Contains(newer.Version, seen);
    }

    [SkippableFact]
    public async Task Stopped_load_rolls_back()
    {
        using var client = await server.EmptiedAsync();
        WriteSeeds();
        var stopped = await StopWhileLoadingAsync(client);
        for (var turn = 1; stopped.ExitCode == 0 && turn < 5; turn++)
        {
            // It had committed when the signal came, which nobody can foresee.
            stopped = await StopWhileLoadingAsync(client);
        }

        Assert.Equal("Stopped: the database keeps the graph that it had.\n", stopped.Errors);
        Assert.True(stopped.ExitCode is 1 or 130, $"{stopped.ExitCode}");
        Assert.Empty(
            await Neo4j.Rows.TextsAsync(
                client,
                "SHOW TRANSACTIONS YIELD metaData AS m, status AS s WHERE m.process = $p RETURN s, m",
                stopped.Process
            )
        );
        LoadTests.Same(SmallWorld.Facts, await Neo4jGraph.ReadAsync(client, VitaSchema.Current, default));
    }

    [Fact]
    public void Address_that_is_missing_is_wrong_usage()
    {
        var run = VitaProcess.RunIn(_folder.Path, [("VITA_NEO4J_URL", "")], "load", "--to", "neo4j");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Give --neo4j-url or set VITA_NEO4J_URL", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_store_is_wrong_usage()
    {
        var run = VitaProcess.RunIn(_folder.Path, [("VITA_STORE", "paper")], "load");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("VITA_STORE is 'paper'", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "STORE006: no connection (Connection refused).")]
    [InlineData("bolt://127.0.0.1:7687", "STORE007: is the Bolt port")]
    [InlineData("http://ann:s3cret@127.0.0.1:7474", "STORE007: was given with user or password inside")]
    public void Address_that_does_not_work_is_exit_code_3(string url, string expected)
    {
        var seeds = _folder.With("seeds/a.yaml", "source: source/s\nsources: [{id: source/s, title: S}]\n").PathOf("seeds");

        var run = VitaProcess.RunIn(
            _folder.Path,
            [("VITA_NEO4J_URL", url), ("VITA_NEO4J_PASSWORD", "s3cret")],
            "load",
            "--to",
            "neo4j",
            "--seeds",
            seeds
        );

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        401,
        """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""",
        "STORE009: Invalid credential (Neo.ClientError.Security.Unauthorized). Check VITA_NEO4J_USER and VITA_NEO4J_PASSWORD."
    )]
    [InlineData(
        404,
        "",
        "STORE008: status 404 instead of an answer of the HTTP Query API. Use Neo4j 5.26 or newer and check VITA_NEO4J_URL."
    )]
    public async Task Server_that_refuses_is_exit_code_3(int status, string body, string expected)
    {
        using var listener = new HttpListener();
        var url = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(url);
        listener.Start();
        _ = AnswerAsync(listener, status, body);
        var seeds = _folder.With("seeds/a.yaml", "source: source/s\nsources: [{id: source/s, title: S}]\n").PathOf("seeds");

        var run = await Task.Run(() =>
            VitaProcess.RunIn(
                _folder.Path,
                [("VITA_NEO4J_URL", url), ("VITA_NEO4J_PASSWORD", "s3cret")],
                "load",
                "--to",
                "neo4j",
                "--seeds",
                seeds
            )
        );

        Assert.Equal((3, $"{url.TrimEnd('/')}, database neo4j: {expected}\n"), (run.ExitCode, run.Errors));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task AnswerAsync(HttpListener listener, int status, string body)
    {
        while (listener.IsListening)
        {
            var context = await listener.GetContextAsync();
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: false);
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private (string, string)[] Environment() =>
        [
            ("VITA_NEO4J_URL", server.Connection.Url.ToString()),
            ("VITA_NEO4J_USER", server.Connection.User),
            ("VITA_NEO4J_PASSWORD", server.Connection.Password ?? ""),
        ];

    /// <summary>The password of the server, if it has one, is in the environment of the tests.</summary>
    private string[] Load() =>
        [
            "load",
            "--to",
            "neo4j",
            "--seeds",
            _folder.PathOf("seeds"),
            "--neo4j-url",
            server.Connection.Url.ToString(),
            "--neo4j-user",
            server.Connection.User,
        ];

    /// <summary>Loads over the small world and asks that to stop, as Ctrl-C does, once it has its transaction.</summary>
    private async Task<(int Process, int ExitCode, string Errors)> StopWhileLoadingAsync(QueryApiClient client)
    {
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        using var process = VitaProcess.StartIn(_folder.Path, Environment(), Load());
        await UntilLoadingAsync(client, process);
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        return (process.Id, process.ExitCode, await process.StandardError.ReadToEndAsync());
    }

    private async Task KillWhileWritingAsync(QueryApiClient client, int delay)
    {
        using var process = VitaProcess.StartIn(_folder.Path, Environment(), Load());
        await UntilLoadingAsync(client, process);
        await Task.Delay(delay);
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Waits until a load has its transaction.</summary>
    private static async Task UntilLoadingAsync(QueryApiClient client, Process process)
    {
        var clock = Stopwatch.StartNew();
        while (
            (
                await Neo4j.Rows.TextsAsync(
                    client,
                    "SHOW TRANSACTIONS YIELD metaData AS m, status AS s WHERE m.process = $p AND NOT s STARTS WITH "
                        + "'Terminated' RETURN s, m",
                    process.Id
                )
            ).Count == 0
        )
        {
            Assert.True(clock.Elapsed.TotalSeconds < 60, "no load began");
            await Task.Delay(20);
        }
    }

    private static async Task<HashSet<string>> VersionsUntilAsync(QueryApiClient client, Func<bool> isOver)
    {
        var seen = new HashSet<string>();
        for (var isLast = false; !isLast; )
        {
            isLast = isOver();
            seen.Add((await Neo4jGraph.ReadAsync(client, VitaSchema.Current, default)).Version);
        }

        return seen;
    }

    private void WriteSeeds()
    {
        var rows = Enumerable.Range(0, Rows).Select(number => $"com-{number:00000},Commune {number},COMMUNE");
        _folder
            .With("seeds/source.yaml", "source: source/s\nsources: [{id: source/s, title: S}]\n")
            .With("seeds/territories.csv", $"# source: source/s\nid,name,kind\n{string.Join('\n', rows)}\n");
    }
}
