using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>The steps that shortest paths are made of, and how many paths these make, counted without walking them.</summary>
internal sealed class PathSteps(Walk walk, PathSearch search, int end, CancellationToken cancellation)
{
    private readonly Dictionary<int, List<Link>> _next = [];
    private readonly Dictionary<int, long> _counts = [];

    /// <summary>How many shortest paths lead from a node to the end.</summary>
    public long CountFrom(int node)
    {
        if (node == end)
        {
            return 1;
        }

        if (!_counts.TryGetValue(node, out var count))
        {
            foreach (var link in NextOf(node))
            {
                var more = CountFrom(link.Target);
                count = more > long.MaxValue - count ? long.MaxValue : count + more;
            }

            _counts.Add(node, count);
        }

        return count;
    }

    /// <summary>The links of a node that begin some shortest path to the end, by target, then by edge. No step leads astray.</summary>
    public IReadOnlyList<Link> NextOf(int node)
    {
        if (!_next.TryGetValue(node, out var links))
        {
            cancellation.ThrowIfCancellationRequested();
            var place = search.PlaceOf(node) + 1;
            links =
            [
                .. walk.LinksOf(node)
                    .Where(link => search.PlaceOf(link.Target) == place)
                    .OrderBy(link => link.Target)
                    .ThenBy(link => link.Edge.Set.Type.Name, CodePointComparer.Instance)
                    .ThenBy(link => link.Edge.Direction)
                    .ThenBy(link => link.Edge.Edge),
            ];
            _next.Add(node, links);
        }

        return links;
    }
}
