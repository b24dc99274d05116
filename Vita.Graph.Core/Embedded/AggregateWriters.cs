using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Embedded;

/// <summary>Finds all rows of a connection and writes what is computed from them.</summary>
internal sealed class AggregateWriter(RowSource source, ObjectWriter content) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var rows = run.Rent();
        source.Find(run, at, rows);
        var all = new Group([]);
        for (var index = 0; index < rows.Count; index++)
        {
            all.Add(rows.Row(index), rows.Line(index));
        }

        run.Return(rows);
        content.Write(run, new(at.Row, at.Line, all));
    }
}

/// <summary>The number of rows at hand.</summary>
internal sealed class RowCountWriter : FieldWriter
{
    public override void Write(Run run, in Position at) => run.Output.Append(((Group)at.Around!).Count);
}

/// <summary>The number of different nodes of the current rows.</summary>
internal sealed class NodeCountWriter : FieldWriter
{
    public override void Write(Run run, in Position at) => run.Output.Append(((Group)at.Around!).NodeCount);
}

/// <summary>One statistic of a column at the current rows.</summary>
internal sealed class StatisticWriter(StatisticColumn column, Statistic statistic) : FieldWriter
{
    public override void Write(Run run, in Position at) => ((Group)at.Around!).StatisticsOf(column).Write(statistic, run.Output);
}
