using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>A node or an edge as one place of the seeds declares it, before anything is merged.</summary>
/// <param name="place">Where it begins.</param>
/// <param name="properties">The properties of its owner.</param>
/// <param name="values">Their values, as in <see cref="NodeFact"/>. Shared between declarations that say nothing: never written to.</param>
internal abstract class Declaration(Place place, IReadOnlyList<Property> properties, object?[] values)
{
    public Place Place => place;

    public IReadOnlyList<Property> Properties => properties;

    public object?[] Values => values;

    /// <summary>The line of each value; null where all are on the line of <see cref="Place"/>.</summary>
    public int[]? Lines { get; init; }

    /// <summary>Where it was read.</summary>
    public abstract IReadOnlyList<ProvenanceFact> ReadIn { get; }

    public Place PlaceOf(Property property) =>
        Lines?[property.Index] is > 0 and var line ? place with { Line = line } : place;
}

/// <summary>A node as one place declares it.</summary>
internal sealed class NodeDeclaration(Place place, NodeKind kind, string id, object?[] values, IReadOnlyList<ProvenanceFact> provenance)
    : Declaration(place, kind.Properties, values)
{
    public NodeKind Kind => kind;

    public string Id => id;

    public override IReadOnlyList<ProvenanceFact> ReadIn => provenance;

    public override string ToString() => $"{kind.Singular} '{id}'";
}

/// <summary>An edge as it is written: a relation field of its owner, and the target that it names.</summary>
internal sealed class EdgeDeclaration(Place place, RelationField relation, string owner, string target, object?[] values, ProvenanceFact provenance)
    : Declaration(place, relation.Type!.Properties, values)
{
    public RelationField Field => relation;

    public string Owner => owner;

    public string Target => target;

    public EdgeSet Edges => relation.Step.Edges;

    public string From => relation.Step.Direction == Direction.Out ? owner : target;

    public string To => relation.Step.Direction == Direction.Out ? target : owner;

    public ProvenanceFact Provenance => provenance;

    public override IReadOnlyList<ProvenanceFact> ReadIn => [provenance];
}
