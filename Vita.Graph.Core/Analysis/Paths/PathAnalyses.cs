using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>What lies between nodes and around them, as root fields.</summary>
internal static class PathAnalyses
{
    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema)
    {
        var edge = EdgeType.Of(schema);
        return [PathAnalysis.Of(schema, edge), NeighbourhoodAnalysis.Of(schema, edge), ConnectionsAnalysis.Of(schema, edge)];
    }
}
