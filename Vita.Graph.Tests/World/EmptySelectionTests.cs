using Vita.Graph.Tests.Web;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>Where all fields of an object are skipped, the answer has an object without members, at the root too.</summary>
[Trait("Speed", "Slow")]
public class EmptySelectionTests
{
    /// <summary>Over <see cref="SmallWorld"/>, and what is answered.</summary>
    public static TheoryData<string, string> Answers =>
        new()
        {
            { "{ networks @skip(if: true) { totalCount } }", "{}" },
            { "{ networks @include(if: false) { totalCount } themes @skip(if: true) { totalCount } }", "{}" },
            { "query ($no: Boolean = false) { networks @include(if: $no) { totalCount } }", "{}" },
            { "{ ... @skip(if: true) { networks { totalCount } } }", "{}" },
            { "{ ...F @skip(if: true) } fragment F on Query { networks { totalCount } }", "{}" },
            { "{ ...F } fragment F on Query { networks @skip(if: true) { totalCount } }", "{}" },
            { "{ networks { totalCount @skip(if: true) } }", """{"networks":{}}""" },
            { "{ networks { nodes @skip(if: true) { id } } a: themes { totalCount } }", """{"networks":{},"a":{"totalCount":3}}""" },
            { "{ themes(first: 2) { nodes { id @skip(if: true) } } }", """{"themes":{"nodes":[{},{}]}}""" },
            { "{ themes(first: 2) { nodes { ... on Theme { id @skip(if: true) } } } }", """{"themes":{"nodes":[{},{}]}}""" },
            { "{ themes(first: 2) { edges { node @skip(if: true) { id } } } }", """{"themes":{"edges":[{},{}]}}""" },
            {
                "{ themes(first: 2) { edges { node { id @skip(if: true) } } pageInfo { hasNextPage @skip(if: true) } } }",
                """{"themes":{"edges":[{"node":{}},{"node":{}}],"pageInfo":{}}}"""
            },
            {
                "{ themes(where: { id: { eq: \"theme/top\" } }) { nodes { provenance { page @skip(if: true) } } } }",
                """{"themes":{"nodes":[{"provenance":[{}]}]}}"""
            },
            {
                "{ themes(where: { id: { eq: \"theme/top\" } }) { edges { because { path @skip(if: true) } } } }",
                """{"themes":{"edges":[{"because":[{}]}]}}"""
            },
            { "{ themes { aggregate { count @skip(if: true) } } }", """{"themes":{"aggregate":{}}}""" },
            { "{ themes { aggregate { label { distinct @skip(if: true) } } } }", """{"themes":{"aggregate":{"label":{}}}}""" },
            {
                "{ organisations { groupBy(by: [KIND], first: 2) { count @skip(if: true) } } }",
                """{"organisations":{"groupBy":[{},{}]}}"""
            },
            { "{ organisations { facets(by: [KIND]) { key @skip(if: true) } } }", """{"organisations":{"facets":[{}]}}""" },
            {
                "{ organisations { facets(by: [KIND], first: 1) { groups { count @skip(if: true) } } } }",
                """{"organisations":{"facets":[{"groups":[{}]}]}}"""
            },
            { """{ node(id: "theme/top") { id @skip(if: true) } }""", """{"node":{}}""" },
            { """{ node(id: "theme/top") { ... on Organisation { name } } }""", """{"node":{}}""" },
            {
                """{ node(id: "theme/top") { ... on Theme { narrower { id @skip(if: true) } narrowerConnection { """
                    + """edges { basis @skip(if: true) } } } } }""",
                """{"node":{"narrower":[{}],"narrowerConnection":{"edges":[{}]}}}"""
            },
            {
                """{ node(id: "organisation/oeuvre-1") { ... on Organisation { basedIn { id @skip(if: true) } } } }""",
                """{"node":{"basedIn":{}}}"""
            },
            { """{ nodes(ids: ["theme/top", "theme/none"]) { id @skip(if: true) } }""", """{"nodes":[{},null]}""" },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Nothing_is_left_of_it_and_it_is_answered(string document, string expected)
    {
        Assert.Equal(expected, await SmallWorld.Asked.Real.Data(document));
        Assert.Equal(expected, SmallWorld.Asked.Naive.Data(document));
    }

    [Theory]
    [InlineData("{ search(text: \"haut\") { totalCount @skip(if: true) } }", """{"search":{}}""")]
    [InlineData("{ search(text: \"haut\", first: 1) { hits { score @skip(if: true) } } }", """{"search":{"hits":[{}]}}""")]
    [InlineData(
        "{ suggest(text: \"haut\", first: 1) { node @skip(if: true) { id } name @skip(if: true) { __typename } } }",
        """{"suggest":[{}]}"""
    )]
    [InlineData(
        "{ path(from: \"theme/top\", to: \"theme/low\") { paths { nodes { id @skip(if: true) } } } }",
        """{"path":{"paths":[{"nodes":[{},{},{}]}]}}"""
    )]
    [InlineData(
        "{ neighbourhood(of: [\"theme/top\"]) { nodes { node { id @skip(if: true) } } } }",
        """{"neighbourhood":{"nodes":[{"node":{}},{"node":{}}]}}"""
    )]
    [InlineData("{ network(of: ORGANISATIONS, by: [NETWORK]) { nodes @skip(if: true) { degree } } }", """{"network":{}}""")]
    [InlineData("{ matches(first: 1) { nodes @skip(if: true) { score } } }", """{"matches":{}}""")]
    [InlineData("{ themeBalance { totalCount @skip(if: true) } }", """{"themeBalance":{}}""")]
    [InlineData("{ question(name: \"who-seeks\") { name @skip(if: true) } }", """{"question":{}}""")]
    [InlineData("{ search(text: \"haut\") @skip(if: true) { totalCount } }", "{}")]
    public async Task Of_an_analysis_too(string document, string expected) =>
        Assert.Equal(expected, await SmallWorld.Asked.Real.Data(document));

    [Theory]
    [InlineData("{ networks @skip(if: true) { totalCount } }", "{}")]
    [InlineData("{ __schema @skip(if: true) { queryType { name } } }", "{}")]
    [InlineData("{ __schema { queryType @skip(if: true) { name } } }", """{"__schema":{}}""")]
    [InlineData(
        "{ __schema @skip(if: true) { queryType { name } } organisations { totalCount } }",
        """{"organisations":{"totalCount":1}}"""
    )]
    [InlineData(
        "{ __schema { queryType { name } } organisations @skip(if: true) { totalCount } }",
        """{"__schema":{"queryType":{"name":"Query"}}}"""
    )]
    public async Task The_server_answers_an_empty_object(string document, string data)
    {
        await using var server = await TestServer.StartAsync();
        var body = System.Text.Json.JsonSerializer.Serialize(new { query = document });
        Assert.Equal(new(200, "application/json", $$"""{"data":{{data}}}"""), await server.PostAsync(body));
        Assert.Equal(new(200, "application/json", $$"""[{"data":{{data}}}]"""), await server.PostAsync($"[{body}]"));
    }
}
