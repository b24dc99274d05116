using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Two nodes that share something.</summary>
/// <param name="A">The place of the first in <see cref="Projection.Rows"/>.</param>
/// <param name="B">The place of the second, which is greater.</param>
/// <param name="Weight">How many things they share. A thing that both have in several ways counts once; a partnership counts as one
/// thing.</param>
public readonly record struct SharedEdge(int A, int B, int Weight);

/// <summary>How large a network may be.</summary>
/// <param name="Edges">The most edges.</param>
/// <param name="Pairs">The most pairs of nodes that share a thing, each counted once per thing: the work of finding edges.</param>
public sealed record ProjectionLimits(int Edges = 100_000, long Pairs = 20_000_000)
{
    public static ProjectionLimits Default { get; } = new();
}

/// <summary>The network of organisations, or of projects, that share themes, networks, territories, projects, or are partners.</summary>
public sealed class Projection
{
    private readonly SharedThings _things;

    private Projection(Snapshot snapshot, NodeKind kind, int[] rows, SharedThings things, List<SharedEdge> edges)
    {
        Snapshot = snapshot;
        Kind = kind;
        Rows = rows;
        Edges = edges;
        _things = things;
        Graph = new(rows.Length, edges.Select(edge => new WeightedEdge(edge.A, edge.B, edge.Weight)));
    }

    /// <summary>The graph that it is a network of.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>The kind of all nodes.</summary>
    public NodeKind Kind { get; }

    /// <summary>The rows of the nodes, ascending, hence by id. Nodes that share nothing are among them.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>By their first node, then by their second.</summary>
    public IReadOnlyList<SharedEdge> Edges { get; }

    /// <summary>The same network for <see cref="Indicators"/>: node numbers are places in <see cref="Rows"/>.</summary>
    public WeightedGraph Graph { get; }

    /// <param name="snapshot">The graph.</param>
    /// <param name="of">Organisations or projects.</param>
    /// <param name="by">What ties two of them; <see cref="Ties.ReasonsOf"/> says what can.</param>
    /// <param name="accepts">Which rows are nodes; all by default.</param>
    /// <param name="minWeight">Edges of less weight are left out.</param>
    /// <param name="limits">What is refused as too large.</param>
    /// <param name="without">Nodes that are as if they were not there: neither nodes of the network, nor things that tie, nor on the way
    /// to one.</param>
    /// <param name="cancellation">Looked at for each node.</param>
    /// <exception cref="AnalysisException">No reason is given, or one that cannot tie nodes of this kind.</exception>
    /// <exception cref="NetworkTooLargeException">The network is beyond the limits.</exception>
    public static Projection Of(
        Snapshot snapshot,
        NodeKind of,
        IReadOnlyCollection<TieReason> by,
        Func<int, bool>? accepts = null,
        int minWeight = 1,
        ProjectionLimits? limits = null,
        IReadOnlySet<GraphNode>? without = null,
        CancellationToken cancellation = default
    )
    {
        Check(of, by);
        limits ??= ProjectionLimits.Default;
        without ??= new HashSet<GraphNode>();
        int[] rows =
        [
            .. Enumerable.Range(0, snapshot[of].Count).Where(row => !without.Contains(new(of, row)) && (accepts?.Invoke(row) ?? true)),
        ];
        var things = new SharedThings(snapshot, of, by, rows, without, cancellation);
        if (things.Pairs > limits.Pairs)
        {
            throw new NetworkTooLargeException("pairs of nodes that share a thing", things.Pairs, limits.Pairs);
        }

        return new(snapshot, of, rows, things, SharedEdges.Find(things, rows.Length, minWeight, limits.Edges, cancellation));
    }

    /// <summary>What ties the two ends of an edge: as many things as the edge weighs, by reason, then by id.</summary>
    public IReadOnlyList<SharedThing> ReasonsOf(SharedEdge edge) =>
        [.. _things.Of(edge.A).Intersect(_things.Of(edge.B)).Order().Select(thing => _things[thing])];

    private static void Check(NodeKind of, IReadOnlyCollection<TieReason> by)
    {
        var possible = Ties.ReasonsOf(of);
        if (by.Count == 0 || by.Except(possible).Any())
        {
            var expected = possible.Count == 0 ? "only organisations and projects are tied" : $"expected some of {Names(possible)}";
            throw new AnalysisException(
                QueryCodes.NetworkReasons,
                $"A network of {of.Plural} by {(by.Count == 0 ? "nothing" : Names(by))}: {expected}."
            );
        }

        static string Names(IEnumerable<TieReason> reasons) => string.Join(", ", reasons.Select(AnalysisVocabularies.NameOf));
    }
}
