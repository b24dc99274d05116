using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>Names by the beginnings of their words.</summary>
internal sealed class Suggestions
{
    private readonly SearchCells _cells;
    private readonly Postings _postings;
    private readonly int[] _links;

    public Suggestions(SearchCells cells, Postings postings)
    {
        _cells = cells;
        _postings = postings;
        _links = LinksOf(cells);
    }

    public IReadOnlyList<Suggestion> Find(string typed, IReadOnlySet<NodeKind>? kinds, int first)
    {
        var words = new List<string>();
        var reader = new WordReader(typed, WordReader.NewBuffer());
        while (words.Count < SearchQuery.MaxWords && reader.Next())
        {
            words.Add(reader.Word.ToString());
        }

        if (words.Count == 0)
        {
            return [];
        }

        var found = words.Select((word, place) => place == words.Count - 1 ? _postings.StartingWith(word) : _postings.Of(word)).ToList();
        var names = found
            .Select(occurrences => occurrences.Select(Postings.CellOf).ToHashSet())
            .Aggregate((one, other) => [.. one.Where(other.Contains)])
            .Where(cell => IsAsked(cell, kinds));
        var starts = AtStart(Postings.SideBySide(words, (_, place) => found[place]));
        var exact = AtStart(Postings.SideBySide(words, (word, _) => _postings.Of(word)));
        return
        [
            .. names
                .OrderBy(cell =>
                    exact.Contains(cell) && _cells[cell].Words == words.Count ? 0
                    : starts.Contains(cell) ? 1
                    : 2
                )
                .ThenBy(cell => _cells.TextOf(cell).Length)
                .ThenByDescending(cell => _links[_cells[cell].Node])
                .ThenBy(cell => cell)
                .Take(first)
                .Select(cell => SuggestionOf(cell, found)),
        ];
    }

    private bool IsAsked(int cell, IReadOnlySet<NodeKind>? kinds) =>
        _cells.IsName(cell) && kinds?.Contains(_cells.Locate(_cells[cell].Node).Kind) != false;

    private static HashSet<int> AtStart(long[] occurrences) =>
        [.. occurrences.Where(start => Postings.PlaceOf(start) == 0).Select(Postings.CellOf)];

    private Suggestion SuggestionOf(int cell, List<long[]> found)
    {
        var (kind, row) = _cells.Locate(_cells[cell].Node);
        var places = Enumerable
            .Range(0, _cells[cell].Words)
            .Where(place => found.Exists(occurrences => Array.BinarySearch(occurrences, Postings.At(cell, place)) >= 0))
            .ToHashSet();
        return new(kind, row, FragmentWriter.Write(_cells, cell, places));
    }

    /// <summary>How many relations each node has, in both directions; one to itself counts twice.</summary>
    private static int[] LinksOf(SearchCells cells)
    {
        var links = new int[cells.NodeCount];
        foreach (var set in cells.Snapshot.Schema.EdgeSets)
        {
            var table = cells.Snapshot[set];
            for (var edge = 0; edge < table.Count; edge++)
            {
                links[cells.NodeOf(set.From, table.From[edge])]++;
                links[cells.NodeOf(set.To, table.To[edge])]++;
            }
        }

        return links;
    }
}
