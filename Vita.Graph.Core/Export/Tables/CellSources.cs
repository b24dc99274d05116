using Vita.Graph.Core.Schema;
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

/// <summary>The same column for the node at one end of an edge.</summary>
/// <param name="ends">The row of that node, for each edge.</param>
/// <param name="nodes">The column over nodes.</param>
internal sealed class EndCells(int[] ends, CellSource nodes) : CellSource
{
    public override void Read(int row, Cell cell) => nodes.Read(ends[row], cell);
}

/// <summary>The same text in every row.</summary>
internal sealed class FixedCells(string text) : CellSource
{
    public override void Read(int row, Cell cell) => cell.Set(text);
}

/// <summary>Nothing in any row.</summary>
internal sealed class EmptyCells : CellSource
{
    public override void Read(int row, Cell cell) { }
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

/// <summary>Cells of rows that are computed when the table is opened.</summary>
/// <param name="rows">A whole number, a number, a text or null for each column of each row.</param>
/// <param name="place">The place of the column in a row.</param>
internal sealed class ComputedCells(IReadOnlyList<object?[]> rows, int place) : CellSource
{
    public override void Read(int row, Cell cell)
    {
        switch (rows[row][place])
        {
            case null:
                break;
            case int number:
                cell.Set((long)number);
                break;
            case double number:
                cell.Set(number);
                break;
            case var text:
                cell.Set((string)text);
                break;
        }
    }
}

/// <summary>The nodes that a row reaches over relations, in the order of their ids, each once; where units of a sort are wanted, those that
/// the
/// nodes are or lie in.</summary>
internal sealed class NodePath(Snapshot snapshot, IReadOnlyList<RelationField> relations, RollUp? units = null)
{
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

    private static bool[] UnitsOf(Snapshot snapshot, RollUp units)
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
