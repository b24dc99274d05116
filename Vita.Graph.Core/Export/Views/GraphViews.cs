using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export;

/// <summary>The ways to a view.</summary>
public static class GraphViews
{
    /// <summary>The whole graph.</summary>
    public static GraphView Whole(Snapshot snapshot, ViewOptions options) => new(snapshot, NodeSelection.All(snapshot), options);

    /// <summary>Some nodes and all edges between them.</summary>
    public static GraphView OfNodes(Snapshot snapshot, IEnumerable<GraphNode> nodes, ViewOptions options) =>
        new(snapshot, NodeSelection.Of(snapshot, nodes), options);

    /// <summary>The nodes of ids, and all edges between them. Ids that no node has are passed over.</summary>
    public static GraphView OfIds(Snapshot snapshot, IEnumerable<string> ids, ViewOptions options) =>
        OfNodes(snapshot, ids.Select(id => GraphNode.Find(snapshot, id)).OfType<GraphNode>(), options);

    /// <summary>The rows that the connections at the root of a plan range over, all pages of them, and all edges between them.</summary>
    /// <param name="snapshot">The graph.</param>
    /// <param name="plan">A plan whose connections have filters; what else it selects does not matter.</param>
    /// <param name="arguments">The values of its parameters, as <see cref="OperationPlan.Bind"/> gives them.</param>
    /// <param name="options">For whom.</param>
    /// <param name="control">Ends it early.</param>
    public static GraphView Where(Snapshot snapshot, OperationPlan plan, object?[] arguments, ViewOptions options, RunControl control) =>
        OfNodes(snapshot, AcceptedRows.Of(snapshot, plan, arguments, control), options);

    /// <summary>A neighbourhood, with all edges between its nodes, also those that the answer had no room for, and the depth of each
    /// node.</summary>
    public static GraphView OfNeighbourhood(Snapshot snapshot, Neighbourhood found, ViewOptions options)
    {
        var depths = found.Nodes.ToDictionary(neighbour => neighbour.Node, neighbour => neighbour.Depth);
        return new(
            snapshot,
            NodeSelection.Of(snapshot, depths.Keys),
            options,
            figures:
            [
                .. depths
                    .Keys.Select(node => node.Kind)
                    .Distinct()
                    .Select(kind => new NodeFigure(kind, new(Depth, row => depths[new(kind, row)]))),
            ]
        );
    }

    /// <summary>A network of actors: ties with their weights and reasons, the place of each actor, and communities as
    /// colours.</summary>
    /// <param name="network">The network.</param>
    /// <param name="indicators">Its figures.</param>
    /// <param name="options">For whom.</param>
    /// <param name="hasDistances">Whether betweenness and closeness are among the figures. They take long in a large network.</param>
    /// <exception cref="NetworkTooLargeException">They would take more steps than allowed.</exception>
    public static GraphView OfNetwork(Projection network, Indicators indicators, ViewOptions options, bool hasDistances = true) =>
        new(
            network.Snapshot,
            NodeSelection.Of(network.Snapshot, network.Rows.Select(row => new GraphNode(network.Kind, row))),
            options,
            _ => [new TieGroup(network)],
            [.. NetworkFigures.Of(network, indicators, hasDistances).Select(field => new NodeFigure(network.Kind, field))],
            CommunityMarks.Of(network, indicators)
        );

    /// <summary>The nodes of a view, those that have a relation with one of them, and all edges between these.</summary>
    public static GraphView WithNeighbours(this GraphView view) =>
        OfNodes(view.Snapshot, view.Snapshot.Schema.EdgeSets.SelectMany(set => Near(view, set)).Concat(NodesOf(view)), view.Options);

    private static FileColumn Depth { get; } =
        new(
            "depth",
            ColumnType.Whole,
            new("How many relations away from the nodes asked for.", "À combien de relations des nœuds demandés.")
        );

    private static IEnumerable<GraphNode> NodesOf(GraphView view) =>
        view.Nodes.SelectMany(group => group.Rows.Select(row => new GraphNode(group.Kind, row)));

    private static IEnumerable<GraphNode> Near(GraphView view, EdgeSet set)
    {
        var table = view.Snapshot[set];
        for (var edge = 0; edge < table.Count; edge++)
        {
            if (view.Selection.Contains(set.From, table.From[edge]) || view.Selection.Contains(set.To, table.To[edge]))
            {
                yield return new(set.From, table.From[edge]);
                yield return new(set.To, table.To[edge]);
            }
        }
    }
}
