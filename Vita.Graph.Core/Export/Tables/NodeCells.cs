using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>A property of the row's own node.</summary>
internal sealed class PropertyCells(Column column, bool isList) : CellSource
{
    public override void Read(int row, Cell cell)
    {
        if (isList)
        {
            foreach (var code in column.Elements(row))
            {
                cell.Add(column.Values, code);
            }
        }
        else if (column.Codes[row] is var code and not Column.Absent)
        {
            cell.Add(column.Values, code);
        }
    }
}

/// <summary>What a node is called: its naming property, else the word of its kind for those that have no name.</summary>
internal sealed class LabelCells(NodeTable table) : CellSource
{
    private readonly Column _name = table.Columns[table.Kind.Naming.Index];

    public override void Read(int row, Cell cell)
    {
        if (_name.Codes[row] is var code and not Column.Absent)
        {
            cell.Add(_name.Values, code);
        }
        else
        {
            cell.Set(table.Kind.Unnamed ?? table.Ids[row]);
        }
    }
}

/// <summary>A property of the nodes at the end of a path, each once.</summary>
internal sealed class PathCells(NodePath path, Column column, bool isList) : CellSource
{
    public override void Read(int row, Cell cell)
    {
        foreach (var node in path.From(row))
        {
            if (isList)
            {
                foreach (var code in column.Elements(node))
                {
                    cell.AddOnce(column.Values, code);
                }
            }
            else if (column.Codes[node] is var code and not Column.Absent)
            {
                cell.AddOnce(column.Values, code);
            }
        }
    }
}

/// <summary>What the nodes at the end of a path are called, one item for each, in the order of their ids.</summary>
internal sealed class PathLabelCells(NodePath path, NodeTable table) : CellSource
{
    private readonly Column _name = table.Columns[table.Kind.Naming.Index];
    private readonly LabelCells _label = new(table);
    private readonly Cell _one = new();

    public override void Read(int row, Cell cell)
    {
        var nodes = path.From(row);
        if (nodes.All(_name.HasValue))
        {
            foreach (var node in nodes)
            {
                cell.Add(_name.Values, _name.Codes[node]);
            }
        }
        else
        {
            cell.Set(string.Join(TableText.Between, nodes.Select(LabelOf)));
        }
    }

    private string LabelOf(int node)
    {
        _one.Clear();
        _label.Read(node, _one);
        return TableText.Of(_one);
    }
}

/// <summary>1 where the row has a value, 0 where it has others only, nothing where it has none: what is blank stays blank.</summary>
internal sealed class FlagCells(CellSource all, string value) : CellSource
{
    private readonly Cell _found = new();

    public override void Read(int row, Cell cell)
    {
        _found.Clear();
        all.Read(row, _found);
        if (_found.Content is CellContent.Values)
        {
            var code = _found.Values.Find(value);
            cell.Set(code >= 0 && _found.Codes.Contains(code) ? 1L : 0L);
        }
    }
}

/// <summary>How many nodes a relation leads to.</summary>
internal sealed class CountCells(NodePath path) : CellSource
{
    public override void Read(int row, Cell cell) => cell.Set((long)path.From(row).Count);
}

/// <summary>The ids of the sources of a node, each once.</summary>
internal sealed class SourceCells(NodeTable table, NodeTable sources) : CellSource
{
    public override void Read(int row, Cell cell)
    {
        for (var line = table.ProvenanceStarts[row]; line < table.ProvenanceStarts[row + 1]; line++)
        {
            var ids = sources.Columns[0];
            cell.AddOnce(ids.Values, ids.Codes[table.Provenance.Sources[line]]);
        }
    }
}

/// <summary>The pages on which a node is named, each once.</summary>
internal sealed class PageCells(NodeTable table) : CellSource
{
    public override void Read(int row, Cell cell)
    {
        for (var line = table.ProvenanceStarts[row]; line < table.ProvenanceStarts[row + 1]; line++)
        {
            if (table.Provenance.Pages.Codes[line] is var code and not Column.Absent)
            {
                cell.AddOnce(table.Provenance.Pages.Values, code);
            }
        }
    }
}
