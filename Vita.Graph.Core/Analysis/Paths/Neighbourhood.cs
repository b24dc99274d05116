using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>Neighbours of one kind that are not in the answer.</summary>
public readonly record struct LeftOut(NodeKind Kind, int Count);

/// <summary>Neighbours over one relation that are not in the answer.</summary>
/// <param name="Type">The type of relation.</param>
/// <param name="Direction">Outwards where it leaves the node whose neighbours they are.</param>
/// <param name="Kind">The kind of the neighbours.</param>
/// <param name="Count">How many, each once.</param>
public readonly record struct RelationLeftOut(RelationType Type, Direction Direction, NodeKind Kind, int Count);

/// <summary>Which neighbours of a node come first.</summary>
public enum NeighbourOrder
{
    /// <summary>By id.</summary>
    Id,

    /// <summary>By how many relations they have in the whole graph, most first, then by id.</summary>
    Degree,
}

/// <summary>A node of a neighbourhood.</summary>
/// <param name="Node">The node.</param>
/// <param name="Depth">How many steps it was found from the nearest given node.</param>
/// <param name="LeftOut">How many of its neighbours are not in the answer, each once, by kind in the order of names: cut off, or beyond the
/// depth. Kinds that were not asked for do not count.</param>
/// <param name="RelationsLeftOut">The same, relation by relation; a neighbour over two relations is in both.</param>
public sealed record Neighbour(GraphNode Node, int Depth, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<RelationLeftOut> RelationsLeftOut);

/// <summary>How much of a neighbourhood is shown.</summary>
/// <param name="Nodes">The most nodes, those given included.</param>
/// <param name="PerRelation">The most nodes that one node brings in over one relation.</param>
/// <param name="Edges">The most edges.</param>
public sealed record NeighbourhoodLimits(int Nodes = 200, int PerRelation = 25, int Edges = 2_000)
{
    public static NeighbourhoodLimits Default { get; } = new();
}

/// <summary>The surroundings of some nodes over direct relations, followed both ways.</summary>
/// <param name="Nodes">By depth, then by id.</param>
/// <param name="Edges">All edges between these nodes, outwards, each once; by the place of the node they leave, then by type, target kind
/// and target id. No more than the limit.</param>
/// <param name="EdgesLeftOut">How many edges between these nodes are beyond the limit.</param>
public sealed record Neighbourhood(IReadOnlyList<Neighbour> Nodes, IReadOnlyList<PathEdge> Edges, int EdgesLeftOut)
{
    private static readonly IReadOnlySet<GraphNode> NoNodes = new HashSet<GraphNode>();

    /// <param name="snapshot">The graph.</param>
    /// <param name="nodes">Where to begin; a node given twice counts once.</param>
    /// <param name="depth">How many steps to go.</param>
    /// <param name="kinds">The kinds of nodes to show and to go through, beside the given ones; all where null.</param>
    /// <param name="limits">How much is shown.</param>
    /// <param name="without">Nodes that are as if they were not there, unless they are given.</param>
    /// <param name="via">The types of relation over which nodes are brought in; all where null. Edges and what is left out are of all
    /// types.</param>
    /// <param name="order">Which neighbours a node brings in first.</param>
    /// <param name="shown">Nodes that the caller has already: neither brought in nor left out, but edges between them and the nodes of
    /// the answer are in it. Edges between two of them are not.</param>
    /// <param name="cancellation">Looked at for each node.</param>
    /// <remarks>Where not all neighbours fit, each node of a level brings in one over each relation, then each a second one, and so on, so
    /// that a hub does not crowd out the others.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A node is not in the snapshot, a bound is negative, or more nodes are given than may
    /// be shown.</exception>
    public static Neighbourhood Of(
        Snapshot snapshot,
        IReadOnlyCollection<GraphNode> nodes,
        int depth = 1,
        IReadOnlySet<NodeKind>? kinds = null,
        NeighbourhoodLimits? limits = null,
        IReadOnlySet<GraphNode>? without = null,
        IReadOnlySet<RelationType>? via = null,
        NeighbourOrder order = NeighbourOrder.Id,
        IReadOnlySet<GraphNode>? shown = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        limits ??= NeighbourhoodLimits.Default;
        var growth = new NeighbourhoodGrowth(
            new Walk(snapshot, null, without?.Except(nodes)),
            new Walk(snapshot, via, (without ?? NoNodes).Concat(shown ?? NoNodes).Except(nodes)),
            nodes,
            new(kinds, order, shown ?? NoNodes),
            limits,
            cancellation
        );
        for (var step = 1; step <= depth && growth.Grow(step); step++) { }

        var (edges, edgesLeftOut) = growth.Edges();
        return new(growth.Nodes(), edges, edgesLeftOut);
    }
}
