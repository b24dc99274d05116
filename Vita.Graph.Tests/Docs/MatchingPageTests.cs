using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Schema;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>docs/matching.md: its example is what the bundled graph answers, its numbers those of the code.</summary>
[Trait("Speed", "Slow")]
public sealed partial class MatchingPageTests
{
    private const string Page = "docs/matching.md";

    private const string Best = """
        { matches(need: "need/porte-ouverte-emploi-conventions", first: 1) { nodes {
          need { id text } offer { id text } score
          parts { criterion points most way nodes { id } values relations { type from { id } to { id } page basis } }
        } } }
        """;

    [Fact]
    public async Task The_example_is_the_answer()
    {
        var page = Papers.Read(Page);
        var match = (await BundledGraph.AnswerAsync(Best))["matches"]!["nodes"]![0]!;
        TestFiles.Same(Papers.PathOf(Page), Example().Replace(page, _ => $"<!-- example -->\n\n{Printed(match)}\n<!-- end -->"));
    }

    [Fact]
    public async Task The_query_of_the_page_is_answered() =>
        Assert.True(
            (await BundledGraph.AnswerAsync(Papers.CodeBlocks(Page).Single(block => block.Language == "graphql").Text))["matches"]![
                "totalCount"
            ]!.GetValue<int>() > 0
        );

    [Fact]
    public void The_points_of_the_page_are_those_of_the_code() =>
        Assert.All(Enum.GetValues<MatchCriterion>(), criterion =>
            Assert.Contains(
                FormattableString.Invariant($"| `{criterion.ToString().ToUpperInvariant()}` | {MatchWeights.Default.Of(criterion)} |"),
                Papers.Read(Page),
                StringComparison.Ordinal
            )
        );

    private static string Printed(JsonNode match)
    {
        var text = new StringBuilder(
            $"Sought, `{match["need"]!["id"]}`: *{match["need"]!["text"]}*\n\nOffered, `{match["offer"]!["id"]}`: "
                + $"*{match["offer"]!["text"]}*\n\nEach part, what is in common, and the relations that lead there with their pages:\n\n"
        );
        foreach (var part in match["parts"]!.AsArray())
        {
            var shared = part!["nodes"]!
                .AsArray()
                .Select(node => $"{node!["id"]}")
                .Concat(part["values"]!.AsArray().Select(value => $"{value}"));
            var relations = part["relations"]!
                .AsArray()
                .Select(relation =>
                    $"{relation!["from"]!["id"]} {relation["type"]} {relation["to"]!["id"]}, "
                    + $"{relation["page"]}{($"{relation["basis"]}" == "STATED" ? "" : $" {relation["basis"]}")}"
                );
            text.Append(
                Markdown.Item(
                    $"**{part["criterion"]}**: {part["points"]} of {part["most"]}, {part["way"]}: {string.Join(", ", shared)}",
                    [.. relations]
                )
            );
        }

        var weights = MatchWeights.Default;
        return text.Append(
                $"- **Score: {match["score"]}** of "
                    + $"{weights.Theme + weights.Resource + weights.Audience + weights.Territory + weights.Network}\n"
            )
            .ToString();
    }

    [GeneratedRegex("<!-- example -->\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Example();
}
