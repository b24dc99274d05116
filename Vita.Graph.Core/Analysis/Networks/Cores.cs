namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>
/// Core numbers: the greatest k such that a node is in a part of the graph where each has k neighbours or more. Nodes are taken away by
/// ascending degree
/// (Batagelj and Zaveršnik, An O(m) Algorithm for Cores Decomposition of Networks, 2003).
/// </summary>
public static class Cores
{
    /// <returns>The core number of each node; 0 of a node without edges.</returns>
    public static int[] Of(WeightedGraph graph, CancellationToken cancellation = default)
    {
        var left = graph.Each(graph.Degree);
        var core = new int[graph.Count];
        var isTaken = new bool[graph.Count];
        var byDegree = new PriorityQueue<int, int>(Enumerable.Range(0, graph.Count).Select(node => (node, left[node])));
        var highest = 0;
        while (byDegree.TryDequeue(out var node, out _))
        {
            if (isTaken[node])
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            isTaken[node] = true;
            core[node] = highest = Math.Max(highest, left[node]);
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (!isTaken[neighbour])
                {
                    byDegree.Enqueue(neighbour, --left[neighbour]);
                }
            }
        }

        return core;
    }
}
