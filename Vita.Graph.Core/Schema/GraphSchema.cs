namespace Vita.Graph.Core.Schema;

/// <summary>The schema, resolved: every kind, relation and vocabulary, each reachable by name.</summary>
public sealed class GraphSchema
{
    private readonly Dictionary<string, NodeKind> _kinds;
    private readonly Dictionary<string, NodeKind> _singulars;
    private readonly Dictionary<string, NodeKind> _plurals;

    internal GraphSchema(
        IReadOnlyList<NodeKind> kinds,
        IReadOnlyList<EdgeSet> edgeSets,
        IReadOnlyList<RelationField> relations,
        IReadOnlyList<EnumType> enums
    )
    {
        Kinds = kinds;
        EdgeSets = edgeSets;
        Relations = relations;
        Enums = enums;
        _kinds = kinds.ToDictionary(kind => kind.Name);
        _singulars = kinds.ToDictionary(kind => kind.Singular);
        _plurals = kinds.ToDictionary(kind => kind.Plural);
    }

    public IReadOnlyList<NodeKind> Kinds { get; }

    public IReadOnlyList<EdgeSet> EdgeSets { get; }

    /// <summary>Every relation field of every kind; <see cref="RelationField.Index"/> is the place in this list.</summary>
    public IReadOnlyList<RelationField> Relations { get; }

    /// <summary>Every vocabulary in use, sorted by name.</summary>
    public IReadOnlyList<EnumType> Enums { get; }

    public NodeKind? FindKind(string name) => _kinds.GetValueOrDefault(name);

    public NodeKind? FindBySingular(string singular) => _singulars.GetValueOrDefault(singular);

    public NodeKind? FindByPlural(string plural) => _plurals.GetValueOrDefault(plural);

    /// <summary>The kind that an id <c>kind/slug</c> names; null when it names none or has no slug.</summary>
    public NodeKind? KindOfId(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < id.Length - 1 ? FindBySingular(id[..slash]) : null;
    }
}
