using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>What is known of a graph's size, to estimate what an operation costs before it runs.</summary>
public interface IGraphStatistics
{
    /// <summary>The number of nodes of a kind.</summary>
    int CountOf(NodeKind kind);

    /// <summary>The greatest number of links that one node has along a relation.</summary>
    int MaxDegreeOf(RelationField relation);
}
