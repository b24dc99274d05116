namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>
/// How often one comes by a node who walks along edges, by their weights, and now and then starts anew anywhere
/// (Page, Brin, Motwani and Winograd, The PageRank Citation Ranking, 1999), by power iteration.
/// </summary>
public static class PageRank
{
    /// <summary>The chance to walk on rather than to start anew, as everybody takes it.</summary>
    public const double Damping = 0.85;

    /// <summary>What ranks may still change by, per node, in the last round. A change shrinks by <see cref="Damping"/> each round, so that
    /// some 140 rounds always do.</summary>
    public const double Tolerance = 1e-10;

    /// <returns>The rank of each node. Together they are 1.</returns>
    public static double[] Of(WeightedGraph graph, CancellationToken cancellation = default)
    {
        var strength = graph.Each(graph.WeightedDegree);
        var ranks = graph.Each(_ => 1.0 / graph.Count);
        double change;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var next = Round(graph, strength, ranks);
            change = ranks.Zip(next, (before, after) => Math.Abs(after - before)).Sum();
            ranks = next;
        } while (change >= graph.Count * Tolerance && change > 0);
        return ranks;
    }

    /// <summary>Who stands on a node without edges starts anew.</summary>
    private static double[] Round(WeightedGraph graph, double[] strength, double[] ranks)
    {
        var stuck = graph.Each(node => graph.Degree(node) == 0 ? ranks[node] : 0).Sum();
        var everywhere = ((Damping * stuck) + 1 - Damping) / graph.Count;
        return graph.Each(node =>
        {
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            var arriving = 0.0;
            for (var link = 0; link < neighbours.Length; link++)
            {
                arriving += ranks[neighbours[link]] * weights[link] / strength[neighbours[link]];
            }

            return everywhere + (Damping * arriving);
        });
    }
}
