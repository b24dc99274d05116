using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>The nodes that the picture is made of, numbered kind by kind, by id, and what joins them.</summary>
internal sealed class PictureNodes
{
    /// <summary>What everybody is a member of ties nobody in particular: the pulls of a network add up to no more than this.</summary>
    private const double MostOfNetwork = 4;

    private static readonly KindName[] Names = [Domain.Organisation.Kind, Domain.Project.Kind, Domain.Network.Kind, Domain.Theme.Kind];

    private readonly Snapshot _snapshot;
    private readonly NodeSizes _sizes;
    private readonly int[] _starts;

    public PictureNodes(Snapshot snapshot, NodeSizes sizes)
    {
        (_snapshot, _sizes) = (snapshot, sizes);
        _starts = new int[snapshot.Schema.Kinds.Count];
        Array.Fill(_starts, -1);
        var nodes = new List<GraphNode>();
        foreach (var kind in Kinds(snapshot.Schema))
        {
            _starts[kind.Index] = nodes.Count;
            nodes.AddRange(Enumerable.Range(0, snapshot[kind].Count).Select(row => new GraphNode(kind, row)));
        }

        Nodes = nodes;
    }

    /// <summary>The kinds that the picture is made of, in the order in which its nodes are numbered.</summary>
    public static IEnumerable<NodeKind> Kinds(GraphSchema schema) => Names.Select(name => name.In(schema));

    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>The number of a node; -1 where the picture is not made of its kind.</summary>
    public int NumberOf(NodeKind kind, int row) => _starts[kind.Index] < 0 ? -1 : _starts[kind.Index] + row;

    /// <summary>The picture as a graph: relations between the same two nodes pull as one.</summary>
    public WeightedGraph Graph() =>
        new(
            Nodes.Count,
            _snapshot
                .Schema.EdgeSets.Where(set => _starts[set.From.Index] >= 0 && _starts[set.To.Index] >= 0)
                .SelectMany(Pairs)
                .Distinct()
                .Select(pair => new WeightedEdge(pair.A, pair.B, Math.Min(PullOf(pair.A), PullOf(pair.B))))
        );

    private IEnumerable<(int A, int B)> Pairs(EdgeSet set)
    {
        var table = _snapshot[set];
        for (var edge = 0; edge < table.Count; edge++)
        {
            var (from, to) = (NumberOf(set.From, table.From[edge]), NumberOf(set.To, table.To[edge]));
            if (from != to)
            {
                yield return (Math.Min(from, to), Math.Max(from, to));
            }
        }
    }

    private double PullOf(int number) =>
        Nodes[number] is { Kind.Name: "Network" } network ? Math.Min(1, MostOfNetwork / _sizes.DegreeOf(network)) : 1;
}
