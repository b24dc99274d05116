using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The nodes that a row reaches over relations, in the order of their ids, each once; where units of a sort are wanted, those that
/// the
/// nodes are or lie in.</summary>
internal sealed class NodePath(Snapshot snapshot, IReadOnlyList<RelationField> relations, RollUp? units = null)
{
    private static readonly ConditionalWeakTable<Snapshot, ConcurrentDictionary<RollUp, bool[]>> Known = [];

    private readonly AdjacencyIndex[] _steps = [.. relations.Select(relation => snapshot[relation])];
    private readonly AdjacencyIndex? _upwards = units is null ? null : snapshot[units.Upwards];
    private readonly bool[] _isUnit = units is null ? [] : UnitsOf(snapshot, units);
    private readonly SortedSet<int> _found = [];
    private readonly List<int> _nodes = [];

    /// <summary>Whether a path can end at a node: at any, unless units of a sort are wanted.</summary>
    public bool MayEndAt(int row) => _isUnit.Length == 0 || _isUnit[row];

    /// <summary>The rows of the nodes; read them before the next call.</summary>
    public IReadOnlyCollection<int> From(int row)
    {
        _nodes.Clear();
        _nodes.Add(row);
        foreach (var step in _steps)
        {
            Follow(step);
        }

        if (_upwards is not null)
        {
            RollUpTo(_upwards);
        }

        return _nodes;
    }

    private void Follow(AdjacencyIndex step)
    {
        if (_nodes is [var one])
        {
            _nodes.Clear();
            _nodes.AddRange(step.Targets(one));
            if (step.HasParallels)
            {
                Keep(_nodes.ToArray());
            }

            return;
        }

        Keep(_nodes.SelectMany(node => step.Targets(node).ToArray()).ToArray());
    }

    private void RollUpTo(AdjacencyIndex upwards) =>
        Keep([.. _nodes.SelectMany(node => upwards.Targets(node).ToArray().Prepend(node)).Where(node => _isUnit[node])]);

    private void Keep(int[] nodes)
    {
        _found.Clear();
        _found.UnionWith(nodes);
        _nodes.Clear();
        _nodes.AddRange(_found);
    }

    /// <summary>Computed once for each graph: several columns of a table ask for them, and each table anew.</summary>
    private static bool[] UnitsOf(Snapshot snapshot, RollUp units) => Known.GetValue(snapshot, _ => []).GetOrAdd(units, Find, snapshot);

    private static bool[] Find(RollUp units, Snapshot snapshot)
    {
        var table = snapshot[units.Upwards.Target];
        var (kind, end) = (table.Columns[units.Kind.Index], table.Columns[units.End.Index]);
        var sort = kind.Values.Find(units.Sort);
        return
        [
            .. Enumerable.Range(0, table.Count).Select(row => sort >= 0 && kind.Codes[row] == sort && end.HasValue(row) == units.HasEnded),
        ];
    }
}
