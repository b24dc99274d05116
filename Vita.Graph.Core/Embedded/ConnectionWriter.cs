using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded;

/// <summary>A connection: finds and orders its rows, cuts the page out and writes what is selected of it.</summary>
internal sealed class ConnectionWriter(ConnectionField connection, RowSource source, RowOrder order, ObjectWriter content) : FieldWriter
{
    private readonly bool _counts = connection.Fields.Any(field => field is TotalCountField);
    private readonly bool _isPaged = connection.Fields.Any(field => field is PageRowsField or PageInfoField or TotalCountField);

    public override void Write(Run run, in Position at)
    {
        if (!_isPaged)
        {
            content.Write(run, at);
            return;
        }

        var rows = run.Rent();
        content.Write(run, new(at.Row, at.Line, PageOf(run, at, rows)));
        run.Return(rows);
    }

    private PageOfRows PageOf(Run run, in Position at, RowList rows)
    {
        var request = connection.Page;
        var (after, before) = (Cursor(run, request.After), Cursor(run, request.Before));
        return request.First is { } first && before is null
            ? FirstPage(run, at, rows, run.Count(first), after)
            : AnyPage(run, at, rows, after, before);
    }

    /// <summary>The way of most requests: rows beyond the page are counted, not sorted; and not even looked for where nobody
    /// asks.</summary>
    private PageOfRows FirstPage(Run run, in Position at, RowList rows, int first, string? after)
    {
        var known = source.KnownCount(at);
        var isEnough = order.IsById && after is null && (known is not null || !_counts);
        source.Find(run, at, rows, isEnough ? first + 1 : int.MaxValue);
        var total = known ?? rows.Count;
        if (after is not null)
        {
            var place = order.Against(after);
            rows.KeepWhere((row, line) => place(row, line) > 0);
        }

        var (skipped, left) = (after is null ? 0 : total - rows.Count, rows.Count);
        order.Sort(rows, first);
        var count = Math.Min(first, rows.Count);
        return new(rows, 0, count, total, skipped > 0, count < left, order);
    }

    private PageOfRows AnyPage(Run run, in Position at, RowList rows, string? after, string? before)
    {
        source.Find(run, at, rows);
        order.Sort(rows);
        var start = after is null ? 0 : rows.CountWhile(order.Against(after), including: true);
        var end = before is null ? rows.Count : rows.CountWhile(order.Against(before), including: false);
        end = Math.Max(start, end);
        (start, end) = connection.Page.First is { } first
            ? (start, Math.Min(end, start + run.Count(first)))
            : (Math.Max(start, end - run.Count(connection.Page.Last!.Value)), end);
        return new(rows, start, end, rows.Count, start > 0, end < rows.Count, order);
    }

    private static string? Cursor(Run run, int? slot) => slot is { } given ? (string?)run.Argument(given) : null;
}
