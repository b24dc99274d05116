using System.Globalization;
using System.Text;
using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded;

/// <summary>A page of ordered rows: <paramref name="Start"/> up to, but not including, <paramref name="End"/> of all <paramref name="Rows"/>.</summary>
internal sealed record Page(RowList Rows, int Start, int End, RowOrder Order);

/// <summary>A connection: finds and orders its rows, cuts the page out and writes what is selected of it.</summary>
internal sealed class ConnectionWriter(PageRequest request, RowSource source, RowOrder order, ObjectWriter content) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var rows = run.Rent();
        source.Find(run, at, rows);
        order.Sort(rows);
        content.Write(run, new(at.Row, at.Line, Cut(run, rows)));
        run.Return(rows);
    }

    private Page Cut(Run run, RowList rows)
    {
        var start = Bound(run, request.After) is { } after ? order.CountBefore(rows, after, including: true) : 0;
        var end = Bound(run, request.Before) is { } before ? order.CountBefore(rows, before, including: false) : rows.Count;
        end = Math.Max(start, end);
        return request.First is { } first
            ? new(rows, start, Math.Min(end, start + run.Count(first)), order)
            : new(rows, Math.Max(start, end - run.Count(request.Last!.Value)), end, order);
    }

    private static string? Bound(Run run, int? slot) => slot is { } given ? (string?)run.Argument(given) : null;
}

/// <summary>The rows of the page at hand.</summary>
internal sealed class PageRowsWriter(ObjectWriter row) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var page = at.Page!;
        RowsWriter.Write(run, page.Rows, page.Start, page.End - page.Start, row);
    }
}

/// <summary>The number of rows on all pages.</summary>
internal sealed class TotalCountWriter : FieldWriter
{
    public override void Write(Run run, in Position at) => run.Output.Append(at.Page!.Rows.Count);
}

/// <summary>One fact of the page's surroundings.</summary>
internal sealed class PageInfoWriter(PageInfoValue value) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var page = at.Page!;
        run.Output.Append(Encoding.UTF8.GetBytes(value switch
        {
            PageInfoValue.HasNextPage => page.End < page.Rows.Count ? "true" : "false",
            PageInfoValue.HasPreviousPage => page.Start > 0 ? "true" : "false",
            PageInfoValue.StartCursor => Cursor(page, page.Start),
            _ => Cursor(page, page.End - 1),
        }));
    }

    private static string Cursor(Page page, int index) => page.Start == page.End
        ? "null"
        : string.Create(CultureInfo.InvariantCulture, $"\"{page.Order.Cursor(page.Rows.Row(index), page.Rows.Line(index))}\"");
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
