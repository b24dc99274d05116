using System.Runtime.CompilerServices;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>
/// French full-text search over a snapshot: case, accents, ligatures, elisions, number and gender do not count (<c>mobilites</c> finds
/// <c>la mobilité</c>). Answers depend on
/// the facts alone, not on the store, the culture or the order in which facts came. Immutable, for any number of threads; it takes about as
/// much memory as the texts it reads.
/// </summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, Lazy<SearchIndex>> Known = [];

    private readonly SearchParts _parts;
    private readonly ConceptLabels _labels;
    private readonly Suggestions _suggestions;

    private SearchIndex(Snapshot snapshot)
    {
        _parts = SearchParts.Of(snapshot);
        _labels = new(_parts.Cells);
        _suggestions = new(_parts.Cells, _parts.Postings);
    }

    /// <summary>The index of a snapshot: made when first asked for, kept while the snapshot is.</summary>
    public static SearchIndex Of(Snapshot snapshot) => Known.GetValue(snapshot, key => new(() => new(key))).Value;

    /// <summary>Whether the index of a snapshot is made, so that nobody waits for it.</summary>
    public static bool IsMade(Snapshot snapshot) => Known.TryGetValue(snapshot, out var known) && known.IsValueCreated;

    /// <summary>
    /// The nodes in whose searchable texts and values all of <paramref name="text"/> occurs, not necessarily in one of them; after them
    /// those of which only what they are tied to
    /// (<see cref="WordTies"/>) has some of the words: <c>words</c> in any order, <c>"a phrase"</c> side by side,
    /// <c>word*</c> as a beginning, <c>-word</c> neither in the node nor in what lends it words.
    /// A node that holds all words itself lends none: it is found itself. Organisations and projects may be found by what they are tied
    /// to alone, others hold one word themselves.
    /// A word or run of words that is a label of a theme is also satisfied by its other labels; quoted, by itself alone.
    /// </summary>
    /// <param name="text">What is typed. Whatever it is, it is read somehow.</param>
    /// <param name="kinds">The kinds to find; all where it is null.</param>
    /// <param name="accepts">Whether a node, by kind and row, may be found; all may where it is null. It is asked once of each node that
    /// satisfies the rest, in no given
    /// order.</param>
    /// <param name="first">How many hits to list, 0 or more.</param>
    /// <param name="cancellation">Stops between the words of the search, and between nodes.</param>
    /// <exception cref="SearchQueryException">There is no word to look for, or there are too many.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SearchResult Find(
        string text,
        IReadOnlySet<NodeKind>? kinds,
        Func<NodeKind, int, bool>? accepts,
        int first,
        CancellationToken cancellation
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        var query = SearchQuery.Of(text);
        var run = new SearchRun(_parts, cancellation);
        var found = new List<(int Node, double Score)>();
        foreach (var (node, score) in run.Score(SearchClause.Of(query.Required, _labels, _parts.Values), query.Excluded))
        {
            cancellation.ThrowIfCancellationRequested();
            var (kind, row) = _parts.Cells.Locate(node);
            if (kinds?.Contains(kind) != false && accepts?.Invoke(kind, row) != false)
            {
                // Rounded, since the logarithms of two machines may differ in their last bit.
                found.Add((node, Math.Round(score, 9)));
            }
        }

        // Nodes are numbered by kind, then id.
        var best = found.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Node).Take(first);
        return new(found.Count, [.. best.Select(hit => HitOf(hit.Node, hit.Score, run))], NearestWords.Of(run.Words, _parts));
    }

    /// <summary>
    /// The nodes whose name has the words typed so far, the last of them perhaps half typed: <c>saint eti</c> finds Saint-Étienne. First
    /// the one of just this name, then those
    /// that begin with it, then the others;
    /// among these shorter names first, then nodes with more relations, then by kind and id.
    /// </summary>
    /// <param name="prefix">What is typed so far; nothing is suggested while there is no word in it.</param>
    /// <param name="kinds">The kinds to suggest; all that have a name where it is null.</param>
    /// <param name="first">How many to suggest, 0 or more.</param>
    public IReadOnlyList<Suggestion> Suggest(string prefix, IReadOnlySet<NodeKind>? kinds, int first)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        return _suggestions.Find(prefix, kinds, first);
    }

    private SearchHit HitOf(int node, double score, SearchRun run)
    {
        var (kind, row) = _parts.Cells.Locate(node);
        return new(kind, row, score, run.FragmentsOf(node), run.PlacesOf(node));
    }
}
