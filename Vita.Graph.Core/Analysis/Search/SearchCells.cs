using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>One text of one node: a property, or an element of one.</summary>
/// <param name="Node">The number of the node among all nodes.</param>
/// <param name="Property">The property's place in its kind.</param>
/// <param name="Element">The element of a list; 0 else.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Weight">What one occurrence in it counts.</param>
internal readonly record struct SearchCell(int Node, int Property, int Element, int Words, double Weight);

/// <summary>All searched texts, ordered by kind, id, property and element, and numbered in that order. Nodes are numbered by kind, then
/// id.</summary>
internal sealed class SearchCells(Snapshot snapshot, SearchCell[] cells)
{
    private readonly int[] _starts = StartsOf(snapshot);

    public Snapshot Snapshot { get; } = snapshot;

    public SearchCell this[int cell] => cells[cell];

    public int Count => cells.Length;

    /// <summary>Number of nodes of all kinds.</summary>
    public int NodeCount => _starts[^1];

    public int NodeOf(NodeKind kind, int row) => _starts[kind.Index] + row;

    public (NodeKind Kind, int Row) Locate(int node)
    {
        var kind = 0;
        while (_starts[kind + 1] <= node)
        {
            kind++;
        }

        return (Snapshot.Schema.Kinds[kind], node - _starts[kind]);
    }

    /// <summary>The first cell of a node or of those after it.</summary>
    public int FirstOf(int node)
    {
        var (low, high) = (0, cells.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cells[middle].Node < node ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public Property PropertyOf(int cell) => Locate(cells[cell].Node).Kind.Properties[cells[cell].Property];

    public bool IsName(int cell) => Locate(cells[cell].Node).Kind.Naming.Index == cells[cell].Property;

    public string TextOf(int cell)
    {
        var (kind, row) = Locate(cells[cell].Node);
        return TextOf(Snapshot[kind], kind.Properties[cells[cell].Property], row, cells[cell].Element);
    }

    public static string TextOf(NodeTable table, Property property, int row, int element)
    {
        var column = table.Columns[property.Index];
        return (string)column.Values[property.IsList ? column.Elements(row)[element] : column.Codes[row]];
    }

    private static int[] StartsOf(Snapshot snapshot)
    {
        var starts = new int[snapshot.Schema.Kinds.Count + 1];
        foreach (var kind in snapshot.Schema.Kinds)
        {
            starts[kind.Index + 1] = starts[kind.Index] + snapshot[kind].Count;
        }

        return starts;
    }
}
