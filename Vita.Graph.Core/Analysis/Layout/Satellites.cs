using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Nodes beside the picture that have a relation with one in it: each goes around that of them which has fewest
/// relations.</summary>
internal sealed class Satellites(Snapshot snapshot, NodeSizes sizes, PictureNodes picture)
{
    /// <summary>The satellites with the number of the node that each goes around, by kind, then by id.</summary>
    public List<(GraphNode Node, int Anchor)> Find()
    {
        var found = new List<(GraphNode, int)>();
        foreach (var kind in snapshot.Schema.Kinds.Where(kind => picture.NumberOf(kind, 0) < 0))
        {
            var anchors = Anchors(kind);
            found.AddRange(
                Enumerable.Range(0, anchors.Length).Where(row => anchors[row] >= 0).Select(row => (new GraphNode(kind, row), anchors[row]))
            );
        }

        return found;
    }

    /// <summary>Writes the places of satellites after those of the picture.</summary>
    public static void Place(IReadOnlyList<(GraphNode Node, int Anchor)> found, int first, double[] x, double[] y, double[] radii)
    {
        var counts = new Dictionary<int, int>();
        for (var index = 0; index < found.Count; index++)
        {
            var anchor = found[index].Anchor;
            var count = counts.GetValueOrDefault(anchor);
            var (alongX, alongY) = GoldenAngles.Direction(count);
            var distance = radii[anchor] + radii[first + index] + 2 + (3 * Math.Sqrt(count));
            x[first + index] = x[anchor] + (alongX * distance);
            y[first + index] = y[anchor] + (alongY * distance);
            counts[anchor] = count + 1;
        }
    }

    private int[] Anchors(NodeKind kind)
    {
        var anchors = new int[snapshot[kind].Count];
        Array.Fill(anchors, -1);
        foreach (var set in snapshot.Schema.EdgeSets)
        {
            var table = snapshot[set];
            if (set.From == kind)
            {
                Offer(anchors, table.From, set.To, table.To);
            }

            if (set.To == kind)
            {
                Offer(anchors, table.To, set.From, table.From);
            }
        }

        return anchors;
    }

    private void Offer(int[] anchors, int[] rows, NodeKind kind, int[] others)
    {
        for (var edge = 0; edge < rows.Length && picture.NumberOf(kind, 0) >= 0; edge++)
        {
            var number = picture.NumberOf(kind, others[edge]);
            ref var anchor = ref anchors[rows[edge]];
            anchor = anchor < 0 || Rank(number).CompareTo(Rank(anchor)) < 0 ? number : anchor;
        }
    }

    private (int Degree, int Number) Rank(int number) => (sizes.DegreeOf(picture.Nodes[number]), number);
}
