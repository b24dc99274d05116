using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>An edge as it is followed.</summary>
/// <param name="Set">The set it belongs to.</param>
/// <param name="Edge">Its place in that set.</param>
/// <param name="Direction">Whether it is followed from the node it leaves, or from the one it enters.</param>
public readonly record struct PathEdge(EdgeSet Set, int Edge, Direction Direction)
{
    /// <summary>The node at which the edge is begun.</summary>
    public GraphNode SourceIn(Snapshot snapshot) =>
        Direction is Direction.Out ? new(Set.From, snapshot[Set].From[Edge]) : new(Set.To, snapshot[Set].To[Edge]);

    /// <summary>The node to which it leads.</summary>
    public GraphNode TargetIn(Snapshot snapshot) =>
        Direction is Direction.Out ? new(Set.To, snapshot[Set].To[Edge]) : new(Set.From, snapshot[Set].From[Edge]);
}

/// <summary>A path: its nodes, and between each two of them the edge that is followed, so that there is one edge fewer than
/// nodes.</summary>
/// <param name="Nodes">The nodes.</param>
/// <param name="Edges">The edges.</param>
/// <param name="Links">How many relations the nodes between the two ends have in all: the fewer, the more a path tells. 0 where there is
/// none between them, and where nobody asks.</param>
public sealed record GraphPath(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<PathEdge> Edges, long Links = 0);
