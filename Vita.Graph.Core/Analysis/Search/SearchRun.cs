using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>One search under way: it remembers where its words were met, so that hits can show it.</summary>
internal sealed class SearchRun(SearchParts parts, CancellationToken cancellation)
{
    private readonly SearchCells _cells = parts.Cells;
    private readonly HashSet<int> _excluded = [];
    private List<WordMatch> _words = [];

    /// <summary>The nodes that hold all words themselves: they are found, and lend no words to others.</summary>
    private HashSet<int> _whole = [];

    public IReadOnlyList<WordMatch> Words => _words;

    /// <summary>The scores of the nodes that meet all clauses. Sums are taken in the order of the query, and within it in that of the
    /// properties, so that equal facts give equal bits.</summary>
    public Dictionary<int, double> Score(IReadOnlyList<SearchClause> clauses, IReadOnlyList<Pattern> excluded)
    {
        _words = [.. clauses.Select(Match)];
        _excluded.UnionWith(excluded.SelectMany(parts.Postings.Find).Select(occurrence => _cells[Postings.CellOf(occurrence)].Node));
        _whole =
        [
            .. _words
                .MinBy(word => word.Scores.Count)!
                .Scores.Keys.Where(node => !_excluded.Contains(node) && _words.TrueForAll(word => word.IsHeldBy(node))),
        ];
        var found = _whole.ToDictionary(node => node, node => SearchWeights.Whole(_words.Sum(word => word.Scores[node])));
        if (_words.Count > 1 && _words.TrueForAll(word => word.Scores.Count > 0))
        {
            AddTied(found);
        }

        return found;
    }

    /// <summary>The texts of a node in which something was found, then the values.</summary>
    public IReadOnlyList<Fragment> FragmentsOf(int node)
    {
        var (first, end) = (_cells.FirstOf(node), _cells.FirstOf(node + 1));
        var texts = Enumerable
            .Range(first, end - first)
            .Select(cell => (cell, Places: PlacesIn(cell)))
            .Where(pair => pair.Places.Count > 0)
            .Select(pair => FragmentWriter.Write(_cells, pair.cell, pair.Places));
        return
        [
            .. texts,
            .. _words
                .Where(word => word.IsHeldBy(node))
                .Select(word => word.ValueOf(node))
                .OfType<Fragment>()
                .DistinctBy(value => (value.Property, value.Element, value.Text)),
        ];
    }

    /// <summary>Where each word of a hit was met: by itself, or by the first thing that it is tied to.</summary>
    public IReadOnlyList<WordPlace> PlacesOf(int node)
    {
        var (kind, row) = _cells.Locate(node);
        return
        [
            .. _words.Select(word =>
                word.IsHeldBy(node) ? new(word.Clause.Text, new(kind, row), word.FragmentOf(node), []) : TiedPlace(word, new(kind, row))
            ),
        ];
    }

    private WordPlace TiedPlace(WordMatch word, GraphNode node)
    {
        var way = parts.Ties.WayFrom(node, other => Lends(word, _cells.NodeOf(other.Kind, other.Row)))!;
        var lender = way[^1].TargetIn(_cells.Snapshot);
        return new(word.Clause.Text, lender, word.FragmentOf(_cells.NodeOf(lender.Kind, lender.Row)), way);
    }

    private bool Lends(WordMatch word, int node) => word.IsHeldBy(node) && !_whole.Contains(node) && !_excluded.Contains(node);

    /// <summary>Adds the nodes of which only what they are tied to has some of the words.</summary>
    private void AddTied(Dictionary<int, double> found)
    {
        var open = new Dictionary<int, double>();
        foreach (var word in _words)
        {
            var tied = new TieReach(_cells, parts.Ties, cancellation).From(word.Scores.Keys.Where(node => Lends(word, node)));
            tied.ExceptWith(word.Scores.Keys);
            var score =
                SearchWeights.Rarity(Math.Min(_cells.NodeCount, tied.Count + word.Scores.Count), _cells.NodeCount) * SearchWeights.Tied;
            var met = word.Scores.Concat(tied.Select(node => KeyValuePair.Create(node, score)));
            open =
                word == _words[0]
                    ? met.ToDictionary()
                    : met.Where(pair => open.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => open[pair.Key] + pair.Value);
        }

        foreach (
            var (node, score) in open.Where(pair => !_whole.Contains(pair.Key) && !_excluded.Contains(pair.Key) && MayBeTied(pair.Key))
        )
        {
            found.Add(node, SearchWeights.Part(score));
        }
    }

    private bool MayBeTied(int node) => WordTies.FindsByTiesAlone(_cells.Locate(node).Kind) || _words.Exists(word => word.IsHeldBy(node));

    private SortedSet<int> PlacesIn(int cell) => [.. _words.SelectMany(word => word.PlacesIn(cell))];

    private WordMatch Match(SearchClause clause)
    {
        var match = new WordMatch(clause, _cells, parts.Values);
        match.Take(Score(clause, match));
        return match;
    }

    private Dictionary<int, double> Score(SearchClause clause, WordMatch match)
    {
        var typed = clause.Typed.Select(pattern => Weigh(pattern, match)).ToList();
        var rarities = typed.Select(weights => SearchWeights.Rarity(weights.Count, _cells.NodeCount)).ToList();
        var scores = typed.Select((weights, place) => Score(weights, rarities[place])).Aggregate(Both);

        // A synonym counts by the rarity of what was typed: by its own, a rare one would come before the word that was asked for.
        var most = rarities.Sum();
        foreach (
            var (node, score) in Score(Sum(clause.Concept.Synonyms.Select(pattern => Weigh(pattern, match))), most * SearchWeights.Synonym)
        )
        {
            scores[node] = Math.Max(score, scores.GetValueOrDefault(node));
        }

        foreach (var node in scores.Keys.Where(clause.Concept.Linked.Contains).ToList())
        {
            scores[node] += most * SearchWeights.LinkedTheme;
        }

        return scores;
    }

    private static Dictionary<int, double> Score(Dictionary<int, double> weights, double rarity) =>
        weights.ToDictionary(pair => pair.Key, pair => rarity * SearchWeights.Saturated(pair.Value));

    /// <summary>The weighted occurrences of a pattern by node.</summary>
    private Dictionary<int, double> Weigh(Pattern pattern, WordMatch match)
    {
        cancellation.ThrowIfCancellationRequested();
        var starts = parts.Postings.Find(pattern);
        match.Remember(starts, pattern.Words.Count);
        var weights = new Dictionary<int, double>();
        foreach (var start in starts)
        {
            var cell = _cells[Postings.CellOf(start)];
            weights[cell.Node] = weights.GetValueOrDefault(cell.Node) + cell.Weight;
        }

        return weights;
    }

    private static Dictionary<int, double> Both(Dictionary<int, double> one, Dictionary<int, double> other) =>
        one.Where(pair => other.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value + other[pair.Key]);

    private static Dictionary<int, double> Sum(IEnumerable<Dictionary<int, double>> all)
    {
        var sum = new Dictionary<int, double>();
        foreach (var (node, weight) in all.SelectMany(weights => weights))
        {
            sum[node] = sum.GetValueOrDefault(node) + weight;
        }

        return sum;
    }
}
