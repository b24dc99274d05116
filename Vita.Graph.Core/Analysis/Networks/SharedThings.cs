using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>A thing that ties two nodes.</summary>
/// <param name="Reason">What sharing it means.</param>
/// <param name="Kind">The kind of the shared node; of a partnership, that of both.</param>
/// <param name="Row">Its row; of a partnership, that of the one that is named as a partner, of two that name each other the first by
/// id.</param>
public readonly record struct SharedThing(TieReason Reason, NodeKind Kind, int Row);

/// <summary>Which things each of some nodes has, and which nodes have each thing. Nodes and things are numbered from 0; things by reason,
/// then by id.</summary>
internal sealed class SharedThings
{
    private readonly List<SharedThing> _things = [];
    private readonly List<int>[] _thingsOf;
    private readonly List<List<int>> _holders = [];

    public SharedThings(
        Snapshot snapshot,
        NodeKind kind,
        IEnumerable<TieReason> by,
        int[] rows,
        IReadOnlySet<GraphNode> without,
        CancellationToken cancellation
    )
    {
        _thingsOf = [.. rows.Select(_ => new List<int>())];
        var ties = Ties.Of(kind).ToLookup(tie => tie.Reason);
        foreach (var reason in by.Distinct().Order())
        {
            var ways = ties[reason].Select(tie => new TieSearch(snapshot, tie, without)).ToList();
            var reached = rows.Select(row => Reached(ways, row, cancellation)).ToList();
            if (reason is TieReason.Partner)
            {
                var namers = ways.Where(way => way.Tie.Relations[0].Step.Direction is Direction.In).ToList();
                AddPairs(kind, rows, reached, rows.Select(row => Reached(namers, row, cancellation)).ToList());
            }
            else
            {
                AddThings(reason, ties[reason].First().Relations[^1].Target, reached);
            }
        }
    }

    /// <summary>The things of a node, ascending.</summary>
    public IReadOnlyList<int> Of(int node) => _thingsOf[node];

    /// <summary>The nodes that have a thing, ascending.</summary>
    public IReadOnlyList<int> Holders(int thing) => _holders[thing];

    public SharedThing this[int thing] => _things[thing];

    /// <summary>How many pairs of nodes share a thing, each counted once per thing: the work of finding who shares what.</summary>
    public long Pairs => _holders.Sum(holders => (long)holders.Count * (holders.Count - 1) / 2);

    private static SortedSet<int> Reached(List<TieSearch> ways, int row, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return [.. ways.SelectMany(way => way.Targets(row))];
    }

    private void AddThings(TieReason reason, NodeKind kind, List<SortedSet<int>> reached)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var row in reached.SelectMany(rows => rows).Distinct().Order())
        {
            numbers.Add(row, Add(new(reason, kind, row)));
        }

        for (var node = 0; node < reached.Count; node++)
        {
            foreach (var row in reached[node])
            {
                Hold(node, numbers[row]);
            }
        }
    }

    /// <summary>A partnership is a thing of two, once, whoever names the other and however often. Who names itself is no pair.</summary>
    private void AddPairs(NodeKind kind, int[] rows, List<SortedSet<int>> reached, List<SortedSet<int>> namers)
    {
        for (var node = 0; node < rows.Length; node++)
        {
            foreach (var row in reached[node].GetViewBetween(rows[node] + 1, int.MaxValue))
            {
                if (Array.BinarySearch(rows, row) is >= 0 and var other)
                {
                    var thing = Add(new(TieReason.Partner, kind, namers[node].Contains(row) ? rows[node] : row));
                    Hold(node, thing);
                    Hold(other, thing);
                }
            }
        }
    }

    private int Add(SharedThing thing)
    {
        _things.Add(thing);
        _holders.Add([]);
        return _things.Count - 1;
    }

    private void Hold(int node, int thing)
    {
        _thingsOf[node].Add(thing);
        _holders[thing].Add(node);
    }
}
