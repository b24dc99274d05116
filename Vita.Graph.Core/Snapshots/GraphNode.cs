using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>A node of a snapshot: its kind and its row in the table of that kind.</summary>
public readonly record struct GraphNode(NodeKind Kind, int Row)
{
    /// <summary>The node of an id; null where there is none.</summary>
    public static GraphNode? Find(Snapshot snapshot, string id) =>
        snapshot.Find(id, out var table) is >= 0 and var row ? new GraphNode(table!.Kind, row) : null;

    public string IdIn(Snapshot snapshot) => snapshot[Kind].Ids[Row];
}
