using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>The places of the actors of a network in a picture of it alone, made as that of the whole graph; the more a tie weighs, the
/// more it pulls.</summary>
internal static class NetworkLayout
{
    /// <summary>A place for each node, by its number, with three decimals; y grows upwards.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellation">Looked at before each step.</param>
    public static IReadOnlyList<(double X, double Y)> Of(Projection network, CancellationToken cancellation)
    {
        var graph = network.Graph;
        var (x, y) = Arrangement.Of(
            graph,
            graph.Each(node => NodeSizes.RadiusOfActor(graph.Degree(node))),
            node => NodeLabels.Of(network.Snapshot, new GraphNode(network.Kind, network.Rows[node])),
            cancellation
        );
        return graph.Each(node => (Math.Round(x[node], 3), Math.Round(y[node], 3)));
    }
}
