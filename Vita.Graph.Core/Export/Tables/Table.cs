using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Where a row is: its segment, and its place there.</summary>
public readonly record struct RowPlace(int Segment, int Row);

/// <summary>A column that rows are sorted by.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsDescending">Greatest first; absent values come last either way.</param>
public readonly record struct TableOrder(TableColumn Column, bool IsDescending);

/// <summary>What is wanted of a table.</summary>
/// <param name="Columns">The columns, in the order wanted.</param>
/// <param name="Accepts">Whether a row of a table of nodes is wanted; null for all.</param>
/// <param name="Order">None: the order of ids.</param>
/// <param name="Offset">Rows passed over.</param>
/// <param name="Limit">Rows at most; null for all.</param>
/// <param name="Result">What the analysis of the table gave; null for what it gives with its usual arguments.</param>
public sealed record TableRequest(
    IReadOnlyList<TableColumn> Columns,
    Func<int, bool>? Accepts = null,
    IReadOnlyList<TableOrder>? Order = null,
    int Offset = 0,
    int? Limit = null,
    object? Result = null
);

/// <summary>A table over a graph, ready to be written by any number of writers one after the other.</summary>
public sealed class Table
{
    private readonly Snapshot? _graph;

    private Table(
        Snapshot? graph,
        TableDeclaration declaration,
        IReadOnlyList<TableColumn> columns,
        IReadOnlyList<TableSegment> segments,
        RowPlace[] rows
    )
    {
        (_graph, Declaration, Columns, Segments, Rows) = (graph, declaration, columns, segments, rows);
    }

    public TableDeclaration Declaration { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, in their order.</summary>
    public IReadOnlyList<RowPlace> Rows { get; }

    internal IReadOnlyList<TableSegment> Segments { get; }

    public static Table Open(Snapshot graph, TableDeclaration declaration, TableRequest request)
    {
        var segments = declaration.Open(graph, request.Columns, request.Result);
        var rows = segments.SelectMany((segment, place) => Enumerable.Range(0, segment.Count).Select(row => new RowPlace(place, row)));
        if (request.Accepts is { } accepts)
        {
            rows = rows.Where(place => accepts(place.Row));
        }

        if (request.Order is { Count: > 0 } order)
        {
            rows = Sorted(declaration.Open(graph, [.. order.Select(by => by.Column)], request.Result), [.. rows], order);
        }

        rows = rows.Skip(request.Offset);
        return new(graph, declaration, request.Columns, segments, [.. request.Limit is { } limit ? rows.Take(limit) : rows]);
    }

    /// <summary>Rows that are there already, in all columns of their table.</summary>
    public static Table Of(TableDeclaration declaration, TableSegment rows) =>
        new(null, declaration, declaration.Columns, [rows], [.. Enumerable.Range(0, rows.Count).Select(row => new RowPlace(0, row))]);

    /// <summary>Reads one cell.</summary>
    /// <param name="row">A row of this table.</param>
    /// <param name="column">The place of the column.</param>
    /// <param name="cell">Is filled.</param>
    public void Read(RowPlace row, int column, Cell cell)
    {
        cell.Clear();
        Segments[row.Segment].Cells[column].Read(row.Row, cell);
    }

    /// <summary>What was written of the table in a format before; null of computed tables, whose rows depend on what is asked.</summary>
    internal KeptTable? KeptIn(CellForm form) =>
        _graph is null || Declaration.Analysis is not null ? null : KeptTexts.Of(_graph).Of(Declaration, form);

    /// <summary>Numbers by themselves, texts folded and then by themselves, as everywhere; rows that are equal keep their order.</summary>
    private static RowPlace[] Sorted(IReadOnlyList<TableSegment> segments, RowPlace[] rows, IReadOnlyList<TableOrder> order)
    {
        var keys = rows.Select(row => order.Select((_, place) => SortKey.Of(segments[row.Segment].Cells[place], row.Row)).ToArray())
            .ToArray();
        var places = Enumerable.Range(0, rows.Length).ToArray();
        Array.Sort(places, (a, b) =>
        {
            for (var by = 0; by < order.Count; by++)
            {
                if (keys[a][by].CompareTo(keys[b][by], order[by].IsDescending) is var found and not 0)
                {
                    return found;
                }
            }

            return a.CompareTo(b);
        });
        return [.. places.Select(place => rows[place])];
    }

    private readonly record struct SortKey(bool IsAbsent, double Number, string Folded, string Text)
    {
        public static SortKey Of(CellSource source, int row)
        {
            var cell = new Cell();
            source.Read(row, cell);
            return cell.Content switch
            {
                CellContent.Empty => new(true, 0, "", ""),
                CellContent.Integer => new(false, cell.Integer, "", ""),
                CellContent.Number => new(false, cell.Number, "", ""),
                CellContent.Text => OfText(cell.Text),
                CellContent.Values => cell.Values[cell.Codes[0]] switch
                {
                    int number => new(false, number, "", ""),
                    double number => new(false, number, "", ""),
                    bool flag => new(false, flag ? 1 : 0, "", ""),
                    var text when cell.Codes.Count == 1 => OfText((string)text),
                    _ => OfText(TableText.Of(cell)),
                },
            };
        }

        public int CompareTo(SortKey other, bool isDescending)
        {
            if (IsAbsent || other.IsAbsent)
            {
                return IsAbsent.CompareTo(other.IsAbsent);
            }

            var found = Number.CompareTo(other.Number);
            found = found != 0 ? found : CodePointComparer.Instance.Compare(Folded, other.Folded);
            found = found != 0 ? found : CodePointComparer.Instance.Compare(Text, other.Text);
            return isDescending ? -found : found;
        }

        private static SortKey OfText(string text) => new(false, 0, Folding.Fold(text), text);
    }
}
