using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Completeness;

/// <summary>How far the nodes of a kind are filled.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Nodes">How many nodes are counted.</param>
/// <param name="OnSheet">How many of them a sheet speaks of.</param>
/// <param name="Fields">Field by field, in the order of the schema.</param>
internal sealed record KindCompleteness(NodeKind Kind, int Nodes, int OnSheet, IReadOnlyList<FieldCompleteness> Fields)
{
    public static IEnumerable<KindCompleteness> Of(AnalysisRequest request, IReadOnlySet<NodeKind>? kinds)
    {
        var sheets = new Sheets(request.Snapshot);
        foreach (var kind in request.Snapshot.Schema.Kinds.Where(kind => kinds is null || kinds.Contains(kind)))
        {
            request.Cancellation.ThrowIfCancellationRequested();
            yield return Of(request, kind, sheets.Of(kind));
        }
    }

    private static KindCompleteness Of(AnalysisRequest request, NodeKind kind, bool[] onSheet)
    {
        var rows = Enumerable.Range(0, onSheet.Length).Where(row => request.Accepts?.Invoke(kind, row) ?? true).ToList();
        var fields = CountedField
            .Of(kind)
            .Select(field => FieldCompleteness.Of(field, rows, Filling.Of(request.Snapshot, field), onSheet));
        return new(kind, rows.Count, rows.Count(row => onSheet[row]), [.. fields]);
    }
}

/// <summary>How many nodes have a field, and why the others have not. <paramref name="Filled"/>, <paramref name="Blank"/>,
/// <paramref name="Unread"/> and <paramref name="Absent"/> make up all nodes.</summary>
/// <param name="Field">The field.</param>
/// <param name="Filled">Those that have it.</param>
/// <param name="Blank">A sheet speaks of them and leaves its cell out.</param>
/// <param name="Unread">The field is a cell of sheets, and no sheet speaks of them.</param>
/// <param name="Absent">They do not have it, and it is no cell of a sheet.</param>
/// <param name="Implied">Of those filled: on what is implied or ambiguous alone.</param>
internal sealed record FieldCompleteness(CountedField Field, int Filled, int Blank, int Unread, int Absent, int Implied)
{
    public int Nodes => Filled + Blank + Unread + Absent;

    /// <summary>The part that is filled where something could be read; 0 where nothing could.</summary>
    public double Share => Nodes == Unread ? 0 : (double)Filled / (Nodes - Unread);

    public static FieldCompleteness Of(CountedField field, IReadOnlyList<int> rows, Filling filling, bool[] onSheet)
    {
        var empty = rows.Where(row => !filling.Filled[row]).ToList();
        var blank = empty.Count(row => onSheet[row]);
        var counts = field.Cell is null
            ? (Blank: 0, Unread: 0, Absent: empty.Count)
            : (Blank: blank, Unread: empty.Count - blank, Absent: 0);
        return new(
            field,
            rows.Count - empty.Count,
            counts.Blank,
            counts.Unread,
            counts.Absent,
            rows.Count(row => filling.Filled[row] && !filling.Firm[row])
        );
    }
}
