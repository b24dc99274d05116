using System.Runtime.CompilerServices;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Server.Data;

/// <summary>The sources of the data and their terms on one line, for files that have room for it.</summary>
internal static class SourceLine
{
    private static readonly ConditionalWeakTable<Snapshot, string> Known = [];

    public static string Of(Snapshot snapshot) => Known.GetValue(snapshot, Read);

    private static string Read(Snapshot snapshot)
    {
        var table = GraphTables.Of(snapshot.Schema).Find("sources")!;
        TableColumn[] columns = [.. table.Columns.Where(column => column.Name is "titre" or "licence")];
        var (opened, cell) = (Table.Open(snapshot, table, new(columns)), new Cell());
        return string.Join(
            " ; ",
            opened.Rows.Select(row => string.Join(", ", columns.Select((_, place) => Text(row, place)).Where(text => text.Length > 0)))
        );

        string Text(RowPlace row, int place)
        {
            opened.Read(row, place, cell);
            return TableText.Of(cell);
        }
    }
}
