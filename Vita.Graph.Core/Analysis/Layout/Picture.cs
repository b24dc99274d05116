using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>A node as it is drawn.</summary>
/// <param name="Node">The node.</param>
/// <param name="Degree">How many relations it has in the whole graph.</param>
/// <param name="Size">The radius of its mark, in units of the picture.</param>
internal sealed record DrawnNode(GraphNode Node, int Degree, double Size);

/// <summary>Nodes to draw and the relations between them.</summary>
/// <param name="Nodes">The weightiest, by degree, largest first, then by id.</param>
/// <param name="LeftOut">How many others there are, by kind in the order of names.</param>
/// <param name="TotalCount">How many there are, those not drawn included.</param>
/// <param name="Edges">All relations between the drawn nodes, outwards, each once; by the place of the node that they leave, then by
/// type, target kind and target id.</param>
/// <param name="Hidden">Counts the neighbours of a drawn node that are not drawn, by its number in <paramref name="Walk"/>.</param>
/// <param name="Walk">The links of the graph.</param>
internal sealed record Picture(
    IReadOnlyList<DrawnNode> Nodes,
    IReadOnlyList<LeftOut> LeftOut,
    int TotalCount,
    IReadOnlyList<PathEdge> Edges,
    LeftOutCounts Hidden,
    Walk Walk
)
{
    /// <param name="snapshot">The graph.</param>
    /// <param name="nodes">The nodes that may be drawn, each once.</param>
    /// <param name="first">The most nodes to draw.</param>
    /// <param name="mostEdges">The most relations between them.</param>
    /// <param name="cancellation">Looked at for each node drawn.</param>
    /// <exception cref="PictureTooLargeException">There are more relations: never cut, since a picture cannot show that a line is
    /// missing.</exception>
    public static Picture Of(Snapshot snapshot, IEnumerable<GraphNode> nodes, int first, int mostEdges, CancellationToken cancellation)
    {
        var sizes = NodeSizes.Of(snapshot);
        var walk = new Walk(snapshot, null);
        var ranked = nodes
            .Select(node => new DrawnNode(node, sizes.DegreeOf(node), Math.Round(sizes.RadiusOf(node), 3)))
            .OrderByDescending(node => node.Degree)
            .ThenBy(node => walk.NumberOf(node.Node))
            .ToList();
        var drawn = ranked[..Math.Min(first, ranked.Count)];
        var numbers = drawn.Select(node => walk.NumberOf(node.Node)).ToHashSet();
        return new(
            drawn,
            Counted(ranked.Skip(first)),
            ranked.Count,
            EdgesOf(walk, drawn, numbers, mostEdges, cancellation),
            new(walk, numbers.Contains, _ => true),
            walk
        );
    }

    private static LeftOut[] Counted(IEnumerable<DrawnNode> nodes) =>
        [
            .. nodes
                .GroupBy(node => node.Node.Kind)
                .Select(group => new LeftOut(group.Key, group.Count()))
                .OrderBy(group => group.Kind.Name, CodePointComparer.Instance),
        ];

    private static List<PathEdge> EdgesOf(Walk walk, List<DrawnNode> drawn, HashSet<int> numbers, int most, CancellationToken cancellation)
    {
        var edges = new List<PathEdge>();
        foreach (var node in drawn)
        {
            cancellation.ThrowIfCancellationRequested();
            edges.AddRange(
                walk.LinksOf(walk.NumberOf(node.Node))
                    .Where(link => link.Edge.Direction is Direction.Out && numbers.Contains(link.Target))
                    .Select(link => link.Edge)
            );
            if (edges.Count > most)
            {
                throw new PictureTooLargeException(drawn.Count, most);
            }
        }

        return edges;
    }
}
