using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>What each criterion gives, in each way, reckoned by hand: docs/matching.md has the rules.</summary>
public sealed class MatchScoreTests
{
    private const string Audience = "need/n audiences=WOMEN; offer/o audiences=WOMEN; ";
    private const string AudiencePart = "AUDIENCE 10/10 SHARED 0 x1 WOMEN";

    /// <summary>A weight of 50, of which the best pair gives four fifths and all others the last.</summary>
    [Theory]
    [InlineData("need/n themes theme/low; offer/o themes theme/low", "40: THEME 40/50 OWN 0 x1 theme/low")]
    [InlineData(
        "need/n themes theme/low; offer/o themes theme/low; need/n themes theme/other; offer/o themes theme/other",
        "50: THEME 50/50 OWN 0 x2 theme/low theme/other"
    )]
    [InlineData("need/n themes theme/low~; offer/o themes theme/low", "20: THEME 20/50 INHERITED 0 x1 theme/low")]
    [InlineData("need/n themes theme/low~; offer/o themes theme/low~", "10: THEME 10/50 INHERITED 0 x1 theme/low")]
    [InlineData("need/n themes theme/low~; need/n themes theme/low; offer/o themes theme/low", "40: THEME 40/50 OWN 0 x1 theme/low")]
    [InlineData("need/n themes theme/low; offer/o themes theme/middle", "20: THEME 20/50 BROADER 1 x1 theme/low theme/middle")]
    [InlineData("need/n themes theme/low; offer/o themes theme/top", "10: THEME 10/50 BROADER 2 x1 theme/low theme/top")]
    [InlineData("need/n themes theme/lowest; offer/o themes theme/top", "5: THEME 5/50 BROADER 3 x1 theme/lowest theme/top")]
    [InlineData("need/n themes theme/middle; offer/o themes theme/low", "20: THEME 20/50 NARROWER 1 x1 theme/middle theme/low")]
    [InlineData("need/n themes theme/middle~; offer/o themes theme/lowest~", "2.5: THEME 2.5/50 NARROWER 2 x1 theme/middle theme/lowest")]
    public async Task Themes(string said, string expected) =>
        Assert.Equal(["1", $"need/n offer/o {expected}"], await MatchText.Of(Fair.Of(said).Real, ""));

    /// <summary>40, and of the last 10 what three inherited themes are worth: a quarter each; with four and with five, all of it.</summary>
    [Theory]
    [InlineData("top low lowest", "47.5: THEME 47.5/50 OWN 0 x4 theme/middle theme/low theme/lowest theme/top")]
    [InlineData("top low lowest other", "50: THEME 50/50 OWN 0 x5 theme/middle theme/low theme/lowest theme/other theme/top")]
    [InlineData(
        "top low lowest other ground",
        "50: THEME 50/50 OWN 0 x6 theme/middle theme/ground theme/low theme/lowest theme/other theme/top"
    )]
    public async Task Many_weak_themes_fill_up_a_bound(string inherited, string expected)
    {
        var said = string.Concat(inherited.Split(' ').Select(theme => $"need/n themes theme/{theme}~; offer/o themes theme/{theme}~; "));
        Assert.Equal(
            ["1", $"need/n offer/o {expected}"],
            await MatchText.Of(Fair.Of($"{said} need/n themes theme/middle; offer/o themes theme/middle").Real, "")
        );
    }

    /// <summary>The offer's one theme answers the need's own; that it is also near the one of the need's project adds nothing.</summary>
    [Fact]
    public async Task A_theme_counts_once() =>
        Assert.Equal(
            ["1", "need/n offer/o 40: THEME 40/50 OWN 0 x1 theme/low"],
            await MatchText.Of(Fair.Of("need/n themes theme/low; need/n themes theme/middle~; offer/o themes theme/low").Real, "")
        );

    [Theory]
    [InlineData("need/n resources=TOOL|METHOD; offer/o resources=TOOL", "10: RESOURCE 10/20 SHARED 0 x1 TOOL")]
    [InlineData(
        "need/n resources=TOOL|METHOD|STUDY; offer/o resources=TOOL|METHOD|SALES",
        "13.3: RESOURCE 13.3/20 SHARED 0 x2 METHOD TOOL"
    )]
    [InlineData("need/n resources=TOOL; offer/o resources=SALES|TOOL", "20: RESOURCE 20/20 SHARED 0 x1 TOOL")]
    [InlineData("need/n audiences=WOMEN|SIAE; offer/o audiences=SIAE", "5: AUDIENCE 5/10 SHARED 0 x1 SIAE")]
    [InlineData(
        "need/n resources=TOOL; offer/o resources=TOOL; need/n audiences=SIAE; offer/o audiences=SIAE",
        "30: RESOURCE 20/20 SHARED 0 x1 TOOL | AUDIENCE 10/10 SHARED 0 x1 SIAE"
    )]
    public async Task Resources_and_audiences(string said, string expected) =>
        Assert.Equal(["1", $"need/n offer/o {expected}"], await MatchText.Of(Fair.Of(said).Real, ""));

    [Theory]
    [InlineData("town", "town", "22", "12/12 SAME_TERRITORY 0 x1 territory/town")]
    [InlineData("town", "village", "19.6", "9.6/12 SAME_AREA 0 x1 territory/pays")]
    [InlineData("town", "pays", "19.6", "9.6/12 SAME_AREA 0 x1 territory/pays")]
    [InlineData("town", "far", "17.2", "7.2/12 SAME_DEPARTEMENT 0 x1 territory/dep")]
    [InlineData("far", "dep", "17.2", "7.2/12 SAME_DEPARTEMENT 0 x1 territory/dep")]
    [InlineData("town", "farther", "14.8", "4.8/12 SAME_REGION 0 x1 territory/region")]
    [InlineData("pays", "farm", "12.4", "2.4/12 SAME_MILIEU 0 x1 territory/farm territory/pays RURAL")]
    public async Task Territories(string need, string offer, string score, string expected)
    {
        var where = $"project/p territories territory/{need}; project/q territories territory/{offer}";
        Assert.Equal(
            ["1", $"need/n offer/o {score}: {AudiencePart} | TERRITORY {expected}"],
            await MatchText.Of(Fair.Of(Audience + where).Real, "")
        );
    }

    /// <summary>Where the project names no territory, that of a carrier stands in; where it names one, that alone counts.</summary>
    [Theory]
    [InlineData(
        "organisation/a worksIn territory/town; project/q territories territory/town",
        "22: AUDIENCE 10/10 SHARED 0 x1 WOMEN | TERRITORY 12/12 SAME_TERRITORY 0 x1 territory/town"
    )]
    [InlineData(
        "organisation/a worksIn territory/town; project/p territories territory/farm; project/q territories territory/town",
        "10: AUDIENCE 10/10 SHARED 0 x1 WOMEN"
    )]
    public async Task Places_of_carriers(string said, string expected) =>
        Assert.Equal(["1", $"need/n offer/o {expected}"], await MatchText.Of(Fair.Of(Audience + said).Real, ""));

    [Theory]
    [InlineData("x", "x", "14: AUDIENCE 10/10 SHARED 0 x1 WOMEN | NETWORK 4/8 SHARED 0 x1 network/x")]
    [InlineData("x y", "x y MEMBER", "18: AUDIENCE 10/10 SHARED 0 x1 WOMEN | NETWORK 8/8 SHARED 0 x2 network/x network/y")]
    [InlineData("x y z", "x y z", "18: AUDIENCE 10/10 SHARED 0 x1 WOMEN | NETWORK 8/8 SHARED 0 x3 network/x network/y network/z")]
    [InlineData("x", "x FORMER", "10: AUDIENCE 10/10 SHARED 0 x1 WOMEN")]
    public async Task Networks(string a, string b, string expected)
    {
        var said = Memberships("a", a) + Memberships("b", b);
        Assert.Equal(["1", $"need/n offer/o {expected}"], await MatchText.Of(Fair.Of(Audience + said).Real, ""));
    }

    [Theory]
    [InlineData(
        "project/p territories territory/town; project/q territories territory/town; organisation/a memberships network/x; "
            + "organisation/b memberships network/x"
    )]
    [InlineData("need/n themes theme/low; offer/o themes theme/other")]
    [InlineData("need/n themes theme/ground; offer/o themes theme/top")]
    [InlineData("need/n resources=TOOL; offer/o resources=METHOD")]
    [InlineData("need/n themes theme/low; offer/o themes theme/low; !project/q offers offer/o; project/p offers offer/o")]
    [InlineData("need/n themes theme/low; offer/o themes theme/low; organisation/a projects project/q")]
    public async Task No_match(string said) => Assert.Equal(["0"], await MatchText.Of(Fair.Of(said).Real, ""));

    /// <summary>Who carries them is not known: they are matched, and no more is said of them.</summary>
    [Fact]
    public async Task Items_of_no_project_are_matched() =>
        Assert.Equal(
            ["1", "need/n offer/o 40: THEME 40/50 OWN 0 x1 theme/low"],
            await MatchText.Of(
                Fair.Of("need/n themes theme/low; offer/o themes theme/low; !project/p needs need/n; !project/q offers offer/o").Real,
                ""
            )
        );

    private static string Memberships(string organisation, string networks) =>
        string.Concat(
            networks
                .Split(' ')
                .Where(word => word.Length == 1)
                .Select(network => $"organisation/{organisation} memberships network/{network}{StatusIn(networks)}; ")
        );

    private static string StatusIn(string networks) =>
        networks.Split(' ').FirstOrDefault(word => word.Length > 1) is { } status ? " " + status : "";
}
