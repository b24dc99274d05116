using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded;

/// <summary>The targets of a relation, each once.</summary>
internal sealed class ListWriter(ListField list, RowSource source, RowOrder order, ObjectWriter target) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var rows = run.Rent();
        source.Find(run, at, rows);
        order.Sort(rows);
        if (source.HasParallels)
        {
            rows.KeepFirstOfEach();
        }

        var offset = Math.Min(run.Count(list.Offset), rows.Count);
        var count = Math.Min(run.Count(list.First), rows.Count - offset);
        RowsWriter.Write(run, rows, offset, count, target);
        run.Return(rows);
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
