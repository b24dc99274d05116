using Vita.Graph.Core.Analysis.Networks;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>From a graph to a picture that can be read: forces, then distances from the centre evened out, then stretched to a frame, then
/// what overlaps pushed apart, with room for the labels of the weightiest nodes. Nodes without relations stand in rows below.</summary>
internal static class Arrangement
{
    /// <summary>The distance of nodes in a row, and of rows.</summary>
    private const double Step = 16;

    /// <summary>A place for each node, about the centre 0, 0; y grows upwards.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="radii">How large nodes are drawn.</param>
    /// <param name="labelOf">What nodes are called.</param>
    /// <param name="cancellation">Looked at before each step.</param>
    public static (double[] X, double[] Y) Of(
        WeightedGraph graph,
        double[] radii,
        Func<int, string> labelOf,
        CancellationToken cancellation
    )
    {
        var joined = Enumerable.Range(0, graph.Count).Where(node => graph.Degree(node) > 0).ToArray();
        var (joinedX, joinedY) = Joined(graph, joined, radii, labelOf, cancellation);
        var (x, y) = (new double[graph.Count], new double[graph.Count]);
        for (var place = 0; place < joined.Length; place++)
        {
            (x[joined[place]], y[joined[place]]) = (joinedX[place], joinedY[place]);
        }

        var alone = Enumerable.Range(0, graph.Count).Where(node => graph.Degree(node) == 0).ToArray();
        PlaceInRows(alone, x, y, width: 2 * joinedX.DefaultIfEmpty().Max(), below: joinedY.DefaultIfEmpty().Min());
        return (x, y);
    }

    private static (double[] X, double[] Y) Joined(
        WeightedGraph graph,
        int[] joined,
        double[] radii,
        Func<int, string> labelOf,
        CancellationToken cancellation
    )
    {
        double[] size = [.. joined.Select(node => radii[node])];
        var (x, y) = ForceAtlas.Place(Part(graph, joined), cancellation);
        var marks = new Marks(x, y, size);
        var labels = new LabelBoxes(x, y, size, place => labelOf(joined[place]));
        marks.Spread();
        marks.Stretch(labels.Area);
        marks.Separate(cancellation, labels);
        marks.Widen();
        return (x, y);
    }

    private static WeightedGraph Part(WeightedGraph graph, int[] nodes)
    {
        var places = new int[graph.Count];
        for (var place = 0; place < nodes.Length; place++)
        {
            places[nodes[place]] = place;
        }

        return new(
            nodes.Length,
            nodes.SelectMany(node => EdgesOf(graph, node)).Select(edge => edge with { A = places[edge.A], B = places[edge.B] })
        );
    }

    private static IEnumerable<WeightedEdge> EdgesOf(WeightedGraph graph, int node)
    {
        for (var place = 0; place < graph.Degree(node); place++)
        {
            if (graph.Neighbours(node)[place] > node)
            {
                yield return new(node, graph.Neighbours(node)[place], graph.Weights(node)[place]);
            }
        }
    }

    /// <summary>Rows as wide as the picture, but never fewer in a row than rows.</summary>
    private static void PlaceInRows(int[] nodes, double[] x, double[] y, double width, double below)
    {
        var columns = Math.Max((int)(width / Step), (int)Math.Ceiling(Math.Sqrt(nodes.Length)));
        for (var place = 0; place < nodes.Length; place++)
        {
            var (row, column) = Math.DivRem(place, Math.Max(1, columns));
            var inRow = Math.Min(columns, nodes.Length - (row * columns));
            x[nodes[place]] = (column - ((inRow - 1) / 2.0)) * Step;
            y[nodes[place]] = below - ((row + 2) * Step);
        }
    }
}
