using System.IO.Compression;
using System.Net.Http.Headers;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Questions;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>What caches, browsers and other people's tools expect of every address.</summary>
[Trait("Speed", "Slow")]
public sealed class HttpMannersTests : IAsyncLifetime
{
    private const string Long = "/graphql?query={__schema{types{name,description}}}";
    private const string Short = "/graphql?query={organisations{nodes{name}}}";

    private QuestionServing _serving = null!;

    private TestServer Server => _serving.Server;

    public async Task InitializeAsync() => _serving = await QuestionServing.StartAsync();

    public async Task DisposeAsync() => await _serving.DisposeAsync();

    private static readonly string[] Mapped =
    [
        "/",
        Short,
        Long,
        "/schema.graphql",
        "/labels.json",
        "/questions",
        "/questions/named",
        "/questions/named.csv",
        "/health/live",
        "/health/ready",
        "/data/v1",
        "/data/v1/structures.csv",
        "/data/v1/structures.xlsx",
        "/data/v1/network.graphml",
        "/data/v1/vita.sqlite",
        "/graphiql",
        "/schema",
        "/assets/index-1.js",
    ];

    public static TheoryData<string> Addresses() => [.. Mapped];

    [Fact]
    public void The_manners_of_every_mapped_address_are_looked_at() =>
        Assert.Equal(
            [],
            Server
                .Routes.Where(route => route != "{**address}")
                .Select(route =>
                    route
                        .Replace("{name}", "named", StringComparison.Ordinal)
                        .Replace("{file}", "structures.csv", StringComparison.Ordinal)
                        .Replace("{**file}", "index-1.js", StringComparison.Ordinal)
                )
                .Except(Mapped)
        );

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task HEAD_equals_GET_without_its_body(string address)
    {
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            var (get, head) = (
                await SendAsync(HttpMethod.Get, address, ("Accept-Encoding", coding)),
                await SendAsync(HttpMethod.Head, address, ("Accept-Encoding", coding))
            );
            Assert.Equal(200, (int)head.StatusCode);
            Assert.Equal(HeadersOf(get), HeadersOf(head));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    [InlineData("/nothing")]
    public async Task Every_answer_may_be_read_by_any_page_and_is_what_it_says(string address)
    {
        var response = await SendAsync(HttpMethod.Get, address);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("ETag", response.Headers.GetValues("Access-Control-Expose-Headers").Single(), StringComparison.Ordinal);
        Assert.Equal("Accept, Accept-Encoding, Authorization", string.Join(", ", response.Headers.Vary));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_browser_is_allowed_the_headers_it_asks_for(string address)
    {
        var response = await SendAsync(
            HttpMethod.Options,
            address,
            ("Origin", "https://example.org"),
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "apollographql-client-name,traceparent")
        );
        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal("apollographql-client-name,traceparent", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.Contains("GET", response.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
        Assert.Contains("Access-Control-Request-Headers", response.Headers.Vary);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Other_methods_are_told_which_ones_there_are(string address)
    {
        var response = await SendAsync(HttpMethod.Delete, address);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
        Assert.Contains("METHOD_NOT_ALLOWED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("zstd", null)]
    [InlineData("identity", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData("nonsense;;", null)]
    public async Task Long_texts_are_packed_as_the_caller_likes_best(string accepted, string? expected)
    {
        foreach (var address in new[] { Long, "/schema.graphql", "/labels.json" })
        {
            var plain = await (await SendAsync(HttpMethod.Get, address)).Content.ReadAsByteArrayAsync();
            var packed = await SendAsync(HttpMethod.Get, address, ("Accept-Encoding", accepted));
            Assert.Equal(expected, packed.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal(plain, await UnpackedAsync(packed));
        }
    }

    [Fact]
    public async Task Short_texts_are_not_packed() =>
        Assert.Empty((await SendAsync(HttpMethod.Get, Short, ("Accept-Encoding", "br"))).Content.Headers.ContentEncoding);

    [Theory]
    [InlineData(Short)]
    [InlineData(Long)]
    [InlineData("/schema.graphql")]
    [InlineData("/labels.json")]
    [InlineData("/questions")]
    [InlineData("/questions/named")]
    public async Task Who_has_the_answer_need_not_get_it_again(string address)
    {
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            var tag = (await SendAsync(HttpMethod.Get, address, ("Accept-Encoding", coding))).Headers.ETag!;
            Assert.False(tag.IsWeak);
            var again = await SendAsync(HttpMethod.Get, address, ("Accept-Encoding", coding), ("If-None-Match", $"\"x\", W/{tag}"));
            Assert.Equal((304, tag), ((int)again.StatusCode, again.Headers.ETag));
            Assert.Equal("Accept, Accept-Encoding, Authorization", string.Join(", ", again.Headers.Vary));
            Assert.Equal(
                304,
                (int)(await SendAsync(HttpMethod.Head, address, ("Accept-Encoding", coding), ("If-None-Match", "*"))).StatusCode
            );
        }
    }

    [Fact]
    public async Task Each_form_of_an_answer_has_a_tag_of_its_own_and_none_stands_for_a_form_that_is_not_accepted()
    {
        var tags = new List<EntityTagHeaderValue>();
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            tags.Add((await SendAsync(HttpMethod.Get, Long, ("Accept-Encoding", coding))).Headers.ETag!);
        }

        Assert.Equal(3, tags.Distinct().Count());
        Assert.Equal(
            200,
            (int)(await SendAsync(HttpMethod.Get, Long, ("Accept-Encoding", "gzip"), ("If-None-Match", $"{tags[2]}"))).StatusCode
        );
    }

    [Fact]
    public async Task Another_question_value_name_or_type_is_another_tag()
    {
        const string query =
            "/graphql?query=query A($f:Int){organisations(first:$f){totalCount}} query B($f:Int){organisations(first:$f){totalCount}}";
        var tags = new HashSet<string>();
        foreach (
            var rest in new[]
            {
                "&operationName=A",
                "&operationName=B",
                "&operationName=A&variables={\"f\":1}",
                "&operationName=A&variables={\"f\":2}",
            }
        )
        {
            tags.Add((await SendAsync(HttpMethod.Get, query + rest)).Headers.ETag!.Tag);
        }

        tags.Add(
            (await SendAsync(HttpMethod.Get, query + "&operationName=A", ("Accept", "application/graphql-response+json")))
                .Headers
                .ETag!
                .Tag
        );
        Assert.Equal(5, tags.Count);
    }

    [Fact]
    public async Task A_tag_ends_with_its_data_and_is_of_its_caller()
    {
        var store = new MemoryStore(() => WebGraph.Engine());
        await using var server = await TestServer.StartAsync(new ServerSettings { ApiKeys = new("k1=contacts:read") }, store);
        const string address = "/graphql?query={referents{nodes{name}}}";
        var (anonymous, known) = (await TagAsync(server, address), await TagAsync(server, address, "k1"));
        Assert.NotEqual(anonymous, known);

        store.Change(() => WebGraph.Engine("Other"));
        await WaitAsync(async () => await TagAsync(server, address) != anonymous);
    }

    [Theory]
    [InlineData("/graphql?query={x}")]
    [InlineData("/graphql?query={__typename}&explain=1")]
    [InlineData("/questions/named?frist=1")]
    public async Task What_is_refused_or_explained_has_no_tag(string address)
    {
        var response = await SendAsync(HttpMethod.Get, address, ("If-None-Match", "*"));
        Assert.Null(response.Headers.ETag);
        Assert.NotEqual(304, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_graph_that_may_change_at_any_moment_has_no_tag()
    {
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => new UnversionedEngine(WebGraph.Engine())));
        using var response = await server.Http.GetAsync(Short);
        Assert.Equal((200, null), ((int)response.StatusCode, response.Headers.ETag));
    }

    private static async Task<string> TagAsync(TestServer server, string address, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = key is null ? null : new("Bearer", key);
        using var response = await server.Http.SendAsync(request);
        return response.Headers.ETag!.Tag;
    }

    private static async Task WaitAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; !await isSo(); tries++)
        {
            Assert.True(tries < 100, "the graph was not exchanged");
            await Task.Delay(50);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Server.Http.SendAsync(request);
    }

    private static string HeadersOf(HttpResponseMessage response) =>
        string.Join(
            "\n",
            response
                .Headers.Concat(response.Content.Headers)
                .Where(header => header.Key is not ("Date" or "Transfer-Encoding"))
                .OrderBy(header => header.Key, StringComparer.Ordinal)
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        );

    internal static async Task<byte[]> UnpackedAsync(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream stream = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
