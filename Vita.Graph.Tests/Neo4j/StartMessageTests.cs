using System.Net;
using System.Net.Sockets;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Web;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What a person reads whose server does not start because of Neo4j, where no Neo4j is needed to show it.</summary>
public sealed class StartMessageTests
{
    /// <summary>Recorded from 5.26.</summary>
    private const string Unauthorized =
        """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""";

    private const string Old = """{"data":{"fields":["versions[0]","name"],"values":[["5.25.1","Neo4j Kernel"]]},"bookmarks":["b"]}""";

    [Fact]
    public async Task Nothing_listens()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var url = $"http://{free.LocalEndpoint}";
        free.Stop();

        var (code, line) = await ServerProcess.RunAsync(
            ("VITA_STORE", "neo4j"),
            ("VITA_NEO4J_URL", url),
            ("VITA_NEO4J_PASSWORD", "s3cret")
        );

        Assert.Equal(3, code);
        Assert.Equal(
            $"{url}, database neo4j: STORE006: no connection (Connection refused). Check that Neo4j runs and that VITA_NEO4J_URL is its "
                + $"HTTP address, as http://localhost:7474.\n",
            line
        );
    }

    [Fact]
    public async Task The_address_is_that_of_bolt()
    {
        var (code, line) = await ServerProcess.RunAsync(("VITA_STORE", "neo4j"), ("VITA_NEO4J_URL", "bolt://localhost:7687"));

        Assert.Equal(3, code);
        Assert.Equal(
            "bolt://localhost:7687: STORE007: is the Bolt port; the HTTP port is expected, mostly http://localhost:7474, for Aura "
                + "https://….databases.neo4j.io. Set VITA_NEO4J_URL to its HTTP address, as http://localhost:7474, and give user and "
                + "password in VITA_NEO4J_USER and VITA_NEO4J_PASSWORD.\n",
            line
        );
    }

    [Fact]
    public async Task The_password_is_wrong()
    {
        using var neo4j = new AnsweringServer(HttpStatusCode.Unauthorized, Unauthorized);

        Assert.Equal(
            $"{neo4j.Url}, database neo4j: STORE009: Invalid credential (Neo.ClientError.Security.Unauthorized). Check VITA_NEO4J_USER "
                + $"and VITA_NEO4J_PASSWORD.",
            await RefusalAsync(neo4j)
        );
    }

    [Fact]
    public async Task Something_else_answers()
    {
        using var neo4j = new AnsweringServer(HttpStatusCode.NotFound, "<h1>Welcome</h1>");

        Assert.Equal(
            $"{neo4j.Url}, database neo4j: STORE008: status 404 instead of an answer of the HTTP Query API. Use Neo4j 5.26 or newer and "
                + $"check VITA_NEO4J_URL.",
            await RefusalAsync(neo4j)
        );
    }

    [Fact]
    public async Task Neo4j_is_too_old()
    {
        using var neo4j = new AnsweringServer(HttpStatusCode.Accepted, Old);

        Assert.Equal($"{neo4j.Url}, database neo4j: STORE019: its version is 5.25.1. Use Neo4j 5.26 or newer.", await RefusalAsync(neo4j));
    }

    [Theory]
    [InlineData("5.26.0", true)]
    [InlineData("5.26.30", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("2025.10.1", true)]
    [InlineData("dev", true)]
    [InlineData("5.25.9", false)]
    [InlineData("4.4.40", false)]
    public void Versions_are_compared_by_their_numbers(string version, bool isNewEnough) =>
        Assert.Equal(isNewEnough, Neo4jCheck.IsNewEnough(version));

    private static async Task<string> RefusalAsync(AnsweringServer neo4j)
    {
        var settings = new ServerSettings { Neo4j = Neo4jConnection.Of(neo4j.Url, password: "s3cret") };
        return (await Assert.ThrowsAsync<Neo4jException>(() => TestServer.StartOverFilesAsync(settings))).Message;
    }
}
