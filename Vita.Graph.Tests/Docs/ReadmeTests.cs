using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Plans;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>What the pages print of the bundled graph is what it says.</summary>
[Trait("Speed", "Slow")]
public sealed partial class ReadmeTests
{
    private const string Flagship = "Vita.Graph.Tests/Queries/flagship.graphql";

    [Fact]
    public void The_query_of_the_readme_is_a_query_of_the_corpus() =>
        Assert.Equal(WithoutComments(Papers.Read(Flagship)), Block("README.md", "graphql"));

    [Fact]
    public void Every_query_of_the_readme_is_a_query_of_the_corpus()
    {
        var corpus = Papers
            .FilesNamed(".graphql")
            .Where(file => file.StartsWith("Vita.Graph.Tests/", StringComparison.Ordinal))
            .Select(file => WithoutComments(Papers.Read(file)))
            .ToHashSet();
        Assert.Empty(
            Papers
                .CodeBlocks("README.md")
                .Where(block => block.Language == "graphql" && !corpus.Contains(block.Text))
                .Select(block => block.Text)
        );
    }

    [Fact]
    public void A_query_of_the_corpus_says_why_it_is_there() =>
        Assert.StartsWith("# why: ", Papers.Read(Flagship), StringComparison.Ordinal);

    [Fact]
    public async Task The_answer_of_the_readme_is_the_answer()
    {
        var answer = new JsonObject { ["data"] = await BundledGraph.AnswerAsync(Papers.Read(Flagship)) };

        var printed = JsonNode.Parse(Block("README.md", "json"));

        Assert.True(JsonNode.DeepEquals(printed, answer), $"The graph answers:\n{answer}");
    }

    [Fact]
    public async Task The_plan_of_the_architecture_page_is_the_plan() =>
        Assert.Contains(
            PlanText.Of(await BundledGraph.PlanAsync(Papers.Read(Flagship))),
            Papers.CodeBlocks("ARCHITECTURE.md").Select(block => Continued().Replace(block.Text, " "))
        );

    [Theory]
    [InlineData("README.md")]
    [InlineData("LISEZMOI.md")]
    public void The_numbers_of_the_readme_are_those_of_the_graph(string page)
    {
        var printed = CountRow()
            .Matches(Papers.Read(page))
            .ToDictionary(
                row => row.Groups["kind"].Value,
                row => int.Parse(string.Concat(row.Groups["count"].Value.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture)
            );

        Assert.Equal(Counts(BundledGraph.Facts), printed);
    }

    private static Dictionary<string, int> Counts(GraphFacts facts) =>
        facts.Schema.Kinds.ToDictionary(kind => kind.Plural, kind => facts.Nodes(kind).Count());

    private static string Block(string page, string language) => Papers.CodeBlocks(page).First(block => block.Language == language).Text;

    private static string WithoutComments(string query) =>
        string.Concat(
            query.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(line => line + "\n")
        );

    /// <summary>The page breaks a step of the plan before <c>where</c>, <c>and</c> and <c>order by</c>: no step begins so.</summary>
    [GeneratedRegex(@"\n +(?=(?:where|and|order by) )")]
    private static partial Regex Continued();

    /// <summary><c>| `territories` | 36 734 | … |</c></summary>
    [GeneratedRegex(@"^\| `(?<kind>[a-z]+)` \| (?<count>[0-9]+(?:[, ][0-9]{3})*) \|", RegexOptions.Multiline)]
    private static partial Regex CountRow();
}
