using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>What themes give, of 50 points: the best pair four fifths at most, all others the rest. Reckoned by hand from the rules in
/// docs/matching.md.</summary>
public sealed class ThemeScoreTests
{
    [Fact]
    public Task A_theme_that_both_name_gives_four_fifths() =>
        Gives("need/n themes theme/low; offer/o themes theme/low", "40: THEME 40/50 OWN 0 x1 theme/low");

    [Fact]
    public Task A_second_theme_in_common_gives_the_last_fifth() =>
        Gives(
            "need/n themes theme/low; offer/o themes theme/low; need/n themes theme/other; offer/o themes theme/other",
            "50: THEME 50/50 OWN 0 x2 theme/low theme/other"
        );

    [Theory]
    [InlineData("need/n themes theme/low~; offer/o themes theme/low", "20: THEME 20/50 INHERITED 0 x1 theme/low")]
    [InlineData("need/n themes theme/low~; offer/o themes theme/low~", "10: THEME 10/50 INHERITED 0 x1 theme/low")]
    public Task A_theme_had_from_the_project_gives_half_on_each_side(string said, string expected) => Gives(said, expected);

    [Fact]
    public Task A_theme_that_is_named_counts_even_where_the_project_has_it_too() =>
        Gives("need/n themes theme/low~; need/n themes theme/low; offer/o themes theme/low", "40: THEME 40/50 OWN 0 x1 theme/low");

    [Theory]
    [InlineData("need/n themes theme/low; offer/o themes theme/middle", "20: THEME 20/50 BROADER 1 x1 theme/low theme/middle")]
    [InlineData("need/n themes theme/low; offer/o themes theme/top", "10: THEME 10/50 BROADER 2 x1 theme/low theme/top")]
    [InlineData("need/n themes theme/lowest; offer/o themes theme/top", "5: THEME 5/50 BROADER 3 x1 theme/lowest theme/top")]
    [InlineData("need/n themes theme/middle; offer/o themes theme/low", "20: THEME 20/50 NARROWER 1 x1 theme/middle theme/low")]
    public Task Each_step_to_a_broader_or_narrower_theme_gives_half(string said, string expected) => Gives(said, expected);

    [Fact]
    public Task Steps_and_themes_had_from_the_project_halve_together() =>
        Gives("need/n themes theme/middle~; offer/o themes theme/lowest~", "2.5: THEME 2.5/50 NARROWER 2 x1 theme/middle theme/lowest");

    [Fact]
    public Task Themes_four_steps_apart_give_nothing() => NoMatch("need/n themes theme/ground; offer/o themes theme/top");

    [Fact]
    public Task Themes_beside_each_other_give_nothing() => NoMatch("need/n themes theme/low; offer/o themes theme/other");

    /// <summary>40, and of the last 10 a quarter for each inherited theme: three give 7.5, four give all, a fifth adds nothing.</summary>
    [Theory]
    [InlineData("top low lowest", "47.5: THEME 47.5/50 OWN 0 x4 theme/middle theme/low theme/lowest theme/top")]
    [InlineData("top low lowest other", "50: THEME 50/50 OWN 0 x5 theme/middle theme/low theme/lowest theme/other theme/top")]
    [InlineData(
        "top low lowest other ground",
        "50: THEME 50/50 OWN 0 x6 theme/middle theme/ground theme/low theme/lowest theme/other theme/top"
    )]
    public Task Many_weak_themes_fill_the_last_fifth_and_no_more(string inherited, string expected)
    {
        var both = inherited.Split(' ').Select(theme => $"need/n themes theme/{theme}~; offer/o themes theme/{theme}~; ");
        return Gives($"{string.Concat(both)} need/n themes theme/middle; offer/o themes theme/middle", expected);
    }

    /// <summary>The offer's one theme answers the need's own; that it is also near the one of the need's project adds nothing.</summary>
    [Fact]
    public Task A_theme_of_the_offer_counts_once() =>
        Gives("need/n themes theme/low; need/n themes theme/middle~; offer/o themes theme/low", "40: THEME 40/50 OWN 0 x1 theme/low");

    private static async Task Gives(string said, string expected) =>
        Assert.Equal(["1", $"need/n offer/o {expected}"], await MatchText.Of(Fair.Of(said).Real, ""));

    private static async Task NoMatch(string said) => Assert.Equal(["0"], await MatchText.Of(Fair.Of(said).Real, ""));
}
