using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>What resources (of 20 points), audiences (10), territories (12) and networks (8) give, and what makes no match. Reckoned by hand
/// from the rules in docs/matching.md; themes have tests of their own.</summary>
public sealed class MatchScoreTests
{
    /// <summary>Territories and networks alone make no match: this is what makes one, with ten points.</summary>
    private const string SharedAudience = "need/n audiences=WOMEN; offer/o audiences=WOMEN; ";

    private const string TenOfAudience = "AUDIENCE 10/10 SHARED 0 x1 WOMEN";

    [Theory]
    [InlineData("need/n resources=TOOL|METHOD; offer/o resources=TOOL", "10: RESOURCE 10/20 SHARED 0 x1 TOOL")]
    [InlineData(
        "need/n resources=TOOL|METHOD|STUDY; offer/o resources=TOOL|METHOD|SALES",
        "13.3: RESOURCE 13.3/20 SHARED 0 x2 METHOD TOOL"
    )]
    [InlineData("need/n resources=TOOL; offer/o resources=SALES|TOOL", "20: RESOURCE 20/20 SHARED 0 x1 TOOL")]
    public Task Resources_give_the_share_of_what_the_need_asks_for(string said, string expected) => Gives(said, expected);

    [Fact]
    public Task Audiences_give_the_share_of_those_that_the_need_names() =>
        Gives("need/n audiences=WOMEN|SIAE; offer/o audiences=SIAE", "5: AUDIENCE 5/10 SHARED 0 x1 SIAE");

    [Fact]
    public Task Criteria_add_up() =>
        Gives(
            "need/n resources=TOOL; offer/o resources=TOOL; need/n audiences=SIAE; offer/o audiences=SIAE",
            "30: RESOURCE 20/20 SHARED 0 x1 TOOL | AUDIENCE 10/10 SHARED 0 x1 SIAE"
        );

    [Theory]
    [InlineData("town", "town", "22", "12/12 SAME_TERRITORY 0 x1 territory/town")]
    [InlineData("town", "village", "19.6", "9.6/12 SAME_AREA 0 x1 territory/pays")]
    [InlineData("town", "pays", "19.6", "9.6/12 SAME_AREA 0 x1 territory/pays")]
    [InlineData("town", "far", "17.2", "7.2/12 SAME_DEPARTEMENT 0 x1 territory/dep")]
    [InlineData("far", "dep", "17.2", "7.2/12 SAME_DEPARTEMENT 0 x1 territory/dep")]
    [InlineData("town", "farther", "14.8", "4.8/12 SAME_REGION 0 x1 territory/region")]
    [InlineData("pays", "farm", "12.4", "2.4/12 SAME_MILIEU 0 x1 territory/farm territory/pays RURAL")]
    public Task Territories_give_less_the_larger_what_holds_both_is(string need, string offer, string score, string expected) =>
        Gives(
            $"{SharedAudience}project/p territories territory/{need}; project/q territories territory/{offer}",
            $"{score}: {TenOfAudience} | TERRITORY {expected}"
        );

    [Fact]
    public Task Where_the_project_names_no_territory_that_of_a_carrier_stands_in() =>
        Gives(
            SharedAudience + "organisation/a worksIn territory/town; project/q territories territory/town",
            $"22: {TenOfAudience} | TERRITORY 12/12 SAME_TERRITORY 0 x1 territory/town"
        );

    [Fact]
    public Task Where_the_project_names_a_territory_that_of_a_carrier_does_not_count() =>
        Gives(
            SharedAudience
                + "organisation/a worksIn territory/town; project/p territories territory/farm; project/q territories territory/town",
            $"10: {TenOfAudience}"
        );

    [Fact]
    public Task A_network_in_common_gives_half() =>
        Gives(SharedAudience + Members("a", "x") + Members("b", "x"), $"14: {TenOfAudience} | NETWORK 4/8 SHARED 0 x1 network/x");

    [Theory]
    [InlineData("x y", "x2 network/x network/y")]
    [InlineData("x y z", "x3 network/x network/y network/z")]
    public Task Two_networks_in_common_give_all_and_more_give_no_more(string networks, string shared) =>
        Gives(
            SharedAudience + Members("a", networks) + Members("b", networks, "MEMBER"),
            $"18: {TenOfAudience} | NETWORK 8/8 SHARED 0 {shared}"
        );

    [Fact]
    public Task A_network_that_one_has_left_gives_nothing() =>
        Gives(SharedAudience + Members("a", "x") + Members("b", "x", "FORMER"), $"10: {TenOfAudience}");

    [Fact]
    public Task Territories_and_networks_alone_make_no_match() =>
        NoMatch("project/p territories territory/town; project/q territories territory/town; " + Members("a", "x") + Members("b", "x"));

    [Fact]
    public Task Other_resources_make_no_match() => NoMatch("need/n resources=TOOL; offer/o resources=METHOD");

    [Fact]
    public Task A_project_is_not_matched_with_itself() =>
        NoMatch("need/n themes theme/low; offer/o themes theme/low; !project/q offers offer/o; project/p offers offer/o");

    [Fact]
    public Task A_carrier_is_not_matched_with_itself() =>
        NoMatch("need/n themes theme/low; offer/o themes theme/low; organisation/a projects project/q");

    /// <summary>Who carries them is not known: they are matched, and no more is said of them.</summary>
    [Fact]
    public Task Items_of_no_project_are_matched() =>
        Gives(
            "need/n themes theme/low; offer/o themes theme/low; !project/p needs need/n; !project/q offers offer/o",
            "40: THEME 40/50 OWN 0 x1 theme/low"
        );

    private static async Task Gives(string said, string expected) =>
        Assert.Equal(["1", $"need/n offer/o {expected}"], await MatchText.Of(Fair.Of(said).Real, ""));

    private static async Task NoMatch(string said) => Assert.Equal(["0"], await MatchText.Of(Fair.Of(said).Real, ""));

    private static string Members(string organisation, string networks, string? status = null) =>
        string.Concat(
            networks.Split(' ').Select(network => $"organisation/{organisation} memberships network/{network} {status}".TrimEnd() + "; ")
        );
}
