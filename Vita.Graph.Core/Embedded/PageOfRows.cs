using System.Text;
using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded;

/// <summary>A page of ordered rows.</summary>
/// <param name="Rows">The rows of the page and perhaps others.</param>
/// <param name="Start">Where the page starts among them.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Total">The number of rows on all pages; only known where it is asked for.</param>
/// <param name="HasPrevious">Whether there are rows before the page.</param>
/// <param name="HasNext">Whether there are rows after the page.</param>
/// <param name="Order">The order, to make cursors.</param>
internal sealed record PageOfRows(
    RowList Rows,
    int Start,
    int End,
    int Total,
    bool HasPrevious,
    bool HasNext,
    RowOrder Order
) : Surroundings
{
    /// <summary>The cursor of the row at <paramref name="index"/> as JSON; null of an empty page.</summary>
    public string Cursor(int index) => Start == End ? "null" : $"\"{Order.Cursor(Rows.Row(index), Rows.Line(index))}\"";
}

/// <summary>The rows of the page at hand.</summary>
internal sealed class PageRowsWriter(ObjectWriter row) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var page = (PageOfRows)at.Around!;
        RowsWriter.Write(run, page.Rows, page.Start, page.End - page.Start, row);
    }
}

/// <summary>The number of rows on all pages.</summary>
internal sealed class TotalCountWriter : FieldWriter
{
    public override void Write(Run run, in Position at) => run.Output.Append(((PageOfRows)at.Around!).Total);
}

/// <summary>One fact of the page's surroundings.</summary>
internal sealed class PageInfoWriter(PageInfoValue value) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var page = (PageOfRows)at.Around!;
        run.Output.Append(
            Encoding.ASCII.GetBytes(
                value switch
                {
                    PageInfoValue.HasNextPage => page.HasNext ? "true" : "false",
                    PageInfoValue.HasPreviousPage => page.HasPrevious ? "true" : "false",
                    PageInfoValue.StartCursor => page.Cursor(page.Start),
                    PageInfoValue.EndCursor => page.Cursor(page.End - 1),
                }
            )
        );
    }
}

/// <summary>The cursor of the row at hand.</summary>
internal sealed class CursorWriter(RowOrder order) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        run.Output.Append((byte)'"');
        run.Output.Append(Encoding.ASCII.GetBytes(order.Cursor(at.Row, at.Line)));
        run.Output.Append((byte)'"');
    }
}
