using System.Runtime.CompilerServices;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>
/// The places of nodes in the picture of a whole graph: worked out once for a snapshot, and the same for every part of it. Organisations,
/// projects, networks and themes are laid out by <see cref="ForceAtlas"/>; what they have a relation with stands around them; the rest,
/// as communes that nobody works in, has no place.
/// </summary>
/// <remarks>Takes half a second for 2,000 nodes of the picture and about half a minute for 200,000, which is what 100,000 organisations
/// bring with them.</remarks>
public sealed class GraphLayout
{
    /// <summary>Nodes of a picture that is made before anybody asks for it.</summary>
    private const int MostWarmed = 10_000;

    private static readonly ConditionalWeakTable<Snapshot, SharedWork<GraphLayout>> Known = [];

    private readonly double[][] _x;
    private readonly double[][] _y;
    private readonly Lazy<Outskirts> _outskirts;

    private GraphLayout(Snapshot snapshot, NodeSizes sizes, CancellationToken cancellation)
    {
        Sizes = sizes;
        _x = Empty(snapshot);
        _y = Empty(snapshot);
        var picture = new PictureNodes(snapshot, sizes);
        var satellites = new Satellites(snapshot, sizes, picture).Find();
        GraphNode[] nodes = [.. picture.Nodes, .. satellites.Select(satellite => satellite.Node)];
        var radii = nodes.Select(sizes.RadiusOf).ToArray();
        var (x, y) = Arrangement.Of(
            picture.Graph(),
            radii[..picture.Nodes.Count],
            number => NodeLabels.Of(snapshot, picture.Nodes[number]),
            cancellation
        );
        Array.Resize(ref x, nodes.Length);
        Array.Resize(ref y, nodes.Length);
        Satellites.Place(satellites, picture.Nodes.Count, x, y, radii);
        new Marks(x, y, radii).Separate(cancellation, still: picture.Nodes.Count);
        for (var index = 0; index < nodes.Length; index++)
        {
            _x[nodes[index].Kind.Index][nodes[index].Row] = Math.Round(x[index], 3);
            _y[nodes[index].Kind.Index][nodes[index].Row] = Math.Round(y[index], 3);
        }

        var rim = x.Zip(y, (atX, atY) => Math.Sqrt((atX * atX) + (atY * atY))).DefaultIfEmpty().Max() + 24;
        _outskirts = new(() => new(snapshot, PlaceOf, rim));
    }

    /// <summary>How large the nodes are drawn.</summary>
    public NodeSizes Sizes { get; }

    /// <summary>The layout of a graph: made once, when it is first asked for, while all who ask wait.</summary>
    /// <param name="snapshot">The graph.</param>
    /// <param name="cancellation">Ends the wait of this caller; the work ends when nobody waits.</param>
    public static GraphLayout Of(Snapshot snapshot, CancellationToken cancellation = default) =>
        Known.GetValue(snapshot, key => new(end => Make(key, end))).Wait(cancellation);

    /// <summary>Makes it before anybody asks, where that takes a few seconds at most.</summary>
    public static void Warm(Snapshot snapshot)
    {
        if (PictureNodes.Kinds(snapshot.Schema).Sum(kind => snapshot[kind].Count) <= MostWarmed)
        {
            _ = Of(snapshot);
        }
    }

    /// <summary>Makes one anew: for tests and tools.</summary>
    /// <param name="snapshot">The graph.</param>
    /// <param name="cancellation">Looked at before each step.</param>
    public static GraphLayout Make(Snapshot snapshot, CancellationToken cancellation) =>
        new(snapshot, NodeSizes.Of(snapshot), cancellation);

    /// <summary>The place of a node, with three decimals; y grows upwards. Null where it has none.</summary>
    public (double X, double Y)? PlaceOf(GraphNode node) =>
        _x[node.Kind.Index][node.Row] is var x && double.IsNaN(x) ? null : (x, _y[node.Kind.Index][node.Row]);

    /// <summary>A place for any node: where it has none of its own, one beside its neighbours; see <see cref="Outskirts"/>.</summary>
    public (double X, double Y) AnyPlaceOf(GraphNode node) => PlaceOf(node) ?? _outskirts.Value.PlaceOf(node)!.Value;

    private static double[][] Empty(Snapshot snapshot) =>
        [
            .. snapshot.Schema.Kinds.Select(kind =>
            {
                var places = new double[snapshot[kind].Count];
                Array.Fill(places, double.NaN);
                return places;
            }),
        ];
}
