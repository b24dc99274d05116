namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>What can be said of each node of a network, by its number.</summary>
/// <param name="Degree">How many others it is tied to.</param>
/// <param name="WeightedDegree">The sum of the weights of its ties.</param>
/// <param name="Distances">Betweenness and closeness.</param>
/// <param name="PageRank">See <see cref="Networks.PageRank"/>.</param>
/// <param name="Core">See <see cref="Cores"/>.</param>
/// <param name="Component">See <see cref="Components"/>.</param>
/// <param name="Communities">Its community, and how well the communities part the network.</param>
public sealed record Indicators(int[] Degree, double[] WeightedDegree, Distances Distances, double[] PageRank, int[] Core, int[] Component, Communities Communities)
{
    /// <exception cref="NetworkTooLargeException">Distances would take more than <paramref name="maxSteps"/> steps of search.</exception>
    public static Indicators Of(WeightedGraph graph, long maxSteps = Distances.DefaultMaxSteps, CancellationToken cancellation = default) => new(
        graph.Each(graph.Degree),
        graph.Each(graph.WeightedDegree),
        Distances.Of(graph, maxSteps, cancellation),
        Networks.PageRank.Of(graph, cancellation),
        Cores.Of(graph, cancellation),
        Components.Of(graph, cancellation),
        Communities.Find(graph, cancellation));
}
