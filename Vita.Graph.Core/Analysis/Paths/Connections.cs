using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>How an actor comes to what it shares.</summary>
/// <param name="Way">In which way.</param>
/// <param name="Path">The nodes and edges from the actor to what it shares.</param>
public sealed record Route(TieWay Way, GraphPath Path);

/// <summary>Something that two actors share, and how each comes to it.</summary>
/// <param name="Reason">What sharing it means. A partner is shared where both are its partners, whoever names whom.</param>
/// <param name="Shared">The shared node.</param>
/// <param name="From">Routes of the first actor, ordered by way, then along the path by edge; no more than the limit.</param>
/// <param name="FromCount">How many there are.</param>
/// <param name="To">Routes of the second actor.</param>
/// <param name="ToCount">How many there are.</param>
public sealed record Connection(
    TieReason Reason,
    GraphNode Shared,
    IReadOnlyList<Route> From,
    long FromCount,
    IReadOnlyList<Route> To,
    long ToCount
);

/// <summary>What two actors, organisations or projects, share.</summary>
/// <param name="Count">How many things they share.</param>
/// <param name="Shared">The first of them, by reason, then by id.</param>
/// <param name="DirectCount">How many edges join the two directly, whatever their type.</param>
/// <param name="Direct">The first of them, seen from the first actor, by type, then outwards first.</param>
public sealed record Connections(int Count, IReadOnlyList<Connection> Shared, int DirectCount, IReadOnlyList<PathEdge> Direct)
{
    public const int DefaultLimit = 100;

    public const int DefaultRoutes = 3;

    /// <param name="snapshot">The graph.</param>
    /// <param name="from">The first actor.</param>
    /// <param name="to">The second. An organisation and a project share what both kinds may have: themes and territories.</param>
    /// <param name="limit">The most things, and the most direct edges, to list; all are counted.</param>
    /// <param name="routes">The most routes to list of each actor to each thing; all are counted.</param>
    /// <param name="without">Nodes that are as if they were not there; the two actors are all the same.</param>
    /// <param name="cancellation">Looked at for each route.</param>
    /// <exception cref="ArgumentException">One of the two is neither an organisation nor a project.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is not in the snapshot, or a bound is negative.</exception>
    public static Connections Between(
        Snapshot snapshot,
        GraphNode from,
        GraphNode to,
        int limit = DefaultLimit,
        int routes = DefaultRoutes,
        IReadOnlySet<GraphNode>? without = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfNegative(routes);
        HashSet<GraphNode> absent = [.. (without ?? new HashSet<GraphNode>()).Where(node => node != from && node != to)];
        var walk = new Walk(snapshot, null, absent);
        var target = walk.NumberOf(to);
        walk.NumberOf(from);
        var (left, right) = (
            RoutesOf.Actor(snapshot, from, routes, absent, cancellation),
            RoutesOf.Actor(snapshot, to, routes, absent, cancellation)
        );
        var shared = left.Keys.Where(right.ContainsKey).OrderBy(key => key.Reason).ThenBy(key => key.Row).ToList();
        var direct = walk.LinksOf(walk.NumberOf(from)).Where(link => link.Target == target).Select(link => link.Edge).ToList();
        return new(
            shared.Count,
            [.. shared.Take(limit).Select(key => Connection(key, left[key], right[key]))],
            direct.Count,
            [.. direct.Take(limit)]
        );
    }

    private static Connection Connection((TieReason Reason, NodeKind Kind, int Row) key, RoutesOf left, RoutesOf right) =>
        new(key.Reason, new(key.Kind, key.Row), left.First, left.Count, right.First, right.Count);
}
