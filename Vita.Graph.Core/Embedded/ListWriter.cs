using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>The targets of a relation, each once.</summary>
internal sealed class ListWriter(ListField list, RowSource source, RowOrder order, ObjectWriter target) : FieldWriter
{
    private readonly AdjacencyIndex? _asTheyCome = order.IsById ? source.Unfiltered : null;

    public override void Write(Run run, in Position at)
    {
        if (_asTheyCome is { } links)
        {
            WriteLinks(run, links, at.Row);
            return;
        }

        var rows = run.Rent();
        source.Find(run, at, rows);
        order.Sort(rows);
        if (source.HasParallels)
        {
            rows.KeepFirstOfEach();
        }

        var (offset, count) = Slice(run, rows.Count);
        RowsWriter.Write(run, rows, offset, count, target);
        run.Return(rows);
    }

    private void WriteLinks(Run run, AdjacencyIndex links, int row)
    {
        var output = run.Output;
        output.Append((byte)'[');
        var (offset, count) = Slice(run, links.Degree(row));
        var start = links.Start(row) + offset;
        for (var link = start; link < start + count; link++)
        {
            run.Tick();
            if (link > start)
            {
                output.Append((byte)',');
            }

            target.Write(run, new(links.TargetOf(link), links.EdgeOf(link)));
        }

        output.Append((byte)']');
    }

    private (int Offset, int Count) Slice(Run run, int total)
    {
        var offset = Math.Min(run.Count(list.Offset), total);
        return (offset, Math.Min(run.Count(list.First), total - offset));
    }
}

/// <summary>Writes an array with one object per row.</summary>
internal static class RowsWriter
{
    public static void Write(Run run, RowList rows, int start, int count, ObjectWriter content)
    {
        run.Output.Append((byte)'[');
        for (var index = start; index < start + count; index++)
        {
            run.Tick();
            if (index > start)
            {
                run.Output.Append((byte)',');
            }

            content.Write(run, new(rows.Row(index), rows.Line(index)));
        }

        run.Output.Append((byte)']');
    }
}
