using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The rows that a connection ranges over, all pages of them.</summary>
public static class AcceptedRows
{
    /// <param name="graph">The graph.</param>
    /// <param name="plan">A plan whose only root is a connection; what it selects does not matter.</param>
    /// <param name="arguments">The values of its parameters.</param>
    /// <param name="control">Ends it early.</param>
    public static HashSet<int> Of(Snapshot graph, OperationPlan plan, object?[] arguments, RunControl control)
    {
        var connection = plan.Roots.OfType<ConnectionField>().Single();
        using var output = new Utf8Buffer();
        var run = new Run(graph, arguments, 1, output, new(new()), control);
        var rows = run.Rent();
        new RowSource(graph, connection.Kind, connection.Relation, connection.Where, 0).Find(run, default, rows);
        HashSet<int> found = [.. Enumerable.Range(0, rows.Count).Select(rows.Row)];
        run.Return(rows);
        return found;
    }
}
