using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The same column for the node at one end of an edge.</summary>
/// <param name="ends">The row of that node, for each edge.</param>
/// <param name="nodes">The column over nodes.</param>
internal sealed class EndCells(int[] ends, CellSource nodes) : CellSource
{
    public override void Read(int row, Cell cell) => nodes.Read(ends[row], cell);
}

/// <summary>Something of the edges that a row has in one relation: the basis of its themes, the status of its certifications. One item for
/// each
/// target, in their order, empty where the edge says nothing, so that the column goes item by item with that of the targets.</summary>
/// <param name="links">The edges of each row.</param>
/// <param name="column">The column over edges.</param>
internal sealed class LinkCells(AdjacencyIndex links, Column column) : CellSource
{
    public override void Read(int row, Cell cell)
    {
        var (items, target, hasValue) = (new List<string>(), -1, false);
        for (var link = links.Start(row); link < links.End(row); link++)
        {
            var code = column.Codes[links.EdgeOf(link)];
            var text = code == Column.Absent ? "" : TableText.Of(column.Values[code]);
            hasValue |= text.Length > 0;
            if (links.TargetOf(link) == target)
            {
                items[^1] = items[^1].Length > 0 && text.Length > 0 ? $"{items[^1]}/{text}" : items[^1] + text;
            }
            else
            {
                items.Add(text);
                target = links.TargetOf(link);
            }
        }

        if (hasValue)
        {
            cell.Set(string.Join(TableText.Between, items));
        }
    }
}

/// <summary>The properties that an edge has, as <c>status=CERTIFIED</c>; those that need a scope are left out.</summary>
internal sealed class NamedValueCells(EdgeTable table) : CellSource
{
    private readonly Property[] _properties = [.. table.Edges.Type.Properties.Where(property => property.RestrictedTo is null)];
    private readonly Cell _value = new();

    public override void Read(int row, Cell cell)
    {
        var parts = new List<string>();
        foreach (var property in _properties)
        {
            _value.Clear();
            new PropertyCells(table.Columns[property.Index], property.IsList).Read(row, _value);
            if (_value.Content is CellContent.Values)
            {
                parts.Add($"{ColumnNames.Of(property)}={TableText.Of(_value)}");
            }
        }

        if (parts.Count > 0)
        {
            cell.Set(string.Join(TableText.Between, parts));
        }
    }
}
