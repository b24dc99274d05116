using System.Net.Http.Headers;
using Vita.Graph.Server.Page;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>How the explorer is served, over a page of four files.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Script = "/assets/index-1.js";

    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/reseau")]
    [InlineData("/carte?q=x.y")]
    [InlineData("/fiche/organisation/porte-ouverte-emploi")]
    [InlineData("/question/clause-arguments")]
    public async Task A_browser_gets_the_explorer_at_every_view(string address)
    {
        using var response = await SendAsync(address, ("Accept", Browser));
        Assert.Equal((200, "text/html"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<title>index</title>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *",
            response.Headers.GetValues("Content-Security-Policy").Single()
        );
    }

    [Theory]
    [InlineData("/reseau", "*/*")]
    [InlineData("/reseau", "application/json")]
    [InlineData("/favicon.ico", Browser)]
    [InlineData("/data/v2", Browser)]
    [InlineData("/questions/named/more", Browser)]
    [InlineData("/graphql/x", Browser)]
    [InlineData("/health", Browser)]
    [InlineData("/mcp", Browser)]
    public async Task A_program_and_a_wrong_address_of_the_API_get_a_404(string address, string accept) =>
        Assert.Equal(404, (await _server.GetAsync(address, accept)).Status);

    [Fact]
    public async Task Only_the_editor_may_write_styles_into_its_page()
    {
        using var response = await SendAsync("/graphiql", ("Accept", Browser));
        Assert.Contains("<title>graphiql</title>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(
            "script-src 'self'; style-src 'self' 'unsafe-inline';",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("identity", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    public async Task A_file_of_the_page_is_kept_for_ever_and_leaves_packed_as_the_caller_takes_it(string accepted, string? coding)
    {
        using var response = await SendAsync(Script, ("Accept-Encoding", accepted));
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        Assert.Equal("text/javascript; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(SmallPage.Script, await HttpMannersTests.UnpackedAsync(response));

        using var again = await SendAsync(Script, ("Accept-Encoding", accepted), ("If-None-Match", response.Headers.ETag!.ToString()));
        Assert.Equal((304, response.Headers.ETag), ((int)again.StatusCode, again.Headers.ETag));
    }

    [Fact]
    public async Task Each_form_of_a_file_has_its_tag()
    {
        var tags = new HashSet<EntityTagHeaderValue>();
        foreach (var accepted in new[] { "identity", "gzip", "br" })
        {
            using var response = await SendAsync(Script, ("Accept-Encoding", accepted));
            tags.Add(response.Headers.ETag!);
        }

        Assert.Equal(3, tags.Count);
        Assert.DoesNotContain(tags, tag => tag.IsWeak);
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        using var response = await SendAsync(Script, ("Range", "bytes=7-11"));
        Assert.Equal((206, "const"), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("/assets/gone-1.js")]
    [InlineData("/assets/index-1.js.br")]
    [InlineData("/assets/..%2F..%2Fappsettings.json")]
    public async Task A_file_that_there_is_not_says_that_the_page_may_be_newer(string address)
    {
        var reply = await _server.GetAsync(address, "*/*");
        Assert.Equal((404, "ADDRESS_UNKNOWN"), TransportTests.Code(reply));
        Assert.Contains("reload it", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_page_the_API_is_whole_and_people_read_what_to_install()
    {
        await using var server = await TestServer.StartAsync(page: new PageFolder(Path.Combine(Path.GetTempPath(), "no-such-page")));
        foreach (var (address, status) in new[] { ("/", 200), ("/graphiql", 404), ("/schema", 404) })
        {
            var reply = await server.GetAsync(address, Browser);
            Assert.Equal((status, "text/html"), (reply.Status, reply.MediaType));
            Assert.Contains("Node 20.19", reply.Body, StringComparison.Ordinal);
        }

        Assert.Equal(404, (await server.GetAsync("/reseau", Browser)).Status);
        Assert.DoesNotContain("Node", (await server.GetAsync("/")).Body, StringComparison.Ordinal);
        Assert.Equal(200, (await server.GetAsync("/graphql?query={__typename}")).Status);
    }

    private async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _server.Http.SendAsync(request);
    }
}
