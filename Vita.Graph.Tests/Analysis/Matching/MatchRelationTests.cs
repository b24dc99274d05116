using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>Every part tells by which relations, and on which pages, both come to what they have in common.</summary>
[Trait("Speed", "Slow")]
public sealed class MatchRelationTests
{
    [Fact]
    public async Task A_broader_theme_is_reached_step_by_step()
    {
        var part = await Part("need/n themes theme/lowest; offer/o themes theme/middle~; offer/o themes theme/middle", 0);
        Assert.Equal(
            [
                "need/n ABOUT theme/lowest 17",
                "theme/lowest BROADER theme/low 7",
                "theme/low BROADER theme/middle 6",
                "offer/o ABOUT theme/middle 19",
            ],
            MatchText.Relations(part)
        );
        Assert.Equal("STATED", $"{part["relations"]![3]!["basis"]}");
    }

    [Fact]
    public async Task A_narrower_theme_is_reached_from_the_other_end() =>
        Assert.Equal(
            ["need/n ABOUT theme/middle 17", "theme/low BROADER theme/middle 6", "offer/o ABOUT theme/low 18"],
            MatchText.Relations(await Part("need/n themes theme/middle; offer/o themes theme/low", 0))
        );

    [Fact]
    public async Task Values_are_printed_where_need_and_offer_are() =>
        Assert.Equal(
            ["project/p SEEKS need/n 3", "project/q OFFERS offer/o 4"],
            MatchText.Relations(await Part("need/n resources=TOOL; offer/o resources=TOOL", 0))
        );

    [Fact]
    public async Task A_territory_in_common_is_reached_from_both_places() =>
        Assert.Equal(
            [
                "project/p SEEKS need/n 3",
                "project/p CONCERNS territory/town 17",
                "territory/town WITHIN territory/pays 13",
                "territory/pays WITHIN territory/dep 12",
                "project/q OFFERS offer/o 4",
                "organisation/b CARRIES project/q 2",
                "organisation/b WORKS_IN territory/far 18",
                "territory/far WITHIN territory/dep 15",
            ],
            MatchText.Relations(
                await Part(
                    "project/p territories territory/town; organisation/b worksIn territory/far; need/n audiences=SIAE; offer/o "
                        + "audiences=SIAE",
                    1
                )
            )
        );

    [Fact]
    public async Task A_network_in_common_is_reached_through_carriers() =>
        Assert.Equal(
            [
                "project/p SEEKS need/n 3",
                "organisation/a CARRIES project/p 1",
                "organisation/a MEMBER_OF network/x 17",
                "project/q OFFERS offer/o 4",
                "organisation/b CARRIES project/q 2",
                "organisation/b MEMBER_OF network/x 19",
            ],
            MatchText.Relations(
                await Part(
                    "organisation/a memberships network/x; organisation/b memberships network/x FORMER; organisation/b memberships "
                        + "network/x; need/n audiences=SIAE; offer/o audiences=SIAE",
                    1
                )
            )
        );

    /// <summary>However graphs twist: from each end, relations lead without a gap to each thing shown.</summary>
    [Fact]
    public async Task Relations_lead_from_need_and_offer_to_all_that_is_shown()
    {
        var parts = 0;
        foreach (
            var real in Enumerable.Range(0, RandomGraph.Count).Select(number => RandomGraph.Of(number).Real).Append(RealGraph.Asked.Real)
        )
        {
            var answer = await MatchText.Answer(real, "first: 150");
            foreach (var match in answer["matches"]!["nodes"]!.AsArray())
            {
                parts += match!["parts"]!.AsArray().Count(part => Leads(match, part!));
            }
        }

        Assert.True(parts > 1500, $"only {parts} parts");
    }

    private static bool Leads(JsonNode match, JsonNode part)
    {
        var joined = part["relations"]!.AsArray().Select(relation => ($"{relation!["from"]!["id"]}", $"{relation["to"]!["id"]}")).ToList();
        var (fromNeed, fromOffer) = (Reached($"{match["need"]!["id"]}", joined), Reached($"{match["offer"]!["id"]}", joined));
        var isMilieu = $"{part["way"]}" == "SAME_MILIEU";
        Assert.All(part["nodes"]!.AsArray().Select(node => $"{node!["id"]}"), id =>
            Assert.True(
                isMilieu ? fromNeed.Contains(id) || fromOffer.Contains(id) : fromNeed.Contains(id) && fromOffer.Contains(id),
                $"{id} is not reached in {part}"
            )
        );
        return true;
    }

    private static HashSet<string> Reached(string start, List<(string From, string To)> joined)
    {
        HashSet<string> reached = [start];
        while (joined.Any(pair => reached.Contains(pair.From) != reached.Contains(pair.To)))
        {
            reached.UnionWith(
                joined
                    .Where(pair => reached.Contains(pair.From) || reached.Contains(pair.To))
                    .SelectMany(pair => new[] { pair.From, pair.To })
                    .ToList()
            );
        }

        return reached;
    }

    private static async Task<JsonNode> Part(string said, int part) =>
        (await MatchText.Answer(Fair.Of(said).Real, ""))["matches"]!["nodes"]![0]!["parts"]![part]!;
}
