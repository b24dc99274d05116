using System.Text.Json.Nodes;
using Vita.Graph.Tests.Queries;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis;

/// <summary>Questions that analyses answer, asked of the bundled graph. What the algorithms give is checked elsewhere against other
/// programs; here, how it is planned and written.</summary>
public sealed class AnalysisQuestionTests
{
    public static TheoryData<string> Names => [.. CorpusQuery.AnalysisNames];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_question_is_planned_and_answered_as_its_golden_says(string name)
    {
        var query = new CorpusQuery(name);
        var found = await Golden.Of(query);
        if (Golden.IsAccepting)
        {
            await File.WriteAllTextAsync(query.GoldenFile, found);
        }

        Assert.Equal(await File.ReadAllTextAsync(query.GoldenFile), found);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_says_why_it_is_asked(string name) => Assert.False(string.IsNullOrEmpty(new CorpusQuery(name).Why));

    /// <summary>Offset and first cut one list: pages one after the other are the list.</summary>
    [Fact]
    public async Task Pages_of_a_search_are_the_search()
    {
        var whole = await Hits("first: 12");
        var pages = new[] { await Hits("first: 5"), await Hits("first: 5, offset: 5"), await Hits("first: 2, offset: 10") };

        Assert.Equal(12, whole.Count);
        Assert.Equal(whole, pages.SelectMany(page => page));
    }

    [Fact]
    public async Task Kinds_of_a_search_part_what_is_found()
    {
        var all = await Count("search(text: \"emploi\")");
        var parts = new[]
        {
            "ORGANISATIONS",
            "PROJECTS",
            "NEEDS",
            "OFFERS",
            "CHALLENGES",
            "THEMES",
            "TERRITORIES",
            "NETWORKS",
            "WORKSHOPS",
            "FIGURES",
            "REFERENTS",
            "SOURCES",
        };
        var sum = 0;
        foreach (var kind in parts)
        {
            sum += await Count($"search(text: \"emploi\", types: [{kind}])");
        }

        Assert.True(all > 0);
        Assert.Equal(all, sum);
    }

    [Fact]
    public async Task Network_has_the_nodes_that_a_page_has_for_the_same_filter()
    {
        const string Where = "{ kinds: { some: { eq: ACI } } }";
        var data = await Data(
            $"{{ network(of: ORGANISATIONS, by: [THEME], where: {{ organisations: {Where} }}) {{ nodes {{ node {{ id }} }} }} "
                + $"organisations(where: {Where}, first: 1000) {{ nodes {{ id }} }} }}"
        );

        Assert.Equal(
            data["organisations"]!["nodes"]!.AsArray().Select(node => node!["id"]!.ToString()),
            data["network"]!["nodes"]!.AsArray().Select(node => node!["node"]!["id"]!.ToString())
        );
    }

    private static async Task<List<string>> Hits(string page) =>
        [
            .. (await Data($"{{ search(text: \"insertion\", {page}) {{ hits {{ node {{ id }} }} }} }}"))["search"]!["hits"]!
                .AsArray()
                .Select(hit => hit!["node"]!["id"]!.ToString()),
        ];

    private static async Task<int> Count(string search) =>
        (await Data($"{{ search: {search} {{ totalCount }} }}"))["search"]!["totalCount"]!.GetValue<int>();

    private static async Task<JsonNode> Data(string document) => JsonNode.Parse(await RealGraph.Asked.Real.Data(document))!;
}
