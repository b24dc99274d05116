using System.Text.Json;
using Vita.Graph.Tests.Questions;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary><c>/</c>, and addresses that there are not.</summary>
public sealed class SignpostTests : IAsyncLifetime
{
    private QuestionServing _serving = null!;

    private TestServer Server => _serving.Server;

    public async Task InitializeAsync() => _serving = await QuestionServing.StartAsync();

    public async Task DisposeAsync() => await _serving.DisposeAsync();

    [Theory]
    [InlineData("/", null, 200, "text/plain")]
    [InlineData("/", "*/*", 200, "text/plain")]
    [InlineData("/", "application/json", 200, "application/json")]
    [InlineData("/nothing", null, 404, "text/plain")]
    [InlineData("/nothing/at/all.txt", "text/html", 404, "text/html")]
    [InlineData("/questions/named/more", "application/json", 404, "application/json")]
    public async Task It_says_what_there_is_in_the_form_that_is_liked(string address, string? accept, int status, string type)
    {
        var reply = await Server.GetAsync(address, accept);
        Assert.Equal((status, type), (reply.Status, reply.MediaType));
        Assert.Contains("/questions", reply.Body, StringComparison.Ordinal);
        Assert.Contains("/schema.graphql", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_JSON_it_is_an_error_with_a_code()
    {
        var reply = await Server.GetAsync("/grpahql", "application/json");
        Assert.Equal((404, "ADDRESS_UNKNOWN"), TransportTests.Code(reply));
        Assert.Contains(
            "There is nothing at /grpahql. Nearest: /graphql. This is what there is: /, /questions, ",
            reply.Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whatever_the_method_it_is_not_there() =>
        Assert.Equal(404, (await Server.PostAsync("{}", address: "/nothing")).Status);

    [Fact]
    public async Task What_is_typed_never_becomes_a_part_of_the_page()
    {
        var reply = await Server.GetAsync("/%3Cscript%3Ealert(1)%3C/script%3E%22'.txt", "text/html");
        Assert.Equal(404, reply.Status);
        Assert.DoesNotContain("<script", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        using var page = JsonDocument.Parse((await Server.GetAsync("/", "application/json")).Body);
        var links = page
            .RootElement.GetProperty("addresses")
            .EnumerateArray()
            .Select(link => link.GetProperty("url").GetString()!)
            .ToList();
        Assert.NotEmpty(links);
        foreach (
            var link in links
                .Where(link => link is not "/graphql")
                .Select(link => link.Replace("clause-arguments", "named", StringComparison.Ordinal))
        )
        {
            Assert.Equal((link, 200), (link, (await Server.GetAsync(link)).Status));
        }
    }
}
