using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>A whole graph in memory, in columns. Immutable: a change of the data makes a new one, and those who read the old one go on
/// reading it.</summary>
public sealed class Snapshot : IGraphStatistics
{
    private readonly NodeTable[] _tables;
    private readonly EdgeTable[] _edges;
    private readonly Lazy<AdjacencyIndex>[] _links;

    internal Snapshot(GraphSchema schema, string version, NodeTable[] tables, EdgeTable[] edges)
    {
        Schema = schema;
        Version = version;
        _tables = tables;
        _edges = edges;
        _links = [.. schema.Relations.Select(relation => new Lazy<AdjacencyIndex>(() => Links(relation)))];
        Sources = this[schema.FindKind(Provenance.SourceKind)!];
    }

    public GraphSchema Schema { get; }

    /// <summary>A text that changes with the data and only then.</summary>
    public string Version { get; }

    /// <summary>The table that provenance refers to.</summary>
    public NodeTable Sources { get; }

    public NodeTable this[NodeKind kind] => _tables[kind.Index];

    public EdgeTable this[EdgeSet edges] => _edges[edges.Index];

    /// <summary>The links of a relation, computed when first asked for.</summary>
    public AdjacencyIndex this[RelationField relation] => _links[relation.Index].Value;

    public int CountOf(NodeKind kind) => this[kind].Count;

    public int MaxDegreeOf(RelationField relation) => this[relation].MaxDegree;

    /// <summary>The row of a node; negative where there is none.</summary>
    public int Find(string id, out NodeTable? table)
    {
        table = Schema.KindOfId(id) is { } kind ? this[kind] : null;
        return table?.Find(id) ?? -1;
    }

    private AdjacencyIndex Links(RelationField relation)
    {
        if (!relation.IsDerived)
        {
            return Links(relation.Step);
        }

        var isLater = relation.Index > relation.Inverse.Index;
        return isLater
            ? this[relation.Inverse].Transposed(this[relation.Owner].Count)
            : new DerivedLinks(Links).Of(relation, this[relation.Owner].Count);
    }

    private AdjacencyIndex Links(Step step)
    {
        var edges = this[step.Edges];
        return step.Direction == Direction.Out
            ? AdjacencyIndex.OfSorted(edges.From, edges.To, this[step.Source].Count)
            : AdjacencyIndex.OfReversed(edges.From, edges.To, this[step.Source].Count);
    }
}
