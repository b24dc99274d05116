using Vita.Graph.Seeder;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary>What a terminal of 80 columns shows.</summary>
public sealed class TextTableTests
{
    [Theory]
    [InlineData("a bc def", 4, "a bc|def")]
    [InlineData("organisation/porte-ouverte-emploi x", 10, "organisation/porte-ouverte-emploi|x")]
    [InlineData("a\n\nb", 9, "a||b")]
    [InlineData("", 9, "")]
    public void Lines_break_between_words_only(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', WordWrap.Lines(text, width)));

    [Theory]
    [InlineData(30, "4 10")]
    [InlineData(21, "4 10")]
    [InlineData(18, "3 8")]
    [InlineData(17, "2 8")]
    [InlineData(14, "2 5")]
    [InlineData(13, null)]
    public void Columns_are_as_wide_as_their_longest_words_and_share_the_rest(int width, string? expected) =>
        Assert.Equal(
            expected,
            ColumnWidths.Fit(
                [
                    ["a", "b"],
                    ["a bc", "defgh ijkl"],
                ],
                width
            )
                is { } widths
                ? string.Join(' ', widths)
                : null
        );
}
