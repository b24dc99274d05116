using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Vita.Graph.Core.Neo4j.QueryApi;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>
/// A real Neo4j for tests: the one that <c>VITA_TEST_NEO4J</c> names, else one in a container where Docker answers, else none, and the
/// tests are skipped.
/// Its database is emptied before each test: name none that holds anything of yours.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    public const string Skipped =
        "Set VITA_TEST_NEO4J to the HTTP address of a Neo4j 5.26 or newer whose database may be emptied, or start Docker.";

    private const string Image = "neo4j:5.26-community";
    private const int HttpPort = 7474;
    private Neo4jConnection? _connection;
    private IContainer? _container;

    /// <summary>The database. Skips the test where there is none.</summary>
    public Neo4jConnection Connection
    {
        get
        {
            Skip.If(_connection is null, Skipped);
            return _connection!;
        }
    }

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("VITA_TEST_NEO4J") is { Length: > 0 } url)
        {
            _connection = Neo4jConnection.Of(
                url,
                null,
                Environment.GetEnvironmentVariable("VITA_TEST_NEO4J_USER"),
                Environment.GetEnvironmentVariable("VITA_TEST_NEO4J_PASSWORD")
            );
        }
        else if (await DockerEngine.AnswersAsync())
        {
            _container = new ContainerBuilder(Image)
                .WithEnvironment("NEO4J_AUTH", "none")
                .WithPortBinding(HttpPort, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
                .Build();
            await _container.StartAsync();
            _connection = Neo4jConnection.Of($"http://{_container.Hostname}:{_container.GetMappedPublicPort(HttpPort)}");
        }
    }

    /// <summary>A client of the emptied database. Constraints and indexes of the tests before stay: making them takes seconds.</summary>
    public async Task<QueryApiClient> EmptiedAsync()
    {
        var client = new QueryApiClient(Connection);
        await client.WriteAsync(new("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"), default);
        return client;
    }

    /// <summary>A client of the bare database: no node, no constraint, no index.</summary>
    public async Task<QueryApiClient> BareAsync()
    {
        var client = await EmptiedAsync();
        foreach (var drop in await NamesAsync(client, "CONSTRAINT"))
        {
            await client.WriteAsync(new(drop), default);
        }

        foreach (var drop in await NamesAsync(client, "INDEX"))
        {
            await client.WriteAsync(new(drop), default);
        }

        return client;
    }

    /// <summary>Leaves the database bare.</summary>
    public async Task DisposeAsync()
    {
        if (_connection is not null && _container is null)
        {
            (await BareAsync()).Dispose();
        }

        if (_container is not null)
        {
            await _container.DisposeAsync();
        }
    }

    private static async Task<List<string>> NamesAsync(QueryApiClient client, string what)
    {
        var drops = new List<string>();
        await client.ReadRowsAsync(
            new(
                $"SHOW {what}ES YIELD name, type WHERE type <> 'LOOKUP' RETURN name, type".Replace(
                    "CONSTRAINTES",
                    "CONSTRAINTS",
                    StringComparison.Ordinal
                )
            ),
            Rows.Into(row => drops.Add($"DROP {what} `{row[0]}`")),
            default
        );
        return drops;
    }
}

/// <summary>Tests that share the one database, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jTests : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
