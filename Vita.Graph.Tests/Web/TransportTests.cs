using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

public sealed class TransportTests(RefusedTests.Fixture fixture) : IClassFixture<RefusedTests.Fixture>
{
    private const string Question = """{"query": "{ organisations { nodes { name } } }"}""";
    private const string Answer = """{"data":{"organisations":{"nodes":[{"name":"Passerelle"}]}}}""";

    private readonly TestServer _server = fixture.Server;

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json;q=0.9,text/plain", "application/json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.1, application/json", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    [InlineData("nonsense", "application/json")]
    public async Task The_answer_has_the_type_that_is_liked_best(string? accept, string expected) =>
        Assert.Equal(new(200, expected, Answer), await _server.PostAsync(Question, accept));

    [Fact]
    public async Task Null_variables_name_and_extensions_are_as_none() =>
        Assert.Equal(
            Answer,
            (
                await _server.PostAsync(
                    """{"query": "{ organisations { nodes { name } } }", "variables": null, "operationName": null, "extensions": null}"""
                )
            ).Body
        );

    [Fact]
    public async Task A_question_can_stand_in_the_address() =>
        Assert.Equal(
            """{"data":{"node":{"id":"source/test"}}}""",
            (
                await _server.GetAsync(
                    $"/graphql?query={Uri.EscapeDataString("query Q($id: ID!) { node(id: $id) { id } }")}&operationName=Q&variables="
                        + $"{Uri.EscapeDataString("""{"id": "source/test"}""")}"
                )
            ).Body
        );

    [Fact]
    public async Task Fields_of_schema_and_graph_come_in_the_order_of_the_question() =>
        Assert.Equal(
            """{"data":{"a":"Query","__type":{"name":"Node"},"organisations":{"totalCount":1}"""
                + ""","__schema":{"queryType":{"name":"Query"}}}}""",
            (
                await _server.PostAsync(
                    """{"query": "{ a: __typename __type(name: \"Node\") { name } organisations { totalCount } __schema """
                        + """{ queryType { name } } }"}"""
                )
            ).Body
        );

    [Fact]
    public async Task An_array_of_questions_is_answered_in_its_order_each_for_itself()
    {
        var reply = await _server.PostAsync(
            $$"""[{{Question}}, {"query": "{ x }"}, {"query": "{ __typename }"}]""",
            "application/graphql-response+json"
        );
        using var answers = JsonDocument.Parse(reply.Body);
        Assert.Equal(200, reply.Status);
        Assert.Equal(3, answers.RootElement.GetArrayLength());
        Assert.Equal(Answer, answers.RootElement[0].GetRawText());
        Assert.Equal(
            "UNKNOWN_FIELD",
            answers.RootElement[1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
        Assert.Equal("""{"data":{"__typename":"Query"}}""", answers.RootElement[2].GetRawText());
    }

    [Fact]
    public async Task The_standard_introspection_query_is_within_the_limits()
    {
        const string ofType =
            "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind "
            + "name ofType { kind name } } } } } } }";
        var query =
            $$"""query IntrospectionQuery { __schema { queryType { name } types { kind name description """
            + $$"""fields(includeDeprecated: true) { name args { name type { {{ofType}} } } type { {{ofType}} } } """
            + $$"""inputFields { name type { {{ofType}} } } interfaces { {{ofType}} } enumValues(includeDeprecated: true) """
            + $$"""{ name } possibleTypes { {{ofType}} } } directives { name locations args { name } } } }""";
        var reply = await _server.PostAsync(JsonSerializer.Serialize(new { query }));
        Assert.StartsWith("""{"data":{"__schema":{"queryType":{"name":"Query"},"types":[""", reply.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("0.1e1")]
    public async Task A_whole_number_in_a_variable_may_have_a_point(string number) =>
        Assert.Equal(
            Answer,
            (
                await _server.PostAsync(
                    $$"""{"query": "query ($n: Int) { organisations(first: $n) { nodes { name } } }", "variables": {"n": {{number}} } }"""
                )
            ).Body
        );

    [Theory]
    [InlineData("1.5", "WRONG_TYPE")]
    [InlineData("3e9", "OUT_OF_RANGE")]
    [InlineData("-2147483648.5", "WRONG_TYPE")]
    public async Task Another_number_is_no_whole_one(string number, string code) =>
        Assert.Equal(
            (200, code),
            Code(
                await _server.PostAsync(
                    $$"""{"query": "query ($n: Int) { organisations(first: $n) { nodes { name } } }", "variables": {"n": {{number}} } }"""
                )
            )
        );

    [Theory]
    [InlineData("{", 400, "BAD_JSON")]
    [InlineData("", 400, "BAD_JSON")]
    [InlineData("[]", 400, "LIMIT_BATCH")]
    [InlineData("1", 400, "BAD_PARAMETER")]
    [InlineData("\"x\"", 400, "BAD_PARAMETER")]
    [InlineData("""{"query": 1}""", 400, "BAD_PARAMETER")]
    [InlineData("""{"query": "\ud800"}""", 400, "BAD_JSON")]
    [InlineData("""{"qeury": "{ __typename }"}""", 400, "QUERY_MISSING")]
    [InlineData("""{"query": "{ __typename }", "variables": []}""", 400, "BAD_PARAMETER")]
    [InlineData("""{"query": "{ __typename }", "operationName": "Q"}""", 200, "OPERATION_NAME_UNKNOWN")]
    public async Task A_body_that_is_no_request_is_refused(string body, int status, string code) =>
        Assert.Equal((status, code), Code(await _server.PostAsync(body)));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("")]
    public async Task A_body_of_another_type_is_refused(string type) =>
        Assert.Equal((415, "MEDIA_TYPE"), Code(await _server.PostAsync(Question, contentType: type)));

    [Fact]
    public async Task A_body_that_is_too_long_is_refused_with_or_without_its_length()
    {
        var body = """{"query": "{ __typename }", "extensions": {"x": "LONG"}}""".Replace("LONG", new string('x', 1024 * 1024));
        Assert.Equal((413, "LIMIT_BODY"), Code(await _server.PostAsync(body)));
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, null, "application/json"),
        };
        chunked.Headers.TransferEncodingChunked = true;
        Assert.Equal((413, "LIMIT_BODY"), Code(await _server.SendAsync(chunked)));
    }

    [Fact]
    public async Task A_document_that_is_too_long_is_refused()
    {
        var filler = string.Concat(Enumerable.Repeat("__typename ", 6000));
        Assert.Equal((200, "LIMIT_DOCUMENT_BYTES"), Code(await _server.PostAsync($$"""{"query": "{ {{filler}} }"}""")));
        var signs = string.Concat(Enumerable.Repeat("id ", 10_001));
        Assert.Equal((200, "LIMIT_DOCUMENT_TOKENS"), Code(await _server.PostAsync($$"""{"query": "{ {{signs}} }"}""")));
        Assert.Equal(
            (200, "LIMIT_NESTING"),
            Code(await _server.PostAsync($$"""{"query": "{ {{string.Concat(Enumerable.Repeat("a{", 200))}}"}"""))
        );
    }

    [Fact]
    public async Task An_array_of_too_many_questions_is_refused() =>
        Assert.Equal((400, "LIMIT_BATCH"), Code(await _server.PostAsync($"[{string.Join(',', Enumerable.Repeat(Question, 21))}]")));

    [Fact]
    public async Task A_page_of_another_site_may_ask()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers = { { "Origin", "https://example.org" }, { "Access-Control-Request-Method", "POST" } },
        };
        using var allowed = await _server.Http.SendAsync(preflight);
        Assert.Equal(204, (int)allowed.StatusCode);
        Assert.Equal("*", allowed.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(allowed.Headers.Contains("Access-Control-Allow-Credentials"));
        using var answered = await _server.Http.GetAsync("/graphql?query={__typename}");
        Assert.Equal("*", answered.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query={__typename}");
        using var response = await _server.Http.SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("""{"data":{"__typename":"Query"}}""".Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Other_methods_are_told_which_ones_there_are()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/graphql");
        Assert.Equal((405, "METHOD_NOT_ALLOWED"), Code(await _server.SendAsync(request)));
    }

    [Fact]
    public async Task The_schema_is_served_as_text()
    {
        var reply = await _server.GetAsync("/schema.graphql");
        Assert.Equal((200, "application/graphql"), (reply.Status, reply.MediaType));
        Assert.Contains("type Organisation implements Node {", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_stopped()
    {
        await using var server = await TestServer.StartAsync(
            new ServerSettings { QueryTimeout = TimeSpan.FromMilliseconds(50) },
            new MemoryStore(() => new EndlessEngine())
        );
        var reply = await server.PostAsync(Question, "application/graphql-response+json");
        Assert.Equal((503, "TIMEOUT"), Code(reply));
        Assert.Contains("longer than 0.05 s", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_there_is_a_graph_questions_are_put_off()
    {
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => null!));
        Assert.Equal((503, "NOT_READY"), Code(await server.PostAsync(Question)));
        Assert.Equal(503, (await server.GetAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_told_so()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_server.Http.BaseAddress!.Host, _server.Http.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\nno number\r\n"
            )
        );
        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync();
        Assert.Equal("HTTP/1.1 400 Bad Request", status);
        Assert.Contains("BAD_REQUEST", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_inside_is_answered_without_its_secrets()
    {
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => new BrokenEngine()));
        var reply = await server.PostAsync(Question);
        Assert.Equal((500, "INTERNAL"), Code(reply));
        Assert.DoesNotContain("secret", reply.Body, StringComparison.Ordinal);
    }

    internal static (int Status, string? Code) Code(Reply reply)
    {
        using var answer = JsonDocument.Parse(reply.Body);
        return (reply.Status, answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
