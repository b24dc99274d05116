using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export;

/// <summary>Which nodes of a graph a file holds: some, or all, of each kind.</summary>
internal sealed class NodeSelection
{
    private readonly CodeSet[] _rows;
    private readonly int[] _counts;

    private NodeSelection(CodeSet[] rows, int[] counts) => (_rows, _counts) = (rows, counts);

    public static NodeSelection All(Snapshot snapshot) =>
        new(
            [.. snapshot.Schema.Kinds.Select(kind => CodeSet.Range(0, snapshot[kind].Count))],
            [.. snapshot.Schema.Kinds.Select(kind => snapshot[kind].Count)]
        );

    /// <summary>These, each once.</summary>
    public static NodeSelection Of(Snapshot snapshot, IEnumerable<GraphNode> nodes)
    {
        var rows = snapshot.Schema.Kinds.Select(_ => new HashSet<int>()).ToArray();
        foreach (var node in nodes)
        {
            rows[node.Kind.Index].Add(node.Row);
        }

        return new(
            [.. snapshot.Schema.Kinds.Select(kind => CodeSet.Of(snapshot[kind].Count, rows[kind.Index]))],
            [.. rows.Select(kind => kind.Count)]
        );
    }

    public bool Contains(NodeKind kind, int row) => _rows[kind.Index].Contains(row);

    public int CountOf(NodeKind kind) => _counts[kind.Index];
}
