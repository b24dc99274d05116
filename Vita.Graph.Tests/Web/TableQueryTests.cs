using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Surface;
using Vita.Graph.Tests.Exports.Tables;
using Vita.Graph.Tests.Questions;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>Answers as tables: of an operation of one's own and of a named question, and what is said where there can be none.</summary>
[Trait("Speed", "Slow")]
public sealed class TableQueryTests : IAsyncLifetime
{
    private const string Names = "/graphql?query={organisations(order:[{id:ASC}]){nodes{id,name,kinds}}}";

    private QuestionServing _serving = null!;

    private TestServer Server => _serving.Server;

    public async Task InitializeAsync() => _serving = await QuestionServing.StartAsync();

    public async Task DisposeAsync() => await _serving.DisposeAsync();

    [Theory]
    [InlineData("text/csv", "csv")]
    [InlineData("text/csv, application/json;q=0.5", "csv")]
    [InlineData("application/x-ndjson", "ndjson")]
    [InlineData("application/vnd.apache.parquet", "parquet")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")]
    public async Task An_operation_of_ones_own_is_a_table_with_the_rows_of_its_answer(string accept, string format)
    {
        var asked = JsonDocument.Parse((await Server.GetAsync(Names)).Body).RootElement.GetProperty("data");
        var expected = asked
            .GetProperty("organisations")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node =>
                $"{node.GetProperty("id")} {node.GetProperty("name")} {string.Join("; ", node.GetProperty("kinds").EnumerateArray())}"
            );

        using var response = await SendAsync(HttpMethod.Get, Names, accept);
        var columns = Columns("id", "name", "kinds");
        var rows = await ReadBack.Of(TableFormats.Find(format)!, await response.Content.ReadAsByteArrayAsync(), columns);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(accept.Split(',')[0], response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["id", "name", "kinds"], rows[0]);
        Assert.Equal(expected, rows.Skip(1).Select(row => string.Join(' ', row)));
        Assert.False(response.Headers.Contains("X-Total-Count"));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("ndjson", "application/x-ndjson")]
    [InlineData("parquet", "application/vnd.apache.parquet")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_named_question_has_every_format_of_tables(string format, string type)
    {
        using var response = await SendAsync(HttpMethod.Get, $"/questions/named.{format}", "*/*");
        var columns = Columns("id", "name");
        var rows = await ReadBack.Of(TableFormats.Find(format)!, await response.Content.ReadAsByteArrayAsync(), columns);

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("1", response.Headers.GetValues("X-Total-Count").Single());
        Assert.Equal(
            [
                ["id", "name"],
                ["organisation/passerelle", "Passerelle"],
            ],
            rows
        );
    }

    [Theory]
    [InlineData("{organisations{totalCount}}", "NOT_A_TABLE", "'organisations' has no")]
    [InlineData("{organisations{nodes{id}},projects{nodes{id}}}", "NOT_A_TABLE", "2 fields at the root")]
    [InlineData("{question(name:\"named\"){name}}", "NOT_A_TABLE", "ask for /questions/named.csv")]
    [InlineData("{organisations{nodes{nam}}}", "UNKNOWN_FIELD", "'nam'")]
    public async Task What_is_no_table_is_refused_in_JSON_and_says_what_would_do(string query, string code, string message)
    {
        var reply = await Server.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}", "text/csv");

        Assert.Equal((400, code), TransportTests.Code(reply));
        Assert.Equal("application/json", reply.MediaType);
        Assert.Contains(message, reply.Body.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_array_of_requests_is_no_table()
    {
        var reply = await Server.PostAsync("[{\"query\":\"{organisations{nodes{id}}}\"}]", "text/csv");

        Assert.Equal((400, "NOT_A_TABLE"), TransportTests.Code(reply));
    }

    [Fact]
    public async Task A_body_is_read_as_elsewhere_and_a_tag_is_known()
    {
        var reply = await Server.PostAsync("{\"query\":\"query Who{organisations{nodes{id}}}\"}", "text/csv");
        using var first = await SendAsync(HttpMethod.Get, Names, "text/csv");
        using var again = new HttpRequestMessage(HttpMethod.Get, Names);
        again.Headers.Accept.ParseAdd("text/csv");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal((200, "text/csv"), (reply.Status, reply.MediaType));
        Assert.StartsWith("id\r\norganisation/", reply.Body, StringComparison.Ordinal);
        Assert.Equal(304, (int)(await Server.Http.SendAsync(again)).StatusCode);
        Assert.NotEqual(first.Headers.ETag, (await SendAsync(HttpMethod.Get, Names, "*/*")).Headers.ETag);
    }

    /// <summary>Grafana's plugins, browsers and curl as they are.</summary>
    [Theory]
    [InlineData("application/json;q=0.9,text/plain")]
    [InlineData("*/*")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8")]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/*")]
    [InlineData("nonsense")]
    public async Task Whoever_takes_JSON_or_anything_gets_JSON(string accept)
    {
        foreach (var address in new[] { Names, "/questions/named", "/data/v1" })
        {
            var reply = await Server.GetAsync(address, accept);
            Assert.Equal(200, reply.Status);
            Assert.True(
                reply.MediaType!.EndsWith("json", StringComparison.Ordinal)
                    || (address == "/data/v1" && accept.StartsWith("text/html", StringComparison.Ordinal))
            );
        }
    }

    [Theory]
    [InlineData(Names)]
    [InlineData("/questions/named")]
    [InlineData("/data/v1")]
    public async Task What_nobody_can_be_given_is_refused_with_what_there_is_in_plain_text(string address)
    {
        var reply = await Server.GetAsync(address, "image/png");

        Assert.Equal((406, "text/plain"), (reply.Status, reply.MediaType));
        Assert.Equal(406, QueryCodes.NotAcceptable.Status);
        Assert.StartsWith($"{QueryCodes.NotAcceptable}: 'Accept' is 'image/png'", reply.Body, StringComparison.Ordinal);
        Assert.Contains("There is: application/json", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_address_names_its_format_is_given_whatever_is_accepted()
    {
        foreach (var address in new[] { "/data/v1/structures.csv", "/questions/named.csv", "/data/v1/network.gexf" })
        {
            Assert.Equal(200, (await Server.GetAsync(address, "image/png")).Status);
        }
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/x-ndjson")]
    [InlineData("application/vnd.apache.parquet")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task What_is_restricted_is_in_no_table_of_those_without_the_scope(string accept)
    {
        const string Asked = "/graphql?query={referents{nodes{id,role,name}}}";
        using var anonymous = await SendAsync(HttpMethod.Get, Asked, accept);
        using var trusted = new HttpRequestMessage(HttpMethod.Get, Asked);
        trusted.Headers.Accept.ParseAdd("text/csv");
        trusted.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "k1");
        var secret = (await (await Server.Http.SendAsync(trusted)).Content.ReadAsStringAsync()).Split("\r\n")[1].Split(',')[2];

        Assert.NotEqual("", secret);
        Assert.Equal(200, (int)anonymous.StatusCode);
        Assert.Equal(-1, (await TextAsync(anonymous, accept)).IndexOf(secret, StringComparison.Ordinal));
    }

    private static async Task<string> TextAsync(HttpResponseMessage response, string accept)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var format = TableFormats.All.Single(one => one.MediaType.Split(';')[0] == accept);
        var columns = Columns("id", "role", "name");
        var rows = await ReadBack.Of(format, bytes, columns);
        return string.Join('\n', rows.Select(row => string.Join(' ', row))) + Encoding.Latin1.GetString(bytes);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string accept)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Server.Http.SendAsync(request);
    }

    private static TableColumn[] Columns(params string[] names) =>
        [.. names.Select(name => new TableColumn(name, default, false, new("", ""), null!))];
}
