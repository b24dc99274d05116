using System.Globalization;
using System.Net;
using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;
using Xunit;
using static Vita.Graph.Tests.Neo4j.FakeNeo4j;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What the client makes of answers, whole or broken, from a server that says what the test wants.</summary>
public sealed class QueryApiTests
{
    private const string One = """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":["b1"]}""";
    private const string Moment = """{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"wait"}]}""";
    private const string Late =
        """{"data":{"fields":["x"],"values":[[1],[2]]}"""
        + ""","errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""";

    [Fact]
    public async Task Statement_is_sent_with_its_number_its_mode_and_the_credentials()
    {
        using var server = new FakeNeo4j(Json(One));
        using var client = server.Client();

        var bookmark = await client.ReadAsync(
            new(
                "RETURN $a",
                new Dictionary<string, object?>
                {
                    ["a"] = 5.0,
                    ["b"] = "é😀\ud800",
                    ["c"] = new object?[] { 1, null, true, long.MaxValue },
                }
            ),
            Skip,
            default
        );

        var (path, body, authorization) = Assert.Single(server.Requests);
        using var sent = JsonDocument.Parse(body);
        var parameters = sent.RootElement.GetProperty("parameters");
        Assert.Equal(
            ("b1", "/db/neo4j/query/v2", "Basic bmVvNGo6czNjcmV0", "Read"),
            (bookmark, path, authorization, sent.RootElement.GetProperty("accessMode").GetString())
        );
        Assert.Equal(
            ("5.0", "é😀\ufffd", "[1,null,true,9223372036854775807]"),
            (parameters.GetProperty("a").GetRawText(), parameters.GetProperty("b").GetString(), parameters.GetProperty("c").GetRawText())
        );
        Assert.NotEmpty(parameters.GetProperty("request").GetString()!);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Rows_come_whole_wherever_the_body_is_cut(int size)
    {
        var texts = Enumerable.Range(0, 50).Select(place => $"] \"{place}\" , [ \\ é😀 {new string('x', place * 40)}").ToList();
        var values = texts.Select((text, place) => $"[{place},{JsonSerializer.Serialize(text)}]");
        var body = $$$"""{"data":{"fields":["n","t"],"values":[{{{string.Join(" , ", values)}}} ] } , "bookmarks" : ["b"]}""";
        using var server = new FakeNeo4j(Pieces(body, size));
        using var client = server.Client();
        var rows = new List<string>();

        var bookmark = await client.ReadRowsAsync(new("x"), Rows.Into(row => rows.Add(row[1].GetString()!)), default);

        Assert.Equal("b", bookmark);
        Assert.Equal(texts, rows);
    }

    [Theory]
    [InlineData("[[1],[2],[3]]")]
    [InlineData("[1,2,3]")]
    [InlineData(" [ 1 , 2 ,3 ] ")]
    public async Task Rows_and_bare_values_are_read_alike(string values)
    {
        using var server = new FakeNeo4j(Json($$$"""{"data":{"fields":["x"],"values":{{{values}}}},"bookmarks":["b"]}"""));
        using var client = server.Client();
        var rows = new List<int>();
        var whole = "";

        await client.ReadRowsAsync(new("x"), Rows.Into(row => rows.Add(row[0].GetInt32())), default);
        await client.ReadAsync(new("x"), (ref reader) => whole = JsonDocument.ParseValue(ref reader).RootElement.ToString(), default);

        Assert.Equal([1, 2, 3], rows);
        Assert.Equal("[[1],[2],[3]]", whole.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_behind_rows_are_errors()
    {
        using var server = new FakeNeo4j(Json(Late));
        using var client = server.Client();
        var given = 0;

        var whole = await Assert.ThrowsAsync<Neo4jException>(() => client.ReadAsync(new("x"), (ref reader) => given++, default));
        var rows = await Assert.ThrowsAsync<Neo4jException>(() => client.ReadRowsAsync(new("x"), Rows.Into(_ => given += 10), default));

        Assert.Equal((20, "Neo.ClientError.Statement.ArithmeticError"), (given, rows.Neo4jCode));
        Assert.Equal(
            "http://graph.example:7474, database neo4j: STORE012: / by zero (Neo.ClientError.Statement.ArithmeticError). Look up "
                + "Neo4j's code in its manual; if that does not help, report it with the message.",
            whole.Message
        );
    }

    [Fact]
    public async Task Reads_are_asked_again_on_faults_of_a_moment_and_on_lost_connections()
    {
        using var server = new FakeNeo4j(
            Json(Moment, HttpStatusCode.ServiceUnavailable),
            Fails(new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused")),
            Json(One)
        );
        using var client = server.Client();

        Assert.Equal("b1", await client.BookmarkAsync(default));
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(Moment, HttpStatusCode.ServiceUnavailable, 4, "STORE013")]
    [InlineData(
        """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"no"}]}""",
        HttpStatusCode.Unauthorized,
        1,
        "STORE009"
    )]
    [InlineData("""{"errors":[{"code":"Neo.ClientError.Security.Forbidden","message":"no"}]}""", HttpStatusCode.Forbidden, 1, "STORE010")]
    [InlineData(
        """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"no"}]}""",
        HttpStatusCode.NotFound,
        1,
        "STORE011"
    )]
    [InlineData(
        """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"no"}]}""",
        HttpStatusCode.BadRequest,
        1,
        "STORE012"
    )]
    [InlineData(
        """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"no"}]}""",
        HttpStatusCode.Accepted,
        1,
        "STORE014"
    )]
    [InlineData("<html>", HttpStatusCode.NotFound, 1, "STORE008")]
    [InlineData("", HttpStatusCode.Unauthorized, 1, "STORE009")]
    [InlineData("", HttpStatusCode.BadGateway, 4, "STORE006")]
    [InlineData("""{"data":{"fields":["x"],"values":[[1],[2""", HttpStatusCode.Accepted, 4, "STORE016")]
    public async Task Faults_have_codes_and_only_those_of_a_moment_are_tried_again(
        string body,
        HttpStatusCode status,
        int requests,
        string code
    )
    {
        using var server = new FakeNeo4j(Json(body, status));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.ReadAsync(new("x"), Skip, default));

        Assert.Equal(code, error.Code.Code);
        Assert.Equal(requests, server.Requests.Count(sent => !sent.Body.Contains("SHOW TRANSACTIONS", StringComparison.Ordinal)));
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_row_was_given_on_nothing_is_asked_again()
    {
        using var server = new FakeNeo4j(Json("""{"data":{"fields":["x"],"values":[[1],[2"""));
        using var client = server.Client();
        var given = 0;

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.ReadRowsAsync(new("x"), Rows.Into(_ => given++), default));

        Assert.Equal((1, "STORE016", false), (given, error.Code.Code, error.IsTransient));
    }

    [Fact]
    public async Task Writes_are_never_asked_again()
    {
        using var server = new FakeNeo4j(Json(Moment, HttpStatusCode.ServiceUnavailable));
        using var client = server.Client();

        await Assert.ThrowsAsync<Neo4jException>(() => client.WriteAsync(new("CREATE ()"), default));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Answers_have_a_bound()
    {
        using var server = new FakeNeo4j(Json(One));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.ReadAsync(new("x"), Skip, default, maxBytes: 20));

        Assert.Equal("STORE015", error.Code.Code);
    }

    [Fact]
    public async Task Statement_that_is_given_up_is_ended_on_the_server()
    {
        using var server = new FakeNeo4j(
            Hangs,
            Json("""{"data":{"fields":["a","b"],"values":[]},"bookmarks":["b"]}"""),
            Json("""{"data":{"fields":["a","b"],"values":[["neo4j-transaction-7",1]]},"bookmarks":["b"]}""")
        );
        using var client = server.Client();
        using var patience = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.ReadAsync(new("x"), Skip, patience.Token));
        await client.SettledAsync();

        var sent = server.Requests.Select(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("parameters")).ToList();
        Assert.Equal(3, sent.Count);
        Assert.All(sent.Skip(1), parameters =>
            Assert.Equal(sent[0].GetProperty("request").GetString(), parameters.GetProperty("ended").GetString())
        );
        Assert.Equal(3, sent.Select(parameters => parameters.GetProperty("request").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task What_was_written_is_seen_by_what_follows()
    {
        using var server = new FakeNeo4j(
            Json("""{"data":{"fields":[],"values":[]},"counters":{"nodesCreated":2},"bookmarks":["w"]}"""),
            Json(One)
        );
        using var client = server.Client();

        var counters = await client.WriteAsync(new("CREATE (), ()"), default);
        await client.BookmarkAsync(default);

        Assert.Equal(2, counters.NodesCreated);
        Assert.Contains("\"bookmarks\":[\"w\"]", server.Requests.Last().Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "bolt://localhost:7687",
        "bolt://localhost:7687: STORE007: is the Bolt port; the HTTP port is expected, mostly http://localhost:7474"
    )]
    [InlineData("neo4j+s://abc.databases.neo4j.io", "for Aura https://abc.databases.neo4j.io")]
    [InlineData("http://ann:s3cret@localhost:7474", "http://localhost:7474: STORE007: was given with user or password inside")]
    [InlineData("ftp://localhost", "begins with 'ftp:'")]
    [InlineData("localhost", "VITA_NEO4J_URL: STORE007: is no address")]
    public void Addresses_that_cannot_be_used_are_refused(string url, string expected)
    {
        var error = Assert.Throws<Neo4jException>(() => Neo4jConnection.Of(url));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_connection_has_no_password()
    {
        Assert.Equal("http://graph.example:7474, database neo4j, user neo4j", FakeNeo4j.Connection.ToString());
        Assert.Equal("http://h/below/", Neo4jConnection.Of("http://h/below?a=b").Url.ToString());
        Assert.Equal(
            "RETURN $a",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{new CypherStatement("RETURN $a", new Dictionary<string, object?> { ["a"] = "private" })}"
            )
        );
    }

    private static void Skip(ref Utf8JsonReader reader) => reader.Skip();
}
