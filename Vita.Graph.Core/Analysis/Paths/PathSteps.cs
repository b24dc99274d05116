using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>Counts shortest paths without walking them, and walks them one by one, in their order.</summary>
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

    /// <summary>The paths, lazily. No step leads astray: each link begins some path to the end.</summary>
    public IEnumerable<GraphPath> From(int start)
    {
        var links = new List<Link>();
        return Walks(start, links).Select(_ => new GraphPath(
            [walk.NodeOf(start), .. links.Select(link => walk.NodeOf(link.Target))], [.. links.Select(link => link.Edge)]));
    }

    private IEnumerable<bool> Walks(int node, List<Link> links)
    {
        if (node == end)
        {
            yield return true;
            yield break;
        }

        foreach (var link in NextOf(node))
        {
            links.Add(link);
            foreach (var found in Walks(link.Target, links))
            {
                yield return found;
            }

            links.RemoveAt(links.Count - 1);
        }
    }

    private List<Link> NextOf(int node)
    {
        if (!_next.TryGetValue(node, out var links))
        {
            cancellation.ThrowIfCancellationRequested();
            var place = search.PlaceOf(node) + 1;
            links = [.. walk.LinksOf(node).Where(link => search.PlaceOf(link.Target) == place).OrderBy(link => link.Target).ThenBy(link => link.Edge.Set.Type.Name, CodePointComparer.Instance).ThenBy(link => link.Edge.Direction).ThenBy(link => link.Edge.Edge)];
            _next.Add(node, links);
        }

        return links;
    }
}
