using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>A thing that ties the two ends of a tie, and how it does.</summary>
internal sealed record NetworkReason(NetworkTie Tie, SharedThing Thing)
{
    private static readonly HashSet<GraphNode> None = [];

    public GraphNode Node => new(Thing.Kind, Thing.Row);

    /// <summary>The name of the shared thing; of a partnership, who names whom: <c>A → B</c>, <c>A ↔ B</c> where each names the
    /// other.</summary>
    public string Name =>
        Thing.Reason is not TieReason.Partner
            ? NodeLabels.Of(Tie.In.Snapshot, Node)
            : $"{NodeLabels.Of(Tie.In.Snapshot, Namer)} {Arrow} {NodeLabels.Of(Tie.In.Snapshot, Other(Namer))}";

    /// <summary>The relations that make the tie: of a partnership, each that names one of the two; else those that lead from each of the
    /// two to the shared thing, the first way of each.</summary>
    public IReadOnlyList<PathEdge> Relations =>
        Thing.Reason is TieReason.Partner
            ? [.. RoutesOf(Tie.A).Where(route => route[^1].TargetIn(Tie.In.Snapshot) == Tie.B).SelectMany(route => route)]
            : [.. new[] { Tie.A, Tie.B }.SelectMany(end => RoutesOf(end).First(route => route[^1].TargetIn(Tie.In.Snapshot) == Node))];

    /// <summary>Who names the other; of two that name each other, the first by id.</summary>
    private GraphNode Namer => IsMutual ? Tie.A : Other(Node);

    private bool IsMutual => Relations.Select(edge => edge.Direction).Distinct().Count() > 1;

    private char Arrow => IsMutual ? '↔' : '→';

    private GraphNode Other(GraphNode end) => end == Tie.A ? Tie.B : Tie.A;

    private IEnumerable<PathEdge[]> RoutesOf(GraphNode actor) =>
        Ties.Of(actor.Kind)
            .Where(tie => tie.Reason == Thing.Reason)
            .SelectMany(tie => new TieSearch(Tie.In.Snapshot, tie, None).Routes(actor.Row).Select(links => Edges(tie.Relations, links)));

    private PathEdge[] Edges(IReadOnlyList<RelationField> relations, int[] links) =>
        [
            .. relations.Select(
                (relation, place) =>
                    new PathEdge(relation.Step.Edges, Tie.In.Snapshot[relation].EdgeOf(links[place]), relation.Step.Direction)
            ),
        ];
}
