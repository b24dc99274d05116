using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis;

/// <summary>What nodes are called.</summary>
internal static class NodeLabels
{
    /// <summary>The name, title, label or text of a node, in French; its id where it has none.</summary>
    public static string Of(Snapshot snapshot, GraphNode node)
    {
        var table = snapshot[node.Kind];
        var column = node.Kind.Naming is { } naming ? table.Columns[naming.Index] : null;
        return column is not null && column.Codes[node.Row] is not Column.Absent and var code
            ? (string)column.Values[code]
            : table.Ids[node.Row];
    }
}
