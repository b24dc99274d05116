using Vita.Graph.Core.Analysis.Search;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>How what is typed is read.</summary>
public class SearchQueryTests
{
    [Theory]
    [InlineData("mobilité rurale", "mobilite, rurale", "")]
    [InlineData("mobilité,rurale/sociale", "mobilite, rurale, sociale", "")]
    [InlineData("péri-urbain", "peri urbain", "")]
    [InlineData("l'insertion", "insertion", "")]
    [InlineData("\"chantier d'insertion\" bois", "chantier insertion, bois", "")]
    [InlineData("« chantier d’insertion »bois", "chantier insertion, bois", "")]
    [InlineData("\"chantier d'insertion", "chantier insertion", "")]
    [InlineData("bois\"vert", "bois, vert", "")]
    [InlineData("agri* saint-eti*", "agri*, saint eti*", "")]
    [InlineData("agri*cole", "agri*, cole", "")]
    [InlineData("bois -vert -\"plan local\" -agri*", "bois", "vert, plan local, agri*")]
    [InlineData("bois - vert", "bois, vert", "")]
    [InlineData("bois –vert", "bois", "vert")]
    [InlineData("le bois de la forêt", "bois, foret", "")]
    [InlineData("de la", "de, la", "")]
    [InlineData("\"de la\" le", "de la", "")]
    [InlineData("le*", "le*", "")]
    [InlineData("bois -le", "bois", "le")]
    [InlineData("*** bois --- \" \"", "bois", "")]
    public void A_search_reads(string text, string required, string excluded)
    {
        var query = SearchQuery.Of(text);
        Assert.Equal(required, string.Join(", ", query.Required.Select(term => Text(term.Pattern))));
        Assert.Equal(excluded, string.Join(", ", query.Excluded.Select(Text)));
    }

    [Theory]
    [InlineData("", "The search has no word in it: type at least one letter or digit.")]
    [InlineData("  \"\" * - 😀 l'", "The search has no word in it: type at least one letter or digit.")]
    [InlineData("-bois", "The search only says what to leave out: add at least one word to look for.")]
    public void A_search_without_a_word_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<SearchQueryException>(() => SearchedGraph.Small.Find(text)).Message);

    [Fact]
    public void So_is_a_text() =>
        Assert.Equal(
            "The search has 65 words; at most 64 can be looked for at once.",
            Assert.Throws<SearchQueryException>(() => SearchQuery.Of($"1 \"{string.Join(' ', Enumerable.Range(0, 64))}\"")).Message
        );

    private static string Text(Pattern pattern) => string.Join(' ', pattern.Words) + (pattern.IsPrefix ? "*" : "");
}
