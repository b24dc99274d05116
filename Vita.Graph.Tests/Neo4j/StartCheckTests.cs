using System.Globalization;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Web;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What a person reads whose server does not start because of what a real Neo4j holds.</summary>
[Collection(Neo4jTests.Name)]
public sealed class StartCheckTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task The_database_is_empty()
    {
        using var client = await server.EmptiedAsync();
        var neo4j = server.Connection;

        var (code, line) = await ServerProcess.RunAsync(
            ("VITA_STORE", "neo4j"),
            ("VITA_NEO4J_URL", neo4j.Url.ToString()),
            ("VITA_NEO4J_DATABASE", neo4j.Database),
            ("VITA_NEO4J_USER", neo4j.User),
            ("VITA_NEO4J_PASSWORD", neo4j.Password ?? "")
        );

        Assert.Equal(3, code);
        Assert.Equal($"{neo4j.Place}: STORE020: it is empty. Run `vita load --to neo4j`.\n", line);
    }

    [SkippableFact]
    public async Task It_holds_something_else()
    {
        using var client = await server.EmptiedAsync();
        await client.WriteAsync(new("UNWIND range(1, 1200) AS i CREATE (:Movie {title: i})"), default);

        await RefusedAsync("STORE020: none of its 1,200 nodes tells that a graph of Vita was loaded. Run `vita load --to neo4j`.");
    }

    [SkippableFact]
    public async Task There_is_no_such_database()
    {
        using var client = await server.EmptiedAsync();
        var wrong = server.Connection with { Database = "nowhere" };

        var error = await Assert.ThrowsAsync<Neo4jException>(() => StartAsync(wrong));

        Assert.Equal(
            $"{wrong.Place}: STORE011: Graph not found: nowhere (Neo.ClientError.Database.DatabaseNotFound). Check VITA_NEO4J_DATABASE: "
                + $"the community edition has `neo4j` only.",
            error.Message
        );
    }

    [SkippableFact]
    public async Task The_password_is_wrong()
    {
        using var client = await server.EmptiedAsync();
        // A Neo4j whose authentication is off takes any password.
        var found = server.Connection.Password is null
            ? "STORE020: it is empty. Run `vita load --to neo4j`."
            : "STORE009: Invalid credential (Neo.ClientError.Security.Unauthorized). Check VITA_NEO4J_USER and VITA_NEO4J_PASSWORD.";

        var error = await Assert.ThrowsAsync<Neo4jException>(() => StartAsync(server.Connection with { Password = "not the password" }));

        Assert.Equal($"{server.Connection.Place}: {found}", error.Message);
    }

    [SkippableFact]
    public async Task It_was_loaded_for_another_schema()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await client.WriteAsync(new($"MATCH (g:{CypherNames.GraphLabel}) SET g.schema = '0123456789abcdef'"), default);

        await RefusedAsync(
            $"STORE021: loaded for schema 0123456789abcdef, but {SchemaFingerprint.Of(VitaSchema.Current)} is in use. Run `vita load "
                + $"--to neo4j` with this version to bring it up to date."
        );
    }

    [SkippableFact]
    public async Task Constraints_are_missing()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await client.WriteAsync(new("DROP CONSTRAINT vita_Organisation_id"), default);
        await client.WriteAsync(new("DROP CONSTRAINT vita_Theme_id"), default);

        await RefusedAsync(
            "STORE022: nothing makes 'id' unique among nodes of Organisation, Theme. Run `vita load --to neo4j` to create it."
        );

        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await using var started = await StartAsync(server.Connection);
        Assert.Equal(200, (await started.GetAsync("/health/ready")).Status);
    }

    /// <summary>Counts and direct degrees are exact; those of derived relations are no less than the truth, and no more than there are
    /// targets.</summary>
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Statistics_are_those_of_the_graph(bool isSmall)
    {
        using var client = await server.EmptiedAsync();
        var facts = isSmall ? SmallWorld.Facts : RandomGraph.Make(47);
        await Neo4jLoader.LoadAsync(facts, client, default);
        var truth = Core.Snapshots.SnapshotBuilder.Build(facts);

        var statistics = await Neo4jStatistics.ReadAsync(client, facts.Schema, default);

        Assert.All(facts.Schema.Kinds, kind => Assert.Equal(truth.CountOf(kind), statistics.CountOf(kind)));
        Assert.All(facts.Schema.Relations, relation =>
            Assert.InRange(
                statistics.MaxDegreeOf(relation),
                truth.MaxDegreeOf(relation),
                relation.IsDerived ? truth.CountOf(relation.Target) : truth.MaxDegreeOf(relation)
            )
        );
        Assert.Contains(facts.Schema.Relations, relation => relation.IsDerived && statistics.MaxDegreeOf(relation) > 0);
    }

    private async Task RefusedAsync(string message) =>
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{server.Connection.Place}: {message}"),
            (await Assert.ThrowsAsync<Neo4jException>(() => StartAsync(server.Connection))).Message
        );

    private static Task<TestServer> StartAsync(Neo4jConnection connection) =>
        TestServer.StartOverFilesAsync(new ServerSettings { Neo4j = connection });
}
