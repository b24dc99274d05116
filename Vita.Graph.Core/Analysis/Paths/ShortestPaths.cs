using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>
/// All shortest paths between two nodes over direct relations, each followed both ways. As in Cypher's <c>allShortestPaths</c>, paths
/// differ by their edges:
/// two edges between the same nodes make two paths.
/// </summary>
/// <param name="Length">How many edges each path has; null where no path is short enough. From a node to itself it is 0.</param>
/// <param name="Count">How many shortest paths there are, also those that are not listed; <see cref="long.MaxValue"/> stands for that many
/// or more.</param>
/// <param name="Paths">The first of them: those whose inner nodes have fewest relations in all; of these, those whose inner node with
/// most has fewest; of these
/// by the id of their second node, then by the edge to it (type, outwards first, place in its set), then by the third, and so on. All
/// relations of a node in the graph count, whichever are followed.</param>
public sealed record ShortestPaths(int? Length, long Count, IReadOnlyList<GraphPath> Paths)
{
    public const int DefaultMaxLength = 6;

    /// <summary>The greatest length that may be asked for.</summary>
    public const int MostLength = 64;

    public const int DefaultLimit = 25;

    /// <param name="snapshot">The graph.</param>
    /// <param name="from">Where paths begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="maxLength">The most edges of a path.</param>
    /// <param name="via">The types of relation to follow; all where null.</param>
    /// <param name="accepts">Which nodes may lie between the two ends; all where null.</param>
    /// <param name="limit">The most paths to list; all are counted.</param>
    /// <param name="without">Nodes that no path leads over; as an end, a node is there all the same.</param>
    /// <param name="cancellation">Looked at for each node that is passed.</param>
    /// <remarks>No node is passed twice from one end, whatever its degree: the search takes no more steps than twice the edges of the
    /// graph.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An end is not in the snapshot, a bound is negative, or <paramref name="maxLength"/> is
    /// above <see cref="MostLength"/>.</exception>
    public static ShortestPaths Between(
        Snapshot snapshot,
        GraphNode from,
        GraphNode to,
        int maxLength = DefaultMaxLength,
        IReadOnlySet<RelationType>? via = null,
        Func<NodeKind, int, bool>? accepts = null,
        int limit = DefaultLimit,
        IReadOnlySet<GraphNode>? without = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxLength, MostLength);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var walk = new Walk(snapshot, via, without?.Where(node => node != from && node != to));
        var (start, end) = (walk.NumberOf(from), walk.NumberOf(to));
        var search = new PathSearch(walk, start, end, accepts, cancellation);
        if (!search.Meets(maxLength))
        {
            return new(null, 0, []);
        }

        var steps = new PathSteps(walk, search, end, cancellation);
        return new(search.Length, steps.CountFrom(start), [.. new PathOrder(walk, steps, end, cancellation).From(start).Take(limit)]);
    }
}
