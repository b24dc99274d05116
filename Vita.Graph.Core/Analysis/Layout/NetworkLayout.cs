using Vita.Graph.Core.Analysis.Networks;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>The places of the nodes of a network in a picture of it alone, by the same steps as <see cref="GraphLayout"/>; the more a tie
/// weighs, the more it pulls.</summary>
internal static class NetworkLayout
{
    /// <summary>A place for each node, by its number, with three decimals; y grows upwards.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="cancellation">Looked at before each step.</param>
    public static IReadOnlyList<(double X, double Y)> Of(WeightedGraph graph, CancellationToken cancellation)
    {
        var (x, y) = ForceAtlas.Place(graph, cancellation);
        var marks = new Marks(x, y, graph.Each(node => NodeSizes.RadiusOfActor(graph.Degree(node))));
        marks.Spread();
        marks.Separate(cancellation);
        return graph.Each(node => (Math.Round(x[node], 3), Math.Round(y[node], 3)));
    }
}
