using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Reasons;

/// <summary>One thing that satisfied a filter.</summary>
/// <param name="Path">The keys of the filter that led there, joined by dots: <c>needs.themes</c>. Quantifiers, logic and <c>node</c> are no
/// part of it.</param>
/// <param name="Node">What satisfied it: the node that has the property, or the target of the relation.</param>
/// <param name="Values">The values or elements that satisfied it, as text; empty where the filter asks for no value.</param>
/// <param name="Relations">The edges from the node above to it, in the order in which they are followed; of a condition on an edge, that
/// edge; empty of a property.</param>
public sealed record Reason(string Path, GraphNode Node, IReadOnlyList<string> Values, IReadOnlyList<PathEdge> Relations);

/// <summary>By path, then by node, then by edges, then by values. Only reasons that are one and the same are equal in it.</summary>
internal sealed class ReasonOrder : IComparer<Reason>
{
    public static ReasonOrder Instance { get; } = new();

    public int Compare(Reason? x, Reason? y)
    {
        var order = CodePointComparer.Instance.Compare(x!.Path, y!.Path);
        order = order != 0 ? order : Compare(x.Node, y.Node);
        order = order != 0 ? order : Compare(x.Relations, y.Relations, Compare);
        return order != 0 ? order : Compare(x.Values, y.Values, CodePointComparer.Instance.Compare);
    }

    /// <summary>Rows stand in the order of their ids.</summary>
    private static int Compare(GraphNode x, GraphNode y) => (x.Kind.Index, x.Row).CompareTo((y.Kind.Index, y.Row));

    private static int Compare(PathEdge x, PathEdge y) => (x.Set.Index, x.Edge).CompareTo((y.Set.Index, y.Edge));

    /// <summary>Item by item; the beginning of a list comes before it.</summary>
    private static int Compare<T>(IReadOnlyList<T> x, IReadOnlyList<T> y, Comparison<T> compare)
    {
        var differing = Enumerable
            .Range(0, Math.Min(x.Count, y.Count))
            .Select(place => compare(x[place], y[place]))
            .FirstOrDefault(order => order != 0);
        return differing != 0 ? differing : x.Count.CompareTo(y.Count);
    }
}
