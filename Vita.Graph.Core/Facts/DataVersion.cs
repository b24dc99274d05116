namespace Vita.Graph.Core.Facts;

/// <summary>The version of a graph: the beginning of a SHA-256 over its schema's shape and all its facts in canonical order.</summary>
public static class DataVersion
{
    /// <summary>16 hexadecimal digits, equal for equal graphs wherever they are kept.</summary>
    public static string Of(IGraphSource graph)
    {
        using var hash = new FactHash();
        hash.Add(SchemaFingerprint.Of(graph.Schema));
        foreach (var node in graph.Schema.Kinds.SelectMany(graph.Nodes))
        {
            Add(hash, node);
        }

        foreach (var edge in graph.Schema.EdgeSets.SelectMany(graph.EdgesOf))
        {
            Add(hash, edge);
        }

        return hash.End()[..16];
    }

    private static void Add(FactHash hash, NodeFact node)
    {
        hash.Add(node.Id);
        hash.Add(node.Values);
        hash.Add(node.Provenance.Count);
        foreach (var provenance in node.Provenance)
        {
            Add(hash, provenance);
            hash.Add(provenance.Fields);
        }
    }

    private static void Add(FactHash hash, EdgeFact edge)
    {
        hash.Add(edge.Edges.Index);
        hash.Add(edge.From);
        hash.Add(edge.To);
        hash.Add(edge.Values);
        Add(hash, edge.Provenance);
    }

    private static void Add(FactHash hash, ProvenanceFact provenance)
    {
        hash.Add(provenance.Source);
        hash.Add(provenance.Page ?? 0);
        hash.Add(provenance.Basis);
    }
}
