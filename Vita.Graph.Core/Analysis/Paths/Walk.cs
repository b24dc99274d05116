using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>A link to follow: the node it leads to, by its number, and the edge.</summary>
internal readonly record struct Link(int Target, PathEdge Edge);

/// <summary>All nodes of a snapshot under one numbering, in the order of their ids, and the direct relations between them, both
/// ways.</summary>
internal sealed class Walk
{
    private readonly Snapshot _snapshot;
    private readonly NodeKind[] _kinds;
    private readonly int[] _firsts;
    private readonly RelationField[][] _relations;
    private readonly HashSet<int> _without;

    /// <param name="snapshot">The graph.</param>
    /// <param name="via">The types of relation to follow; all where null.</param>
    /// <param name="without">Nodes to which no link leads; none where null.</param>
    public Walk(Snapshot snapshot, IReadOnlySet<RelationType>? via, IEnumerable<GraphNode>? without = null)
    {
        _snapshot = snapshot;
        _kinds = [.. snapshot.Schema.Kinds.OrderBy(kind => $"{kind.Singular}/", CodePointComparer.Instance)];
        _firsts = new int[_kinds.Length];
        for (int place = 0, first = 0; place < _kinds.Length; first += snapshot[_kinds[place]].Count, place++)
        {
            _firsts[_kinds[place].Index] = first;
        }

        _relations = [.. snapshot.Schema.Kinds.Select(kind => Followed(kind, via))];
        _without = [.. (without ?? []).Select(NumberOf)];
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int NumberOf(GraphNode node)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node.Row, nameof(node));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node.Row, _snapshot[node.Kind].Count, nameof(node));
        return _firsts[node.Kind.Index] + node.Row;
    }

    public GraphNode NodeOf(int number)
    {
        var kind = _kinds.Last(kind => _firsts[kind.Index] <= number && _snapshot[kind].Count > 0);
        return new(kind, number - _firsts[kind.Index]);
    }

    /// <summary>The relations to follow from nodes of a kind, by type, then by target, then outwards first.</summary>
    public IReadOnlyList<RelationField> RelationsOf(NodeKind kind) => _relations[kind.Index];

    /// <summary>The links of a node, relation by relation; those of one relation by the id of their target, then by edge.</summary>
    public IEnumerable<Link> LinksOf(int number)
    {
        var node = NodeOf(number);
        return RelationsOf(node.Kind).SelectMany(relation => LinksOf(node, relation));
    }

    public IEnumerable<Link> LinksOf(GraphNode node, RelationField relation)
    {
        var links = _snapshot[relation];
        for (var link = links.Start(node.Row); link < links.End(node.Row); link++)
        {
            var target = _firsts[relation.Target.Index] + links.TargetOf(link);
            if (!_without.Contains(target))
            {
                yield return new(target, new(relation.Step.Edges, links.EdgeOf(link), relation.Step.Direction));
            }
        }
    }

    /// <summary>How many relations a node has in the whole graph, followed or not, in both directions; one to itself counts
    /// twice.</summary>
    public int DegreeOf(int number)
    {
        var node = NodeOf(number);
        return node.Kind.Relations.Where(relation => !relation.IsDerived).Sum(relation => _snapshot[relation].Degree(node.Row));
    }

    private static RelationField[] Followed(NodeKind kind, IReadOnlySet<RelationType>? via) =>
        [
            .. kind
                .Relations.Where(relation => relation.Type is { } type && (via?.Contains(type) ?? true))
                .OrderBy(relation => relation.Type!.Name, CodePointComparer.Instance)
                .ThenBy(relation => relation.Target.Singular, CodePointComparer.Instance)
                .ThenBy(relation => relation.Step.Direction),
        ];
}
