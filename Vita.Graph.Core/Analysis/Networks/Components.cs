namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>What hangs together: two nodes are in one component if a path joins them.</summary>
public static class Components
{
    /// <returns>The component of each node. Components are numbered from 0 in the order of their lowest nodes.</returns>
    public static int[] Of(WeightedGraph graph, CancellationToken cancellation = default)
    {
        var all = new int[graph.Count];
        return Within(graph, all, cancellation);
    }

    /// <summary>The components that are left when edges between nodes of different groups are taken away.</summary>
    internal static int[] Within(WeightedGraph graph, int[] groups, CancellationToken cancellation)
    {
        var components = new int[graph.Count];
        Array.Fill(components, -1);
        var open = new Stack<int>();
        var count = 0;
        for (var first = 0; first < graph.Count; first++)
        {
            if (components[first] < 0)
            {
                cancellation.ThrowIfCancellationRequested();
                components[first] = count;
                open.Push(first);
                Fill(graph, groups, components, open);
                count++;
            }
        }

        return components;
    }

    private static void Fill(WeightedGraph graph, int[] groups, int[] components, Stack<int> open)
    {
        while (open.TryPop(out var node))
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (components[neighbour] < 0 && groups[neighbour] == groups[node])
                {
                    components[neighbour] = components[node];
                    open.Push(neighbour);
                }
            }
        }
    }
}
