namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Finds who shares how many things with whom.</summary>
internal static class SharedEdges
{
    /// <summary>One node after the other, so that memory holds the counts of one and the edges that are kept.</summary>
    /// <exception cref="NetworkTooLargeException">There are more than <paramref name="maxEdges"/>. They are counted to the end, for the
    /// message, but not kept.</exception>
    public static List<SharedEdge> Find(SharedThings things, int nodes, int minWeight, int maxEdges, CancellationToken cancellation)
    {
        var edges = new List<SharedEdge>();
        var found = new WeightCounts();
        var weights = new int[nodes];
        for (var node = 0; node < nodes; node++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var other in Count(things, node, weights))
            {
                if (weights[other] >= minWeight)
                {
                    found.Add(weights[other]);
                    if (found.Total <= maxEdges)
                    {
                        edges.Add(new(node, other, weights[other]));
                    }
                }

                weights[other] = 0;
            }
        }

        return found.Total <= maxEdges ? edges : throw new NetworkTooLargeException("edges", found.Total, maxEdges, found.Least(maxEdges));
    }

    /// <summary>Counts what a node shares with each later one; gives these in order.</summary>
    private static List<int> Count(SharedThings things, int node, int[] weights)
    {
        var touched = new List<int>();
        foreach (var thing in things.Of(node))
        {
            var holders = things.Holders(thing);
            for (var place = holders.Count - 1; holders[place] > node; place--)
            {
                if (weights[holders[place]]++ == 0)
                {
                    touched.Add(holders[place]);
                }
            }
        }

        touched.Sort();
        return touched;
    }
}
