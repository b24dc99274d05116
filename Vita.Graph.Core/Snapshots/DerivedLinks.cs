using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>Follows the paths of a derived relation once for every row.</summary>
internal sealed class DerivedLinks(Func<Step, AdjacencyIndex> adjacency)
{
    /// <summary>The links of <paramref name="relation"/> from each of <paramref name="rows"/> rows: each target once, ordered.</summary>
    public AdjacencyIndex Of(RelationField relation, int rows)
    {
        var paths = relation.Paths.Select(path => path.Select(adjacency).ToArray()).ToList();
        return AdjacencyIndex.OfTargets([
            .. Enumerable.Range(0, rows).Select(row => relation.IsTransitive ? Closure(paths[0][0], row) : Targets(paths, row)),
        ]);
    }

    private static int[] Targets(List<AdjacencyIndex[]> paths, int row)
    {
        var found = new SortedSet<int>();
        foreach (var path in paths)
        {
            Follow(path, row, found);
        }

        return [.. found];
    }

    private static void Follow(ReadOnlySpan<AdjacencyIndex> path, int row, SortedSet<int> found)
    {
        foreach (var target in path[0].Targets(row))
        {
            if (path.Length == 1)
            {
                found.Add(target);
            }
            else
            {
                Follow(path[1..], target, found);
            }
        }
    }

    /// <summary>What is reached in one step or more. A cycle leads back to the row itself; it ends because each target is visited
    /// once.</summary>
    private static int[] Closure(AdjacencyIndex step, int row)
    {
        var found = new HashSet<int>();
        var open = new Stack<int>([row]);
        while (open.TryPop(out var current))
        {
            foreach (var target in step.Targets(current))
            {
                if (found.Add(target))
                {
                    open.Push(target);
                }
            }
        }

        return [.. found.Order()];
    }
}
