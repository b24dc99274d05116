using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>Counts the neighbours of nodes that an answer does not show.</summary>
/// <param name="walk">The links.</param>
/// <param name="isPresent">Whether the node of a number is shown.</param>
/// <param name="isCounted">Whether nodes of a kind count.</param>
internal sealed class LeftOutCounts(Walk walk, Func<int, bool> isPresent, Func<NodeKind, bool> isCounted)
{
    /// <summary>By kind, in the order of names; each neighbour once.</summary>
    public IReadOnlyList<LeftOut> ByKind(int node) =>
        [
            .. Hidden(node)
                .Select(link => link.Target)
                .Distinct()
                .Select(target => walk.NodeOf(target).Kind)
                .Where(isCounted)
                .GroupBy(kind => kind)
                .Select(group => new LeftOut(group.Key, group.Count()))
                .OrderBy(group => group.Kind.Name, CodePointComparer.Instance),
        ];

    /// <summary>By relation, in the order of <see cref="Walk.RelationsOf"/>; each neighbour once in each.</summary>
    public IReadOnlyList<RelationLeftOut> ByRelation(int node) =>
        [
            .. Hidden(node)
                .DistinctBy(link => (link.Edge.Set, link.Edge.Direction, link.Target))
                .Select(link => (link.Edge.Set.Type, link.Edge.Direction, walk.NodeOf(link.Target).Kind))
                .Where(link => isCounted(link.Kind))
                .GroupBy(link => link)
                .Select(group => new RelationLeftOut(group.Key.Type, group.Key.Direction, group.Key.Kind, group.Count())),
        ];

    private IEnumerable<Link> Hidden(int node) => walk.LinksOf(node).Where(link => !isPresent(link.Target));
}
