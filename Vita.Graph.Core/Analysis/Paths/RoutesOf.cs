using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>The routes of an actor to one thing: the first few, and the count of all.</summary>
internal sealed class RoutesOf
{
    private readonly List<Route> _first = [];

    public IReadOnlyList<Route> First => _first;

    public long Count { get; private set; }

    /// <summary>The routes of an actor to all that it is tied to.</summary>
    public static Dictionary<(TieReason Reason, NodeKind Kind, int Row), RoutesOf> Actor(
        Snapshot snapshot,
        GraphNode actor,
        int limit,
        IReadOnlySet<GraphNode> without,
        CancellationToken cancellation
    )
    {
        var ties = Ties.Of(actor.Kind);
        if (ties.Count == 0)
        {
            throw new ArgumentException($"{actor.Kind} is no kind of actor: organisations and projects are.", nameof(actor));
        }

        var all = new Dictionary<(TieReason, NodeKind, int), RoutesOf>();
        foreach (var tie in ties)
        {
            var kind = tie.Relations[^1].Target;
            foreach (var route in new TieSearch(snapshot, tie, without).Routes(actor.Row))
            {
                cancellation.ThrowIfCancellationRequested();
                var key = (tie.Reason, kind, snapshot[tie.Relations[^1]].TargetOf(route[^1]));
                all.TryAdd(key, new());
                all[key].Add(snapshot, tie, actor, route, limit);
            }
        }

        return all;
    }

    private void Add(Snapshot snapshot, Tie tie, GraphNode actor, int[] links, int limit)
    {
        if (Count++ < limit)
        {
            PathEdge[] edges =
            [
                .. tie.Relations.Select(
                    (relation, place) =>
                        new PathEdge(relation.Step.Edges, snapshot[relation].EdgeOf(links[place]), relation.Step.Direction)
                ),
            ];
            _first.Add(new(tie.Way, new([actor, .. edges.Select(edge => edge.TargetIn(snapshot))], edges)));
        }
    }
}
