using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>
/// Groups of nodes with more weight inside than chance would put there: Louvain (Blondel and others, Fast Unfolding of Communities in Large
/// Networks, 2008).
/// As Leiden does (Traag and others, From Louvain to Leiden, 2019), no community is left in parts that no edge joins, and rounds start
/// again from what the last one found.
/// </summary>
/// <param name="CommunityOf">The community of each node; communities are numbered from 0 in the order of their lowest nodes. A node without
/// edges is one of its own.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Modularity">
/// The share of weight inside communities less the share expected by chance (Newman and Girvan, 2004), from -0.5 to 1; above some 0.3,
/// groups are usually taken to be real. 0 without edges.
/// </param>
public sealed record Communities(int[] CommunityOf, int Count, double Modularity)
{
    /// <summary>
    /// Louvain's result depends on the order in which nodes are looked at. Here it is tried in their own order and in this many drawn from
    /// a fixed seed;
    /// the best counts, the first of equals, so that the same graph always gives the same communities.
    /// </summary>
    private const int DrawnOrders = 7;

    public static Communities Find(WeightedGraph graph, CancellationToken cancellation = default) =>
        Enumerable
            .Range(0, 1 + DrawnOrders)
            .Select(trial => Try(graph, trial, cancellation))
            .Aggregate((best, next) => next.Modularity > best.Modularity + 1e-12 ? next : best);

    /// <summary>The modularity of a partition.</summary>
    public static double ModularityOf(WeightedGraph graph, int[] communities)
    {
        var total = graph.Each(graph.WeightedDegree).Sum();
        var strengths = new double[graph.Count];
        var inside = 0.0;
        for (var node = 0; node < graph.Count; node++)
        {
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            strengths[communities[node]] += graph.WeightedDegree(node);
            for (var link = 0; link < neighbours.Length; link++)
            {
                inside += communities[neighbours[link]] == communities[node] ? weights[link] : 0;
            }
        }

        return total == 0 ? 0 : (inside / total) - strengths.Sum(strength => strength / total * (strength / total));
    }

    private static Communities Try(WeightedGraph graph, int trial, CancellationToken cancellation)
    {
        var chance = trial == 0 ? null : new SplitMix((ulong)trial);
        var found = Rated(graph, [.. Enumerable.Range(0, graph.Count)]);
        while (true)
        {
            var next = Rated(graph, Round(graph, found.CommunityOf, chance, cancellation));
            if (next.Modularity <= found.Modularity + 1e-12)
            {
                return found;
            }

            found = next;
        }
    }

    /// <summary>Moves single nodes, then the groups they form, then groups of groups. Parting a group where no edge joins it can only raise
    /// modularity.</summary>
    private static int[] Round(WeightedGraph graph, int[] start, SplitMix? chance, CancellationToken cancellation)
    {
        var groups = start.ToArray();
        CommunityLevel.Of(graph).Move(groups, Order(graph.Count, chance), cancellation);
        while (true)
        {
            var count = Number(groups);
            var level = CommunityLevel.Of(graph, groups, count);
            var merged = Enumerable.Range(0, count).ToArray();
            level.Move(merged, Order(count, chance), cancellation);
            if (merged.Distinct().Count() == count)
            {
                return Components.Within(graph, groups, cancellation);
            }

            groups = [.. groups.Select(group => merged[group])];
        }
    }

    private static Communities Rated(WeightedGraph graph, int[] groups) =>
        new(groups, groups.DefaultIfEmpty(-1).Max() + 1, ModularityOf(graph, groups));

    /// <summary>Numbers groups anew, in the order of their lowest nodes.</summary>
    private static int Number(int[] groups)
    {
        var numbers = new Dictionary<int, int>();
        for (var node = 0; node < groups.Length; node++)
        {
            numbers.TryAdd(groups[node], numbers.Count);
            groups[node] = numbers[groups[node]];
        }

        return numbers.Count;
    }

    private static int[] Order(int count, SplitMix? chance)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var left = count; chance is not null && left > 1; left--)
        {
            var drawn = chance.Below(left);
            (order[left - 1], order[drawn]) = (order[drawn], order[left - 1]);
        }

        return order;
    }
}
