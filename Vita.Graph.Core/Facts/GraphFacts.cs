using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Facts;

/// <summary>A whole graph in memory: what the seeds say, or what a test makes up.</summary>
public sealed class GraphFacts : IGraphSource
{
    private readonly NodeFact[][] _nodes;
    private readonly EdgeFact[][] _edges;
    private readonly Lazy<string> _version;

    /// <summary>Sorts the facts and drops edges that are equal to another. Ids must be unique and every edge must join two of the
    /// nodes.</summary>
    public GraphFacts(GraphSchema schema, IEnumerable<NodeFact> nodes, IEnumerable<EdgeFact> edges)
    {
        Schema = schema;
        _nodes = Grouped(nodes, schema.Kinds.Count, node => node.Kind.Index);
        _edges = Grouped(edges, schema.EdgeSets.Count, edge => edge.Edges.Index);
        Array.ForEach(_nodes, group => Array.Sort(group, (x, y) => string.CompareOrdinal(x.Id, y.Id)));
        Array.ForEach(_edges, group => Array.Sort(group, EdgeOrder.Instance));
        _edges = [.. _edges.Select(Distinct)];

        _version = new(() => DataVersion.Of(this));
    }

    /// <inheritdoc />
    public GraphSchema Schema { get; }

    /// <inheritdoc />
    public string Version => _version.Value;

    /// <inheritdoc />
    public IEnumerable<NodeFact> Nodes(NodeKind kind) => _nodes[kind.Index];

    /// <inheritdoc />
    public IEnumerable<EdgeFact> EdgesOf(EdgeSet edges) => _edges[edges.Index];

    private static T[][] Grouped<T>(IEnumerable<T> facts, int count, Func<T, int> groupOf)
    {
        var groups = Enumerable.Range(0, count).Select(_ => new List<T>()).ToArray();
        foreach (var fact in facts)
        {
            groups[groupOf(fact)].Add(fact);
        }

        return [.. groups.Select(group => group.ToArray())];
    }

    private static EdgeFact[] Distinct(EdgeFact[] sorted) =>
        [.. sorted.Where((edge, place) => place == 0 || EdgeOrder.Instance.Compare(sorted[place - 1], edge) != 0)];
}
