namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>A graph whose nodes may stand for groups of nodes: beside its edges, the weight that lies inside each node.</summary>
internal sealed class CommunityLevel
{
    private readonly WeightedGraph _graph;
    private readonly double[] _strength;
    private readonly double _twiceTotal;

    private CommunityLevel(WeightedGraph graph, double[] inside)
    {
        _graph = graph;
        _strength = graph.Each(node => graph.WeightedDegree(node) + (2 * inside[node]));
        _twiceTotal = _strength.Sum();
    }

    public int Count => _graph.Count;

    public static CommunityLevel Of(WeightedGraph graph) => new(graph, new double[graph.Count]);

    /// <summary>Each group made one node.</summary>
    public static CommunityLevel Of(WeightedGraph graph, int[] groups, int count)
    {
        var inside = new double[count];
        var between = new Dictionary<(int, int), double>();
        for (var node = 0; node < graph.Count; node++)
        {
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var link = 0; link < neighbours.Length && neighbours[link] < node; link++)
            {
                var (a, b) = (groups[node], groups[neighbours[link]]);
                if (a == b)
                {
                    inside[a] += weights[link];
                }
                else
                {
                    var pair = (Math.Min(a, b), Math.Max(a, b));
                    between[pair] = between.GetValueOrDefault(pair) + weights[link];
                }
            }
        }

        return new(new(count, between.Select(pair => new WeightedEdge(pair.Key.Item1, pair.Key.Item2, pair.Value))), inside);
    }

    /// <summary>Moves nodes, in the given order and round after round, each to the community of a neighbour where modularity gains most,
    /// until none moves.</summary>
    /// <remarks><paramref name="communities"/> says where nodes start, by numbers below <see cref="Count"/>, and is changed in
    /// place.</remarks>
    public void Move(int[] communities, int[] order, CancellationToken cancellation)
    {
        var totals = new double[Count];
        for (var node = 0; node < Count; node++)
        {
            totals[communities[node]] += _strength[node];
        }

        var shared = new double[Count];
        bool hasMoved;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            hasMoved = false;
            foreach (var node in order)
            {
                var own = communities[node];
                totals[own] -= _strength[node];
                communities[node] = Best(node, communities, totals, shared);
                totals[communities[node]] += _strength[node];
                hasMoved |= communities[node] != own;
            }
        } while (hasMoved);
    }

    /// <summary>The weight that a community shares with the node, less what it would share by chance. Who gains nothing stays; of equal
    /// ones the lowest wins.</summary>
    private int Best(int node, int[] communities, double[] totals, double[] shared)
    {
        var neighbours = _graph.Neighbours(node);
        var weights = _graph.Weights(node);
        for (var link = 0; link < neighbours.Length; link++)
        {
            shared[communities[neighbours[link]]] += weights[link];
        }

        // A gain below the rounding of sums is none: two nodes would swap places for ever.
        var least = 1e-12 * _twiceTotal;
        var (best, bestGain) = (communities[node], Gain(communities[node]) + least);
        foreach (var neighbour in neighbours)
        {
            var (community, gain) = (communities[neighbour], Gain(communities[neighbour]));
            if (gain > bestGain || (gain == bestGain && best != communities[node] && community < best))
            {
                (best, bestGain) = (community, gain);
            }
        }

        foreach (var neighbour in neighbours)
        {
            shared[communities[neighbour]] = 0;
        }

        return best;

        double Gain(int community) => shared[community] - (totals[community] * _strength[node] / _twiceTotal);
    }
}
