using System.Runtime.CompilerServices;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>How large nodes are drawn, by how many relations they have in the whole graph: radii in units of the picture.</summary>
public sealed class NodeSizes
{
    /// <summary>No mark is larger: what everybody shares need not cover the others.</summary>
    public const double Largest = 24;

    /// <summary>No mark is smaller: its shape must be told.</summary>
    private const double Least = 3.2;

    private static readonly ConditionalWeakTable<Snapshot, NodeSizes> Known = [];

    private readonly int[][] _degrees;

    private NodeSizes(int[][] degrees) => _degrees = degrees;

    /// <summary>The sizes in a graph; counted once.</summary>
    public static NodeSizes Of(Snapshot snapshot) => Known.GetValue(snapshot, Count);

    /// <summary>The radius of an actor of so many relations.</summary>
    public static double RadiusOfActor(int degree) => Math.Min(Largest, 3.1 + (1.2 * Math.Sqrt(degree)));

    private static NodeSizes Count(Snapshot snapshot)
    {
        var degrees = snapshot.Schema.Kinds.Select(kind => new int[snapshot[kind].Count]).ToArray();
        foreach (var set in snapshot.Schema.EdgeSets)
        {
            Count(snapshot[set].From, degrees[set.From.Index]);
            Count(snapshot[set].To, degrees[set.To.Index]);
        }

        return new(degrees);
    }

    /// <summary>The number of relations of a node; one to itself counts twice.</summary>
    public int DegreeOf(GraphNode node) => _degrees[node.Kind.Index][node.Row];

    public double RadiusOf(GraphNode node)
    {
        var degree = DegreeOf(node);
        return node.Kind.Name switch
        {
            "Organisation" => RadiusOfActor(degree),
            "Network" => degree switch
            {
                < 5 => 5,
                < 10 => 7,
                < 30 => 9,
                _ => 11,
            },
            _ => Math.Clamp(0.7 * Math.Sqrt(degree), Least, Largest),
        };
    }

    private static void Count(int[] rows, int[] degrees)
    {
        foreach (var row in rows)
        {
            degrees[row]++;
        }
    }
}
