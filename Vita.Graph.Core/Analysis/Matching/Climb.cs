using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Ways along one relation between nodes of one kind.</summary>
internal static class Climb
{
    /// <summary>The edges that lead from one node to another, in their order.</summary>
    public static IEnumerable<PathEdge> Edges(Snapshot snapshot, RelationField relation, int row, int target)
    {
        var links = snapshot[relation];
        return Enumerable
            .Range(links.Start(row), links.Degree(row))
            .Where(link => links.TargetOf(link) == target)
            .Select(link => new PathEdge(relation.Step.Edges, links.EdgeOf(link), relation.Step.Direction));
    }

    /// <summary>The edges of a shortest way, of several the first by the rows on it; empty where there is none, and from a node to
    /// itself.</summary>
    public static IReadOnlyList<PathEdge> Between(Snapshot snapshot, RelationField relation, int from, int to)
    {
        var (links, cameFrom, queue) = (snapshot[relation], new Dictionary<int, int> { [from] = from }, new Queue<int>([from]));
        while (!cameFrom.ContainsKey(to) && queue.TryDequeue(out var row))
        {
            foreach (var target in links.Targets(row))
            {
                if (cameFrom.TryAdd(target, row))
                {
                    queue.Enqueue(target);
                }
            }
        }

        return cameFrom.ContainsKey(to) ? Way(snapshot, relation, cameFrom, to) : [];
    }

    private static List<PathEdge> Way(Snapshot snapshot, RelationField relation, Dictionary<int, int> cameFrom, int to)
    {
        var way = new List<PathEdge>();
        for (var row = to; cameFrom[row] != row; row = cameFrom[row])
        {
            way.Insert(0, Edges(snapshot, relation, cameFrom[row], row).First());
        }

        return way;
    }
}
