using System.Globalization;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Numbers keep all of their digits on their way into Neo4j and back, whatever asks for them.</summary>
[Collection(Neo4jTests.Name)]
public sealed class FloatTests(Neo4jServer server)
{
    private const string Walked =
        "query q($first: Int, $after: String, $last: Int, $before: String) { figures(order: [{ value: DIRECTION }], first: $first, "
        + "after: $after, last: $last, before: $before) { edges { cursor node { id value maxValue } } pageInfo { hasNextPage "
        + "hasPreviousPage startCursor endCursor } } }";

    private static readonly AskedGraph Asked = new(FloatWorld.Facts);

    [SkippableFact]
    public async Task Second_load_changes_nothing_and_reading_gives_the_facts()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(FloatWorld.Facts, client, default);

        Assert.Equal(default, await Neo4jLoader.LoadAsync(FloatWorld.Facts, client, default));
        Assert.Equal(FloatWorld.Facts.Version, (await Neo4jGraph.ReadAsync(client, FloatWorld.Facts.Schema, default)).Version);
    }

    [SkippableTheory]
    [InlineData(
        "{ figures(first: 1000) { nodes { id value maxValue } aggregate { value { count distinct min max sum avg stddev } maxValue { "
            + "sum avg stddev } } } }"
    )]
    [InlineData(
        "{ organisations { nodes { id figures(order: [{ value: DESC }]) { value } figuresConnection { aggregate { value { sum avg "
            + "stddev min max } } } } } }"
    )]
    [InlineData(
        "{ organisations(order: [{ figures: { value: { avg: DESC } } }]) { edges { cursor node { id } } pageInfo { endCursor } } }"
    )]
    [InlineData("{ organisations(order: [{ figures: { value: { sum: ASC } } }], first: 4) { edges { cursor node { id } } } }")]
    [InlineData(
        "{ figures { groupBy(by: [YEAR], order: [{ value: { avg: DESC } }]) { keys { year: key } count aggregate { value { sum avg "
            + "stddev max } maxValue { min avg } } } } }"
    )]
    [InlineData("{ figures { groupBy(by: [YEAR], having: { value: { max: { gte: 1e200 } } }) { count aggregate { value { avg } } } } }")]
    public async Task Answers_have_the_same_digits(string document)
    {
        using var graph = await GraphOnNeo4j.LoadAsync(Asked, server);
        var text = document.Replace("keys { year: key } ", "labels ", StringComparison.Ordinal);

        Assert.Equal(Asked.Naive.Data(text), Cursors.Hidden(await graph.Data(text, "{}"), Asked.Naive.Data(text)));
    }

    [SkippableTheory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Walk_over_values_ends_after_each_of_them_once(string direction)
    {
        using var graph = await GraphOnNeo4j.LoadAsync(Asked, server);
        var document = Walked.Replace("DIRECTION", direction, StringComparison.Ordinal);
        foreach (
            var (size, from, edge, more) in new[]
            {
                ("first", "after", "endCursor", "hasNextPage"),
                ("last", "before", "startCursor", "hasPreviousPage"),
            }
        )
        {
            var arguments = new JsonObject { [size] = 7 };
            var seen = new List<double>();
            for (var isMore = true; isMore; )
            {
                var page = JsonNode.Parse(await graph.Data(document, arguments.ToJsonString()))!["figures"]!;
                seen.AddRange(page["edges"]!.AsArray().Select(row => row!["node"]!["value"]!.GetValue<double>()));
                arguments[from] = page["pageInfo"]![edge]!.DeepClone();
                isMore = page["pageInfo"]![more]!.GetValue<bool>();
                Assert.True(seen.Count <= FloatWorld.Values.Count);
            }

            Assert.Equal(FloatWorld.Values.Order(), seen.Order());
        }
    }

    [SkippableFact]
    public async Task Each_value_is_found_by_its_own_digits()
    {
        using var graph = await GraphOnNeo4j.LoadAsync(Asked, server);
        foreach (var value in FloatWorld.Values)
        {
            var number = value.ToString("R", CultureInfo.InvariantCulture);
            var answer = await graph.Data(
                "query q($v: Float!) { figures(where: { value: { eq: $v } }) { nodes { value } } }",
                $"{{\"v\":{number}}}"
            );
            Assert.Equal($"{{\"figures\":{{\"nodes\":[{{\"value\":{number}}}]}}}}", answer);
        }
    }

    [SkippableFact]
    public async Task Negative_zero_is_zero_also_where_a_hand_wrote_it()
    {
        using var graph = await GraphOnNeo4j.LoadAsync(Asked, server);
        await graph.Client.WriteAsync(new("MATCH (f:Figure) WHERE f.value = 0.0 OR f.id ENDS WITH '4' SET f.value = -0.0"), default);
        using var edited = await GraphOnNeo4j.ReadAsync(graph);
        foreach (
            var text in new[]
            {
                "{ figures(order: [{ value: ASC }, { maxValue: DESC }], first: 1000) { edges { cursor node { id value } } } }",
                "{ figures(where: { value: { eq: -0.0 } }, order: [{ value: DESC }]) { totalCount edges { cursor node { id value } } "
                    + "aggregate { value { min max sum distinct } } } }",
                "{ organisations(order: [{ figures: { value: { min: ASC } } }]) { edges { cursor node { id } } } }",
            }
        )
        {
            Assert.DoesNotContain("-0,", await edited.Data(text, "{}"), StringComparison.Ordinal);
        }
    }
}
