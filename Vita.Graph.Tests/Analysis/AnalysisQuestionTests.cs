using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.Queries;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis;

/// <summary>
/// The analyses as a caller of GraphQL meets them, on the bundled graph: how a question is planned, how its answer is cut into pages, and that
/// two ways to ask one thing agree. What the algorithms find is checked beside each of them against other programs.
/// </summary>
public sealed class AnalysisQuestionTests
{
    public static TheoryData<string> Names => [.. CorpusQuery.AnalysisNames];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Plan_and_answer_are_those_of_the_golden(string name)
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
    public void Every_question_of_the_corpus_says_why_it_is_asked(string name) =>
        Assert.False(string.IsNullOrEmpty(new CorpusQuery(name).Why));

    [Fact]
    public async Task Pages_of_a_search_one_after_the_other_are_the_whole_list()
    {
        var whole = await Hits("first: 12");
        var pages = new[] { await Hits("first: 5"), await Hits("first: 5, offset: 5"), await Hits("first: 2, offset: 10") };

        Assert.Equal(12, whole.Count);
        Assert.Equal(whole, pages.SelectMany(page => page));
    }

    [Fact]
    public async Task Searches_of_each_kind_add_up_to_the_search_of_all()
    {
        var all = await Count("search(text: \"emploi\")");
        var each = new List<int>();
        foreach (var kind in VitaSchema.Current.Kinds)
        {
            each.Add(await Count($"search(text: \"emploi\", types: [{kind.Plural.ToUpperInvariant()}])"));
        }

        Assert.True(each.Count(count => count > 0) > 3);
        Assert.Equal(all, each.Sum());
    }

    [Fact]
    public async Task A_network_has_the_nodes_of_the_page_with_the_same_filter()
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
