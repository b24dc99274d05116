using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Analysis.Paths;

/// <summary>Paths and nodes as texts, so that expectations can be read.</summary>
internal static class PathTexts
{
    private static readonly Lazy<Snapshot> ReadSeeds = new(() => SnapshotBuilder.Build(RealGraph.Facts));

    public static Snapshot Seeds => ReadSeeds.Value;

    public static GraphNode Node(this Snapshot snapshot, string id) => GraphNode.Find(snapshot, id)!.Value;

    /// <summary><c>organisation/a -CARRIES#0-> project/p &lt;-FOLLOWS_UP#3- project/q</c>; after each type the place of the edge in its
    /// set.</summary>
    public static string Shown(this Snapshot snapshot, GraphPath path) =>
        path.Nodes[0].IdIn(snapshot)
        + string.Concat(path.Edges.Zip(path.Nodes.Skip(1), (edge, node) => $" {Shown(edge)} {node.IdIn(snapshot)}"));

    public static string Shown(PathEdge edge) =>
        edge.Direction is Direction.Out ? $"-{edge.Set.Type.Name}#{edge.Edge}->" : $"<-{edge.Set.Type.Name}#{edge.Edge}-";

    /// <summary>A graph of organisations that name each other: <c>a&gt;b a&gt;b b&gt;b</c>, where each repetition is an edge of its
    /// own.</summary>
    public static Snapshot Partners(string edges, string others = "")
    {
        var pairs = edges.Split(' ').Select(edge => edge.Split('>')).ToList();
        var ids = pairs.SelectMany(pair => pair).Concat(others.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct();
        return SnapshotBuilder.Build(
            new GraphFacts(
                VitaSchema.Current,
                [WrittenFacts.Node("source/paper", []), .. ids.Select(id => WrittenFacts.Node($"organisation/{id}", []))],
                pairs.Select(
                    (pair, page) =>
                        WrittenFacts.Edge(
                            $"organisation/{pair[0]}",
                            "partners",
                            $"organisation/{pair[1]}",
                            WrittenFacts.Line("paper", page + 1)
                        )
                )
            )
        );
    }
}
