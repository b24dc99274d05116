using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>A search cannot be carried out as it is typed. The message tells the person who typed it what to do.</summary>
public sealed class SearchQueryException(string message) : AnalysisException(QueryCodes.SearchText, message);

/// <summary>Words that must stand side by side, or one word.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="IsPrefix">Whether the last one is only the beginning of a word.</param>
internal sealed record Pattern(IReadOnlyList<string> Words, bool IsPrefix = false)
{
    public bool IsStopWord => !IsPrefix && Words.Count == 1 && FrenchWords.Stop.Contains(Words[0]);
}

/// <summary>A pattern as it stands in a search.</summary>
/// <param name="Pattern">What to look for.</param>
/// <param name="IsExcluded">Whether it stands after a minus.</param>
/// <param name="IsLiteral">Whether it is quoted or a prefix, and so has no synonyms.</param>
/// <param name="Text">What was typed, without quotes, minus and star.</param>
internal sealed record SearchTerm(Pattern Pattern, bool IsExcluded, bool IsLiteral, string Text);

/// <summary>A search, read.</summary>
/// <param name="Required">What all must occur, in the order typed; never empty.</param>
/// <param name="Excluded">What must not occur.</param>
internal sealed record SearchQuery(IReadOnlyList<SearchTerm> Required, IReadOnlyList<Pattern> Excluded)
{
    /// <summary>More are no search but a text; each costs a pass over its occurrences.</summary>
    public const int MaxWords = 64;

    /// <summary>Reads <c>mobilité "chantier d'insertion" agri* -formation</c>. Nothing is malformed: a quote that is not closed is closed
    /// at the end, signs that mean nothing
    /// stand between words.</summary>
    /// <exception cref="SearchQueryException">There is no word to look for, or there are too many.</exception>
    public static SearchQuery Of(string text)
    {
        var terms = SearchTermReader.Read(text);
        var words = terms.Sum(term => term.Pattern.Words.Count);
        if (words > MaxWords)
        {
            throw new SearchQueryException($"The search has {words} words; at most {MaxWords} can be looked for at once.");
        }

        var required = terms.Where(term => !term.IsExcluded).ToList();
        if (required.Count == 0)
        {
            throw new SearchQueryException(
                terms.Count == 0
                    ? "The search has no word in it: type at least one letter or digit."
                    : "The search only says what to leave out: add at least one word to look for."
            );
        }

        var telling = required.Where(term => term.IsLiteral || !term.Pattern.IsStopWord).ToList();
        return new(telling.Count > 0 ? telling : required, [.. terms.Where(term => term.IsExcluded).Select(term => term.Pattern)]);
    }
}
