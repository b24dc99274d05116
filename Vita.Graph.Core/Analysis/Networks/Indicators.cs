namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>What can be said of each node of a network, by its number. Each figure is computed when it is first asked for, since some
/// take far longer than others.</summary>
/// <param name="graph">The network.</param>
/// <param name="maxSteps">The most steps of search that distances may take.</param>
/// <param name="cancellation">Ends whatever is being computed.</param>
public sealed class Indicators(WeightedGraph graph, long maxSteps = Distances.DefaultMaxSteps, CancellationToken cancellation = default)
{
    private readonly Lazy<int[]> _degree = new(() => graph.Each(graph.Degree));
    private readonly Lazy<double[]> _weightedDegree = new(() => graph.Each(graph.WeightedDegree));
    private readonly Lazy<Distances> _distances = new(() => Distances.Of(graph, maxSteps, cancellation));
    private readonly Lazy<double[]> _pageRank = new(() => Networks.PageRank.Of(graph, cancellation));
    private readonly Lazy<int[]> _core = new(() => Cores.Of(graph, cancellation));
    private readonly Lazy<int[]> _component = new(() => Components.Of(graph, cancellation));
    private readonly Lazy<Communities> _communities = new(() => Communities.Find(graph, cancellation));

    /// <summary>How many others a node is tied to.</summary>
    public int[] Degree => _degree.Value;

    /// <summary>The sum of the weights of its ties.</summary>
    public double[] WeightedDegree => _weightedDegree.Value;

    /// <summary>Betweenness and closeness.</summary>
    /// <exception cref="NetworkTooLargeException">They would take more steps than allowed.</exception>
    public Distances Distances => _distances.Value;

    /// <summary>See <see cref="Networks.PageRank"/>.</summary>
    public double[] PageRank => _pageRank.Value;

    /// <summary>See <see cref="Cores"/>.</summary>
    public int[] Core => _core.Value;

    /// <summary>See <see cref="Components"/>.</summary>
    public int[] Component => _component.Value;

    /// <summary>The communities, and how well they part the network.</summary>
    public Communities Communities => _communities.Value;
}
