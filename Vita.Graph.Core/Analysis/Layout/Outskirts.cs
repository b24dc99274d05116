using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>
/// Places for nodes that the layout leaves out, as communes that nobody works in: beside those of their neighbours that have one, level by
/// level, or else on the rim. Found from the graph only, so that they are the same whoever asks.
/// </summary>
internal sealed class Outskirts
{
    private readonly Snapshot _snapshot;
    private readonly Func<GraphNode, (double X, double Y)?> _placeOf;
    private readonly double _rim;
    private readonly (double X, double Y)?[][] _own;

    /// <param name="snapshot">The graph.</param>
    /// <param name="placeOf">The place of a node; null where the layout gives none.</param>
    /// <param name="rim">How far from the centre the rim is.</param>
    public Outskirts(Snapshot snapshot, Func<GraphNode, (double X, double Y)?> placeOf, double rim)
    {
        (_snapshot, _placeOf, _rim) = (snapshot, placeOf, rim);
        _own = [.. snapshot.Schema.Kinds.Select(kind => new (double X, double Y)?[snapshot[kind].Count])];
        List<GraphNode> rest = [.. snapshot.Schema.Kinds.SelectMany(kind => Nodes(kind)).Where(node => placeOf(node) is null)];
        while (rest.Count > 0)
        {
            rest = PlaceLevel(rest);
        }
    }

    /// <summary>The place of a node, with three decimals; null where the layout gives it one.</summary>
    public (double X, double Y)? PlaceOf(GraphNode node) => _own[node.Kind.Index][node.Row];

    /// <summary>Places those of some nodes that have a neighbour with a place, or else all of them, and gives the others.</summary>
    private List<GraphNode> PlaceLevel(List<GraphNode> nodes)
    {
        var anchors = nodes.ConvertAll(Anchor);
        var isLast = anchors.TrueForAll(anchor => anchor is null);
        var rest = new List<GraphNode>();
        for (var index = 0; index < nodes.Count; index++)
        {
            if (anchors[index] is null && !isLast)
            {
                rest.Add(nodes[index]);
                continue;
            }

            _own[nodes[index].Kind.Index][nodes[index].Row] = Beside(nodes[index], anchors[index]);
        }

        return rest;
    }

    private (double X, double Y) Beside(GraphNode node, (double X, double Y)? anchor)
    {
        var (alongX, alongY) = GoldenAngles.Direction(node.Row);
        var (lap, place) = Math.DivRem(node.Row, GoldenAngles.Count);
        var distance = 12 + (3 * Math.Sqrt(place)) + (lap % 7 / 3.0);
        var (x, y) = anchor ?? (_rim * alongX, _rim * alongY);
        return (Math.Round(x + (distance * alongX), 3), Math.Round(y + (distance * alongY), 3));
    }

    /// <summary>The middle of the neighbours with a place; null where none has.</summary>
    private (double X, double Y)? Anchor(GraphNode node)
    {
        var (x, y, count) = (0.0, 0.0, 0);
        foreach (var relation in node.Kind.Relations.Where(relation => !relation.IsDerived))
        {
            var links = _snapshot[relation];
            for (var link = links.Start(node.Row); link < links.End(node.Row); link++)
            {
                var target = new GraphNode(relation.Target, links.TargetOf(link));
                if ((_placeOf(target) ?? PlaceOf(target)) is { } place)
                {
                    (x, y, count) = (x + place.X, y + place.Y, count + 1);
                }
            }
        }

        return count == 0 ? null : (x / count, y / count);
    }

    private IEnumerable<GraphNode> Nodes(NodeKind kind) =>
        Enumerable.Range(0, _snapshot[kind].Count).Select(row => new GraphNode(kind, row));
}
