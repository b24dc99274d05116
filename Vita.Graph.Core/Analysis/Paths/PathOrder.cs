namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>How many relations the inner nodes of a path, or of a part of one, have: in all, and the one with most.</summary>
internal readonly record struct Crowd(long Sum, int Most) : IComparable<Crowd>
{
    public int CompareTo(Crowd other) => Sum != other.Sum ? Sum.CompareTo(other.Sum) : Most.CompareTo(other.Most);

    public Crowd And(Crowd other) => new(Sum + other.Sum, Math.Max(Most, other.Most));
}

/// <summary>
/// Shortest paths one by one, those over nodes with few relations first: what everybody shares explains little. Best first over
/// beginnings of paths, each judged by the best path that it
/// begins; so that each path takes no more than its length in steps, and none is made that is not asked for.
/// </summary>
internal sealed class PathOrder(Walk walk, PathSteps steps, int end, CancellationToken cancellation)
{
    private readonly Dictionary<int, Crowd> _degrees = [];
    private readonly Dictionary<int, Crowd> _onwards = [];

    /// <summary>The paths, lazily: by the sum of relations of their inner nodes, then by the most of one, then by their steps.</summary>
    public IEnumerable<GraphPath> From(int start)
    {
        var open = new PriorityQueue<Beginning, Beginning>();
        Add(open, new(start, [], default, Onwards(start)));
        while (open.TryDequeue(out var next, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            if (next.Node == end)
            {
                yield return PathOf(start, next);
                continue;
            }

            var links = steps.NextOf(next.Node);
            for (var place = 0; place < links.Count; place++)
            {
                var target = links[place].Target;
                var passed = next.Passed.And(Of(target));
                Add(open, new(target, [.. next.Steps, place], passed, passed.And(Onwards(target))));
            }
        }
    }

    private static void Add(PriorityQueue<Beginning, Beginning> open, Beginning beginning) => open.Enqueue(beginning, beginning);

    /// <summary>The relations of a node, which count unless it is the end.</summary>
    private Crowd Of(int node)
    {
        if (!_degrees.TryGetValue(node, out var found))
        {
            var degree = node == end ? 0 : walk.DegreeOf(node);
            _degrees.Add(node, found = new(degree, degree));
        }

        return found;
    }

    /// <summary>The inner nodes of the best way from a node to the end, itself not counted. What is best from the next node is best from
    /// here: both sum and maximum only grow with what is added.</summary>
    private Crowd Onwards(int node)
    {
        if (!_onwards.TryGetValue(node, out var best))
        {
            best =
                node == end
                    ? default
                    : steps.NextOf(node).Select(link => link.Target).Distinct().Min(target => Of(target).And(Onwards(target)));
            _onwards.Add(node, best);
        }

        return best;
    }

    private GraphPath PathOf(int start, Beginning whole)
    {
        var links = new List<Link>();
        foreach (var step in whole.Steps)
        {
            links.Add(steps.NextOf(links.Count == 0 ? start : links[^1].Target)[step]);
        }

        return new(
            [walk.NodeOf(start), .. links.Select(link => walk.NodeOf(link.Target))],
            [.. links.Select(link => link.Edge)],
            whole.Passed.Sum
        );
    }

    /// <summary>The beginning of a path.</summary>
    /// <param name="Node">Where it has got to.</param>
    /// <param name="Steps">Which of its links each node takes, by place.</param>
    /// <param name="Passed">Its inner nodes so far.</param>
    /// <param name="Best">The inner nodes of the best path that begins so.</param>
    private sealed record Beginning(int Node, int[] Steps, Crowd Passed, Crowd Best) : IComparable<Beginning>
    {
        public int CompareTo(Beginning? other) =>
            Best.CompareTo(other!.Best) is not 0 and var order ? order : Steps.AsSpan().SequenceCompareTo(other.Steps);
    }
}
