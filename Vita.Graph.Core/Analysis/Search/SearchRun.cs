namespace Vita.Graph.Core.Analysis.Search;

/// <summary>One search under way: it remembers where its patterns were found, so that hits can show it.</summary>
internal sealed class SearchRun(SearchCells cells, Postings postings, CancellationToken cancellation)
{
    private readonly List<(long[] Starts, int Words)> _found = [];

    /// <summary>The scores of the nodes that satisfy all clauses. Sums are taken in the order of the query, and within it in that of the properties, so that equal facts give
    /// equal bits.</summary>
    public Dictionary<int, double> Score(IReadOnlyList<SearchClause> clauses, IReadOnlyList<Pattern> excluded)
    {
        var scores = Score(clauses[0]);
        foreach (var clause in clauses.Skip(1))
        {
            scores = Both(scores, Score(clause));
        }

        foreach (var occurrence in excluded.SelectMany(postings.Find))
        {
            scores.Remove(cells[Postings.CellOf(occurrence)].Node);
        }

        return scores;
    }

    /// <summary>The texts of a node in which something was found.</summary>
    public IReadOnlyList<Fragment> FragmentsOf(int node)
    {
        var (first, end) = (cells.FirstOf(node), cells.FirstOf(node + 1));
        return [.. Enumerable.Range(first, end - first).Select(cell => (cell, Places: PlacesIn(cell)))
            .Where(pair => pair.Places.Count > 0).Select(pair => FragmentWriter.Write(cells, pair.cell, pair.Places))];
    }

    private SortedSet<int> PlacesIn(int cell)
    {
        var places = new SortedSet<int>();
        foreach (var (starts, words) in _found)
        {
            var next = Array.BinarySearch(starts, Postings.At(cell, 0));
            for (next = next < 0 ? ~next : next; next < starts.Length && Postings.CellOf(starts[next]) == cell; next++)
            {
                places.UnionWith(Enumerable.Range(Postings.PlaceOf(starts[next]), words));
            }
        }

        return places;
    }

    private Dictionary<int, double> Score(SearchClause clause)
    {
        var typed = clause.Typed.Select(Weigh).ToList();
        var rarities = typed.Select(weights => SearchWeights.Rarity(weights.Count, cells.NodeCount)).ToList();
        var scores = typed.Select((weights, place) => Score(weights, rarities[place])).Aggregate(Both);

        // A synonym counts by the rarity of what was typed: by its own, a rare one would come before the word that was asked for.
        var most = rarities.Sum();
        foreach (var (node, score) in Score(Sum(clause.Concept.Synonyms.Select(Weigh)), most * SearchWeights.Synonym))
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
    private Dictionary<int, double> Weigh(Pattern pattern)
    {
        cancellation.ThrowIfCancellationRequested();
        var starts = postings.Find(pattern);
        _found.Add((starts, pattern.Words.Count));
        var weights = new Dictionary<int, double>();
        foreach (var start in starts)
        {
            var cell = cells[Postings.CellOf(start)];
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
