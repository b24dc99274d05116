using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>
/// Which nodes are tied to some of those that hold a word. Followed from these backwards, each part of a way once, so that the work is
/// bounded by the relations of the graph, whatever is
/// looked for.
/// </summary>
internal sealed class TieReach(SearchCells cells, SearchTies ties, CancellationToken cancellation)
{
    private readonly Dictionary<string, int[]> _reaching = [];
    private readonly Dictionary<NodeKind, List<int>> _lenders = [];

    /// <summary>The nodes that are tied to one of the given ones.</summary>
    public HashSet<int> From(IEnumerable<int> nodes)
    {
        foreach (var node in nodes)
        {
            var (kind, row) = cells.Locate(node);
            (_lenders.TryGetValue(kind, out var rows) ? rows : _lenders[kind] = []).Add(row);
        }

        var tied = new HashSet<int>();
        foreach (var (kind, tie) in ties.All)
        {
            tied.UnionWith(Reaching(kind, tie, 0).Select(row => cells.NodeOf(kind, row)));
        }

        return tied;
    }

    /// <summary>The rows of a kind from which the steps of a tie, from one of them on, lead to a lender.</summary>
    private int[] Reaching(NodeKind kind, WordTie tie, int place)
    {
        if (place == tie.Steps.Count)
        {
            return _lenders.TryGetValue(kind, out var rows) ? [.. rows] : [];
        }

        var key = $"{kind} {string.Join('/', tie.Path.Split('/').Skip(place))}";
        if (!_reaching.TryGetValue(key, out var found))
        {
            cancellation.ThrowIfCancellationRequested();
            var step = tie.Steps[place];
            _reaching.Add(key, found = Before(step, Reaching(step.Relation.Target, tie, place + 1)));
        }

        return found;
    }

    private int[] Before(WordStep step, int[] beyond)
    {
        if (beyond.Length == 0)
        {
            return [];
        }

        var (found, seen) = (new List<int>(step.IsRepeated ? beyond : []), new bool[cells.Snapshot[step.Relation.Owner].Count]);
        found.ForEach(row => seen[row] = true);
        var (links, counted) = (cells.Snapshot[step.Relation.Inverse], ties.Counted(step.Relation));
        for (var place = 0; place < (step.IsRepeated ? found.Count : beyond.Length); place++)
        {
            var row = step.IsRepeated ? found[place] : beyond[place];
            for (var link = links.Start(row); link < links.End(row); link++)
            {
                if (!seen[links.TargetOf(link)] && counted.Has(links.EdgeOf(link)))
                {
                    seen[links.TargetOf(link)] = true;
                    found.Add(links.TargetOf(link));
                }
            }
        }

        return [.. found];
    }
}
