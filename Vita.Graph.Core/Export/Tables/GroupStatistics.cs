using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using static Vita.Graph.Core.Export.Tables.StatisticsTable;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Statistics by territory, theme or network.</summary>
internal static class GroupStatistics
{
    /// <summary>Rows are the nodes that a group key leads to, those that anything is counted at.</summary>
    public static TableDeclaration Of(GraphSchema schema, string name, string key, string target, string en, string fr)
    {
        var kind = schema.FindKind(target)!;
        return Declare(
            name,
            $"One row is {en}, with what is counted there.",
            $"Une ligne est {fr}, avec ce qui y est compté.",
            [
                Words("id", "Its id.", "Son identifiant."),
                .. CodeOf(kind) is null ? [] : new[] { Words("code", "Its official code.", "Son code officiel.") },
                Words("libelle", "Its name.", "Son nom."),
                .. CountColumns(),
            ],
            graph => GroupRows(graph, kind, key)
        );
    }

    private static IEnumerable<object?[]> GroupRows(Snapshot graph, NodeKind kind, string key)
    {
        var table = graph[kind];
        var counts = Counted.Select(counted => CountsAt(graph, graph.Schema.FindKind(counted.Kind)!, key, table.Count)).ToList();
        var (label, cell) = (new LabelCells(table), new Cell());
        var code = CodeOf(kind) is { } property ? table.Columns[property.Index] : null;
        for (var row = 0; row < table.Count; row++)
        {
            if (counts.TrueForAll(count => count is null || count[row] == 0))
            {
                continue;
            }

            cell.Clear();
            label.Read(row, cell);
            var name = TableText.Of(cell);
            object?[] start = code is null
                ? [table.Ids[row], name]
                : [table.Ids[row], code.Codes[row] == Column.Absent ? null : TableText.Of(code.Values[code.Codes[row]]), name];
            yield return [.. start, .. counts.Select(count => (object?)count?[row])];
        }
    }

    /// <summary>For each row of the target, how many nodes lead to it; null where nodes of the kind do not lead there.</summary>
    private static int[]? CountsAt(Snapshot graph, NodeKind counted, string key, int rows)
    {
        if (counted.FindGroupKey(key) is not { Property: null } by)
        {
            return null;
        }

        var counts = new int[rows];
        var path = new NodePath(graph, by.Path, by.RollUp);
        for (var row = 0; row < graph[counted].Count; row++)
        {
            foreach (var node in path.From(row))
            {
                counts[node]++;
            }
        }

        return counts;
    }

    /// <summary>The official code, which territories have.</summary>
    private static Property? CodeOf(NodeKind kind) => kind.Name == Domain.Territory.Kind.Text ? Domain.Territory.Code.Of(kind) : null;
}
