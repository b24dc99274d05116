using Vita.Graph.Server.Access;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

public sealed class AccessTests : IAsyncLifetime
{
    private const string Question = """{"query": "{ referents { nodes { role name } } }"}""";

    private TestServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await TestServer.StartAsync(
            new ServerSettings { ApiKeys = new("k1=contacts:read; k2 = other:read contacts:read ;k3="), EverybodyMayExplain = false }
        );

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_restricted_value_is_null_and_says_why() =>
        Assert.Equal(
            """{"data":{"referents":{"nodes":[{"role":"direction","name":null}]}}"""
                + ""","errors":[{"message":"'referents.nodes.name' is withheld: it needs the scope 'contacts:read'. Leave it """
                + """out, or send a key with that scope.","path":["referents","nodes","name"]"""
                + ""","extensions":{"code":"RESTRICTED"}}]}""",
            (await _server.PostAsync(Question)).Body
        );

    [Theory]
    [InlineData("k1", "Jeanne")]
    [InlineData("k2", "Jeanne")]
    public async Task A_key_with_the_scope_shows_it(string key, string expected) =>
        Assert.Contains($"\"name\":\"{expected}\"", (await _server.PostAsync(Question, key: key)).Body, StringComparison.Ordinal);

    [Fact]
    public async Task What_one_caller_sees_is_never_kept_for_another()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Contains("Jeanne", (await _server.PostAsync(Question, key: "k1")).Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Jeanne", (await _server.PostAsync(Question)).Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Jeanne", (await _server.PostAsync(Question, key: "k3")).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_key_is_refused()
    {
        var reply = await _server.PostAsync(Question, key: "k4");
        Assert.Equal((401, "KEY_UNKNOWN"), TransportTests.Code(reply));
        Assert.DoesNotContain("k4", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_shown_to_callers_with_a_key_only()
    {
        const string explained = """{"query": "{ __typename }", "extensions": {"explain": true}}""";
        Assert.Equal((200, "EXPLAIN_OFF"), TransportTests.Code(await _server.PostAsync(explained)));
        Assert.Equal(
            (200, "EXPLAIN_OFF"),
            TransportTests.Code(await _server.PostAsync("""{"query": "{ __typename }"}""", address: "/graphql?explain=1"))
        );
        Assert.StartsWith(
            """{"data":{"__typename":"Query"},"extensions":{"explain":""",
            (await _server.PostAsync(explained, key: "k3")).Body,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            """{"data":{"__typename":"Query"},"extensions":{"explain":""",
            (await _server.GetAsync("/graphql?query={__typename}&explain=1", key: "k3")).Body,
            StringComparison.Ordinal
        );
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await _server.PostAsync("""{"query": "{ __typename }"}""", key: "k3")).Body);
    }

    [Fact]
    public void A_part_without_key_is_refused_without_showing_it() =>
        Assert.Equal(
            "part 2 has no '='; expected key=scope scope;key2=scope",
            Assert.Throws<FormatException>(() => new ApiKeys("a=b;secret")).Message
        );
}
