using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>What somebody may have meant whose word nobody has.</summary>
internal static class NearestWords
{
    /// <summary>No more unknown words of a search are looked up: each costs a pass over all words of the graph.</summary>
    private const int MostUnknown = 5;

    /// <summary>What became of each word.</summary>
    public static IReadOnlyList<SearchedWord> Of(IReadOnlyList<WordMatch> words, SearchParts parts)
    {
        var unknown = words.Where(word => word.Scores.Count == 0).Take(MostUnknown).ToHashSet();
        var known = unknown.Count == 0 ? [] : parts.Postings.Words.Concat(parts.Values.Words).Distinct().ToList();
        return
        [
            .. words.Select(word => new SearchedWord(
                word.Clause.Text,
                word.Scores.Count,
                unknown.Contains(word) ? Near(word.Clause, parts.Postings, known) : null
            )),
        ];
    }

    /// <summary>The words with each one that does not occur replaced by the nearest; null where one has none near, or all occur, though
    /// not side by side.</summary>
    private static string? Near(SearchClause clause, Postings postings, List<string> known)
    {
        var words = clause.Typed.SelectMany(pattern => pattern.Words).ToList();
        var near = words.Select(word => postings.Find(new([word])).Length > 0 ? word : Nearest.To(word, known)).ToList();
        return near.Contains(null) || near.SequenceEqual(words) ? null : string.Join(' ', near);
    }
}
