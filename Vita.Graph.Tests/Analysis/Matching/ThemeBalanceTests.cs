using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>Themes against what is sought and offered about them.</summary>
public sealed class ThemeBalanceTests
{
    /// <summary>The need is about low, its project about other; the offer is about middle, which low and other lie below.</summary>
    [Fact]
    public async Task Themes_of_a_small_graph()
    {
        var fair = Fair.Of(
            "need/n themes theme/low; need/n themes theme/other~; offer/o themes theme/middle; need/n resources=TOOL|STUDY; offer/o "
                + "resources=TOOL"
        );
        Assert.Equal(
            [
                "6",
                "low UNANSWERED needs 1 0 0 by 1, offers 0 0 0 by 0: STUDY 1/0 TOOL 1/0",
                "middle MET needs 0 0 1 by 1, offers 1 0 0 by 1: STUDY 1/0 TOOL 1/1",
                "top MET needs 0 0 1 by 1, offers 0 0 1 by 1: STUDY 1/0 TOOL 1/1",
                "ground SILENT needs 0 0 0 by 0, offers 0 0 0 by 0:",
                "lowest SILENT needs 0 0 0 by 0, offers 0 0 0 by 0:",
                "other SILENT needs 0 1 0 by 0, offers 0 0 0 by 0:",
            ],
            await Lines(fair.Real, "")
        );
    }

    [Fact]
    public async Task Themes_that_more_seek_come_first_and_a_filter_leaves_the_rest_out()
    {
        const string Said =
            "need/n themes theme/low; organisation/b projects project/p; offer/o themes theme/lowest; !project/q offers offer/o; ";
        Assert.Equal(
            ["6", "low MET needs 1 0 0 by 2, offers 0 0 1 by 0: STUDY 1/0"],
            (await Lines(Fair.Of($"{Said} need/n resources=STUDY").Real, "(first: 1)"))
        );
        Assert.Equal(
            ["1", "low UNANSWERED needs 1 0 0 by 1, offers 0 0 0 by 0:"],
            await Lines(
                Fair.Of(Said).Real,
                """(where: { themes: { id: { eq: "theme/low" } }, organisations: { id: { eq: "organisation/a" } } })"""
            )
        );
    }

    /// <summary>14 themes are sought and offered by nobody; all but one or two of them some offer has from its project. Both are right
    /// answers, to two questions.</summary>
    [Fact]
    public async Task Gaps_of_the_seeds_are_of_what_sheets_say_unless_projects_are_asked_for()
    {
        var stated = await Lines(RealGraph.Asked.Real, "(gaps: [UNANSWERED])");
        var inherited = await Lines(RealGraph.Asked.Real, "(gaps: [UNANSWERED], counting: WITH_PROJECT)");
        Assert.Equal(["14", "2"], new[] { stated[0], inherited[0] });
        Assert.All(stated.Skip(1), line => Assert.Contains(" UNANSWERED ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Random_graphs_and_the_seeds_are_counted_as_plain_joins_say()
    {
        var gaps = new List<string>();
        foreach (
            var (facts, real) in Enumerable
                .Range(0, RandomGraph.Count)
                .Select(number => (RandomGraph.Of(number).Facts, RandomGraph.Of(number).Real))
                .Append((RealGraph.Asked.Facts, RealGraph.Asked.Real))
        )
        {
            var lines = await Lines(real, "(first: 1000)");
            Assert.Equal(PlainBalance.Of(facts), lines);
            Assert.Equal(PlainBalance.Of(facts, withProject: true), await Lines(real, "(first: 1000, counting: WITH_PROJECT)"));
            gaps.AddRange(lines.Skip(1).Select(line => line.Split(' ')[1]));
        }

        Assert.Equal(["MET", "SILENT", "UNANSWERED", "UNSOUGHT"], gaps.Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> Lines(RealPipeline real, string arguments)
    {
        var data = JsonNode.Parse(
            await real.Data(
                $"{{ themeBalance{arguments} {{ totalCount nodes {{ theme {{ id }} gap needs {{ ...count }} offers {{ ...count }} "
                    + $"resources {{ resource sought offered }} }} }} }} fragment count on ThemeCount {{ own inherited narrower "
                    + $"organisations }}"
            )
        )!;
        return [$"{data["themeBalance"]!["totalCount"]}", .. data["themeBalance"]!["nodes"]!.AsArray().Select(theme => Line(theme!))];
    }

    private static string Line(JsonNode theme) =>
        $"{$"{theme["theme"]!["id"]}".Split('/')[1]} {theme["gap"]} needs {Count(theme["needs"]!)}, offers {Count(theme["offers"]!)}:"
        + string.Concat(theme["resources"]!.AsArray().Select(one => $" {one!["resource"]} {one["sought"]}/{one["offered"]}"));

    private static string Count(JsonNode count) => $"{count["own"]} {count["inherited"]} {count["narrower"]} by {count["organisations"]}";
}
