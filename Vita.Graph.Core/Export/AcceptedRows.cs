using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export;

/// <summary>The rows that connections range over, all pages of them.</summary>
public static class AcceptedRows
{
    /// <param name="graph">The graph.</param>
    /// <param name="plan">A plan with connections at its root; what they select does not matter.</param>
    /// <param name="arguments">The values of its parameters, as <see cref="OperationPlan.Bind"/> gives them.</param>
    /// <param name="control">Ends it early.</param>
    public static IReadOnlyList<GraphNode> Of(Snapshot graph, OperationPlan plan, object?[] arguments, RunControl control)
    {
        using var nothing = new Utf8Buffer();
        var connections = plan.Roots.OfType<ConnectionField>().ToList();
        var run = new Run(graph, arguments, connections.Count, nothing, new(new()), control);
        return [.. connections.SelectMany((connection, index) => Of(run, connection, index))];
    }

    private static List<GraphNode> Of(Run run, ConnectionField connection, int index)
    {
        var rows = run.Rent();
        new RowSource(run.Snapshot, connection.Kind, connection.Relation, connection.Where, index).Find(run, default, rows);
        List<GraphNode> nodes = [.. Enumerable.Range(0, rows.Count).Select(place => new GraphNode(connection.Kind, rows.Row(place)))];
        run.Return(rows);
        return nodes;
    }
}
