using Vita.Graph.Core.Analysis.Search;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>Which words a text has, and where they stand in it.</summary>
public class WordReaderTests
{
    [Theory]
    [InlineData("L’insertion, d'abord !", "insertion|abord", "insertion|abord")]
    [InlineData("jusqu'alors lorsqu’il qu'elle", "alors|il|elle", "alors|il|elle")]
    [InlineData("L\u02BCemploi", "emploi", "emploi")]
    [InlineData("aujourd'hui", "aujourd|hui", "aujourd|hui")]
    [InlineData("Saint‑Étienne", "saint|etienne", "Saint|Étienne")]
    [InlineData("Œuvre ﬁnale", "oeuvre|finale", "Œuvre|ﬁnale")]
    [InlineData("e\u0301te\u0301 x", "ete|x", "e\u0301te\u0301|x")]
    [InlineData("in\u00ADser\u200Dtion", "insertion", "in\u00ADser\u200Dtion")]
    [InlineData("un\u200Bdeux", "un|deux", "un|deux")]
    [InlineData("😀emploi😀", "emploi", "emploi")]
    [InlineData("𝒳 alpha", "𝒳|alpha", "𝒳|alpha")]
    [InlineData("79329 n°2", "79329|n|2", "79329|n|2")]
    [InlineData("a_b&c*d", "a|b|c|d", "a|b|c|d")]
    [InlineData("l'", "", "")]
    [InlineData("'😀 -- !", "", "")]
    public void A_text_has_the_words(string text, string words, string cuts)
    {
        var read = Read(text);
        Assert.Equal(words, string.Join('|', read.Select(word => word.Word)));
        Assert.Equal(cuts, string.Join('|', read.Select(word => text.Substring(word.Start, word.Length))));
    }

    /// <summary>Not as data of a theory: halves of surrogate pairs do not survive the way to the test runner.</summary>
    [Fact]
    public void A_half_of_a_surrogate_pair_stands_between_words() =>
        Assert.Equal([("a", 0, 1), ("b", 2, 1), ("c", 4, 1)], Read("a\uD800b\uDC00c\uD83D"));

    [Fact]
    public void A_word_without_end_keeps_its_place_and_its_first_letters() =>
        Assert.Equal([(new string('a', WordReader.MaxLength), 0, 100_000), ("b", 100_001, 1)], Read(new string('a', 100_000) + " b"));

    private static List<(string Word, int Start, int Length)> Read(string text)
    {
        var words = new List<(string, int, int)>();
        var reader = new WordReader(text, WordReader.NewBuffer());
        while (reader.Next())
        {
            words.Add((reader.Word.ToString(), reader.Start, reader.Length));
        }

        return words;
    }
}
