namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Who lies between others and who is near to them, both from one search per node, breadth first. Weights do not count: they say
/// how strong a tie is, not how long.</summary>
/// <param name="Betweenness">
/// The share of shortest paths between two others that lead through the node, summed over the pairs and divided by their number, (n - 1)(n
/// - 2) / 2; 0 where n &lt; 3
/// (Brandes, A Faster Algorithm for Betweenness Centrality, 2001).
/// </param>
/// <param name="Closeness">
/// How many others it reaches over the sum of their distances, times the share of all others that it reaches, so that the centre of a small
/// component does not outdo that of a great one
/// (Wasserman and Faust, Social Network Analysis, 1994); 0 of a node without edges.
/// </param>
public sealed record Distances(double[] Betweenness, double[] Closeness)
{
    /// <summary>Nodes × (nodes + 2 edges) that are searched by default: some ten seconds on one core.</summary>
    public const long DefaultMaxSteps = 1_000_000_000;

    /// <exception cref="NetworkTooLargeException">It would take more than <paramref name="maxSteps"/> steps.</exception>
    public static Distances Of(WeightedGraph graph, long maxSteps = DefaultMaxSteps, CancellationToken cancellation = default)
    {
        var steps = graph.Count * (graph.Count + (2L * graph.EdgeCount));
        if (steps > maxSteps)
        {
            throw new NetworkTooLargeException("steps of search for distances", steps, maxSteps, LeastWeight(graph, maxSteps));
        }

        var betweenness = new double[graph.Count];
        var closeness = new double[graph.Count];
        var search = new DistanceSearch(graph);
        for (var source = 0; source < graph.Count; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            search.From(source);
            search.AddDependencies(betweenness);
            closeness[source] = search.Closeness;
        }

        // Each pair was counted from both ends, hence no factor 2.
        var pairs = (graph.Count - 1.0) * (graph.Count - 2.0);
        return new([.. betweenness.Select(sum => graph.Count < 3 ? 0 : sum / pairs)], closeness);
    }

    /// <summary>The nodes stay when ties are left out, so that only edges can be saved.</summary>
    private static int? LeastWeight(WeightedGraph graph, long maxSteps)
    {
        var weights = new WeightCounts();
        for (var node = 0; node < graph.Count; node++)
        {
            foreach (var weight in graph.Weights(node))
            {
                // Each edge is met at both ends, as its two directions are searched.
                weights.Add((int)weight);
            }
        }

        return weights.Least((maxSteps / graph.Count) - graph.Count);
    }
}
