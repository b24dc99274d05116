namespace Vita.Graph.Core.Analysis.Search;

/// <summary>Where one clause of a search is met.</summary>
internal sealed class WordMatch(SearchClause clause, SearchCells cells, SearchValues values)
{
    private readonly List<(long[] Starts, int Words)> _found = [];
    private readonly IReadOnlyList<ValueLabel> _labels = values.Find(clause);
    private Dictionary<int, double> _scores = [];

    public SearchClause Clause => clause;

    /// <summary>The nodes that hold it themselves, in a text or as a value, and how well.</summary>
    public IReadOnlyDictionary<int, double> Scores => _scores;

    public bool IsHeldBy(int node) => _scores.ContainsKey(node);

    /// <summary>Remembers where a pattern stands, so that hits can show it.</summary>
    public void Remember(long[] starts, int words) => _found.Add((starts, words));

    /// <summary>Takes the scores of texts, and adds the nodes that have it as a value: less, as nobody wrote the word.</summary>
    public void Take(Dictionary<int, double> scores)
    {
        _scores = scores;
        var holders = _labels.SelectMany(label => label.Rows.Select(row => cells.NodeOf(label.Of.Kind, row))).ToHashSet();
        holders.ExceptWith(scores.Keys);
        var score = SearchWeights.Rarity(holders.Count + scores.Count, cells.NodeCount) * SearchWeights.Value;
        foreach (var node in holders)
        {
            scores.Add(node, score);
        }
    }

    /// <summary>Where it stands in a text: the places of its words.</summary>
    public IEnumerable<int> PlacesIn(int cell)
    {
        foreach (var (starts, words) in _found)
        {
            var next = Array.BinarySearch(starts, Postings.At(cell, 0));
            for (next = next < 0 ? ~next : next; next < starts.Length && Postings.CellOf(starts[next]) == cell; next++)
            {
                for (var word = 0; word < words; word++)
                {
                    yield return Postings.PlaceOf(starts[next]) + word;
                }
            }
        }
    }

    /// <summary>The first text of a node that holds it, else the first value.</summary>
    public Fragment FragmentOf(int node)
    {
        for (var cell = cells.FirstOf(node); cell < cells.FirstOf(node + 1); cell++)
        {
            if (PlacesIn(cell).ToHashSet() is { Count: > 0 } places)
            {
                return FragmentWriter.Write(cells, cell, places);
            }
        }

        return ValueOf(node)!;
    }

    /// <summary>The first value of a node that holds it; null where none does.</summary>
    public Fragment? ValueOf(int node)
    {
        var (kind, row) = cells.Locate(node);
        return _labels.Count == 0 ? null : values.FragmentOf(kind, row, _labels);
    }
}
