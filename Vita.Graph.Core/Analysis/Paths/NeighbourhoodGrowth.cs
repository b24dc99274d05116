using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>A neighbourhood as it grows, level by level.</summary>
internal sealed class NeighbourhoodGrowth
{
    private readonly Walk _walk;
    private readonly IReadOnlySet<NodeKind>? _kinds;
    private readonly NeighbourhoodLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<int, int> _depths;
    private List<int> _level;

    public NeighbourhoodGrowth(
        Walk walk,
        IReadOnlyCollection<int> given,
        IReadOnlySet<NodeKind>? kinds,
        NeighbourhoodLimits limits,
        CancellationToken cancellation
    )
    {
        (_walk, _kinds, _limits, _cancellation) = (walk, kinds, limits, cancellation);
        _level = [.. given.Distinct().Order()];
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Nodes, _level.Count, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfNegative(limits.PerRelation, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfNegative(limits.Edges, nameof(limits));
        _depths = _level.ToDictionary(node => node, _ => 0);
    }

    /// <summary>Adds one level; false where there is nothing to add.</summary>
    public bool Grow(int depth)
    {
        var next = new List<int>();
        var sources = _level.SelectMany(Sources).ToList();
        for (var round = 0; round < _limits.PerRelation && sources.Count > 0; round++)
        {
            _cancellation.ThrowIfCancellationRequested();
            sources.RemoveAll(source => !TakeOne(source, depth, next));
        }

        sources.ForEach(source => source.Dispose());
        _level = [.. next.Order()];
        return next.Count > 0;
    }

    public IReadOnlyList<Neighbour> Nodes() =>
        [.. Ordered().Select(node => new Neighbour(_walk.NodeOf(node), _depths[node], LeftOutOf(node)))];

    public (IReadOnlyList<PathEdge> Edges, int LeftOut) Edges()
    {
        var edges = new List<PathEdge>();
        var count = 0;
        foreach (
            var link in Ordered().SelectMany(Links).Where(link => link.Edge.Direction is Direction.Out && _depths.ContainsKey(link.Target))
        )
        {
            if (++count <= _limits.Edges)
            {
                edges.Add(link.Edge);
            }
        }

        return (edges, count - edges.Count);
    }

    private IEnumerable<int> Ordered() => _depths.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);

    /// <summary>What a node may bring in: its links over each relation to nodes of the kinds that are shown.</summary>
    private IEnumerable<IEnumerator<Link>> Sources(int number)
    {
        var node = _walk.NodeOf(number);
        return _walk
            .RelationsOf(node.Kind)
            .Where(relation => IsShown(relation.Target))
            .Select(relation => _walk.LinksOf(node, relation).GetEnumerator());
    }

    /// <summary>Takes in the next node that is not there yet; false where there is none, or no more room.</summary>
    private bool TakeOne(IEnumerator<Link> source, int depth, List<int> next)
    {
        while (_depths.Count < _limits.Nodes && source.MoveNext())
        {
            if (_depths.TryAdd(source.Current.Target, depth))
            {
                next.Add(source.Current.Target);
                return true;
            }
        }

        source.Dispose();
        return false;
    }

    private LeftOut[] LeftOutOf(int node) =>
        [
            .. Links(node)
                .Select(link => link.Target)
                .Where(target => !_depths.ContainsKey(target))
                .Distinct()
                .Select(target => _walk.NodeOf(target).Kind)
                .Where(IsShown)
                .GroupBy(kind => kind)
                .Select(group => new LeftOut(group.Key, group.Count()))
                .OrderBy(group => group.Kind.Name, CodePointComparer.Instance),
        ];

    private IEnumerable<Link> Links(int node)
    {
        _cancellation.ThrowIfCancellationRequested();
        return _walk.LinksOf(node);
    }

    private bool IsShown(NodeKind kind) => _kinds?.Contains(kind) ?? true;
}
