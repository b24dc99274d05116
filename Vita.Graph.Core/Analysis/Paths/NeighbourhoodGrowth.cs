using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>What a neighbourhood takes in.</summary>
/// <param name="Kinds">The kinds of nodes; all where null.</param>
/// <param name="Order">Which neighbours of a node first.</param>
/// <param name="Shown">Nodes that need not be taken in.</param>
internal sealed record NeighbourhoodChoice(IReadOnlySet<NodeKind>? Kinds, NeighbourOrder Order, IReadOnlySet<GraphNode> Shown);

/// <summary>A neighbourhood as it grows, level by level.</summary>
internal sealed class NeighbourhoodGrowth
{
    private readonly Walk _walk;
    private readonly Walk _growing;
    private readonly NeighbourhoodChoice _choice;
    private readonly HashSet<int> _shown;
    private readonly NeighbourhoodLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<int, int> _depths;
    private List<int> _level;

    /// <param name="walk">All links.</param>
    /// <param name="growing">The links over which nodes are taken in.</param>
    /// <param name="given">Where it begins.</param>
    /// <param name="choice">What is taken in.</param>
    /// <param name="limits">How much is.</param>
    /// <param name="cancellation">Ends it early.</param>
    public NeighbourhoodGrowth(
        Walk walk,
        Walk growing,
        IEnumerable<GraphNode> given,
        NeighbourhoodChoice choice,
        NeighbourhoodLimits limits,
        CancellationToken cancellation
    )
    {
        (_walk, _growing, _choice, _limits, _cancellation) = (walk, growing, choice, limits, cancellation);
        _shown = [.. choice.Shown.Select(walk.NumberOf)];
        _level = [.. given.Select(walk.NumberOf).Distinct().Order()];
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

    public IReadOnlyList<Neighbour> Nodes()
    {
        var counts = new LeftOutCounts(_walk, IsPresent, IsShown);
        return [.. Ordered().Select(NeighbourOf)];

        Neighbour NeighbourOf(int node)
        {
            _cancellation.ThrowIfCancellationRequested();
            return new(_walk.NodeOf(node), _depths[node], counts.ByKind(node), counts.ByRelation(node));
        }
    }

    public (IReadOnlyList<PathEdge> Edges, int LeftOut) Edges()
    {
        var edges = new List<PathEdge>();
        var count = 0;
        foreach (var link in Ordered().SelectMany(node => Links(node).Where(link => IsGiven(node, link))))
        {
            if (++count <= _limits.Edges)
            {
                edges.Add(link.Edge with { Direction = Direction.Out });
            }
        }

        return (edges, count - edges.Count);
    }

    /// <summary>Whether an edge belongs to the answer, as seen from a node of it: each is taken once, from where it leaves if that node is
    /// in the answer too.</summary>
    private bool IsGiven(int node, Link link) =>
        (link.Edge.Direction is Direction.Out ? IsPresent(link.Target) : IsPresent(link.Target) && !_depths.ContainsKey(link.Target))
        && !(_shown.Contains(node) && _shown.Contains(link.Target));

    private bool IsPresent(int node) => _depths.ContainsKey(node) || _shown.Contains(node);

    private IEnumerable<int> Ordered() => _depths.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);

    /// <summary>What a node may bring in: its links over each relation to nodes of the kinds that are shown.</summary>
    private IEnumerable<IEnumerator<Link>> Sources(int number)
    {
        var node = _walk.NodeOf(number);
        return _growing
            .RelationsOf(node.Kind)
            .Where(relation => IsShown(relation.Target))
            .Select(relation => InOrder(_growing.LinksOf(node, relation)).GetEnumerator());
    }

    private IEnumerable<Link> InOrder(IEnumerable<Link> links) =>
        _choice.Order switch
        {
            NeighbourOrder.Id => links,
            NeighbourOrder.Degree => links.OrderByDescending(link => _walk.DegreeOf(link.Target)),
        };

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

    private IEnumerable<Link> Links(int node)
    {
        _cancellation.ThrowIfCancellationRequested();
        return _walk.LinksOf(node);
    }

    private bool IsShown(NodeKind kind) => _choice.Kinds?.Contains(kind) ?? true;
}
