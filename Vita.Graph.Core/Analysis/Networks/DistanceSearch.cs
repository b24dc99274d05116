namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Searches a graph breadth first from one node, again and again in the same memory.</summary>
internal sealed class DistanceSearch(WeightedGraph graph)
{
    private readonly int[] _distances = new int[graph.Count];
    private readonly double[] _paths = new double[graph.Count];
    private readonly double[] _dependencies = new double[graph.Count];

    /// <summary>Nodes in the order they were reached; the source first.</summary>
    private readonly int[] _reached = new int[graph.Count];
    private int _count;

    /// <summary>The closeness of the last source.</summary>
    public double Closeness
    {
        get
        {
            var others = _count - 1;
            var sum = _reached.Take(_count).Sum(node => (long)_distances[node]);
            return others == 0 ? 0 : (double)others / sum * others / (graph.Count - 1);
        }
    }

    public void From(int source)
    {
        Array.Fill(_distances, -1);
        Array.Clear(_paths);
        (_distances[source], _paths[source], _reached[0], _count) = (0, 1, source, 1);
        for (var next = 0; next < _count; next++)
        {
            var node = _reached[next];
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (_distances[neighbour] < 0)
                {
                    _distances[neighbour] = _distances[node] + 1;
                    _reached[_count++] = neighbour;
                }

                if (_distances[neighbour] == _distances[node] + 1)
                {
                    _paths[neighbour] += _paths[node];
                }
            }
        }
    }

    /// <summary>Adds to each node the share of shortest paths from the source that it lies on, from the farthest nodes inwards.</summary>
    public void AddDependencies(double[] sums)
    {
        Array.Clear(_dependencies);
        for (var place = _count - 1; place > 0; place--)
        {
            var node = _reached[place];
            var share = (1 + _dependencies[node]) / _paths[node];
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (_distances[neighbour] == _distances[node] - 1)
                {
                    _dependencies[neighbour] += _paths[neighbour] * share;
                }
            }

            sums[node] += _dependencies[node];
        }
    }
}
