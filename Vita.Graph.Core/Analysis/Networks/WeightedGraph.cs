namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>An edge between nodes <paramref name="A"/> and <paramref name="B"/>.</summary>
public readonly record struct WeightedEdge(int A, int B, double Weight);

/// <summary>
/// An undirected graph without loops, with at most one edge between two nodes, each with a weight above 0. Nodes are numbered from 0; where
/// two nodes do equally well, the lower number wins,
/// so that whoever numbers nodes by id gets results that depend on ids alone.
/// </summary>
public sealed class WeightedGraph
{
    private readonly int[] _starts;
    private readonly int[] _neighbours;
    private readonly double[] _weights;

    /// <param name="count">How many nodes there are.</param>
    /// <param name="edges">Each pair at most once, whichever end comes first.</param>
    /// <exception cref="ArgumentException">An edge is a loop, joins what is not there, has no positive finite weight, or is there
    /// twice.</exception>
    public WeightedGraph(int count, IEnumerable<WeightedEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var ends = edges.SelectMany(edge => new[] { edge, new(edge.B, edge.A, edge.Weight) }).ToArray();
        foreach (var edge in ends)
        {
            Check(edge, count);
        }

        Array.Sort(ends, (x, y) => (x.A, x.B).CompareTo((y.A, y.B)));
        Refuse(
            ends.Zip(ends.Skip(1)).Any(pair => pair.First.A == pair.Second.A && pair.First.B == pair.Second.B),
            "two edges join the same nodes"
        );
        _starts = StartsOf(ends, count);
        _neighbours = [.. ends.Select(edge => edge.B)];
        _weights = [.. ends.Select(edge => edge.Weight)];
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => _starts.Length - 1;

    public int EdgeCount => _neighbours.Length / 2;

    /// <summary>How many edges a node has.</summary>
    public int Degree(int node) => _starts[node + 1] - _starts[node];

    /// <summary>The nodes that a node is joined to, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => _neighbours.AsSpan(_starts[node], Degree(node));

    /// <summary>The weights of the edges to <see cref="Neighbours"/>, in their order.</summary>
    public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(_starts[node], Degree(node));

    /// <summary>The sum of the weights of the edges of a node.</summary>
    public double WeightedDegree(int node)
    {
        var sum = 0.0;
        foreach (var weight in Weights(node))
        {
            sum += weight;
        }

        return sum;
    }

    /// <summary>Something of each node, by its number.</summary>
    internal T[] Each<T>(Func<int, T> of) => [.. Enumerable.Range(0, Count).Select(of)];

    private static void Check(WeightedEdge edge, int count)
    {
        Refuse(edge.A == edge.B, $"node {edge.A} is joined to itself");
        Refuse(edge.A < 0 || edge.A >= count, $"there is no node {edge.A}");
        Refuse(!double.IsFinite(edge.Weight) || edge.Weight <= 0, $"the weight {edge.Weight} is not above 0");
    }

    private static void Refuse(bool isWrong, string why)
    {
        if (isWrong)
        {
            throw new ArgumentException($"Not a simple weighted graph: {why}.");
        }
    }

    private static int[] StartsOf(WeightedEdge[] sorted, int count)
    {
        var starts = new int[count + 1];
        foreach (var edge in sorted)
        {
            starts[edge.A + 1]++;
        }

        for (var node = 0; node < count; node++)
        {
            starts[node + 1] += starts[node];
        }

        return starts;
    }
}
