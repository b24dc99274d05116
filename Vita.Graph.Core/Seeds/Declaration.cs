using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>A node or an edge as one place of the seeds declares it, before anything is merged.</summary>
/// <param name="place">Where it begins.</param>
/// <param name="lines">The line of each value; null where all are on the line of <paramref name="place"/>.</param>
internal abstract class Declaration(Place place, int[]? lines)
{
    public Place Place => place;

    public abstract IReadOnlyList<Property> Properties { get; }

    /// <summary>One per property. Shared between declarations that say nothing: never written to.</summary>
    public abstract object?[] Values { get; }

    public Place PlaceOf(Property property) => lines?[property.Index] is > 0 and var line ? place with { Line = line } : place;
}

/// <summary>A node as one place declares it.</summary>
internal sealed class NodeDeclaration(Place place, NodeFact fact, int[]? lines = null) : Declaration(place, lines)
{
    public NodeFact Fact => fact;

    public override IReadOnlyList<Property> Properties => fact.Kind.Properties;

    public override object?[] Values => fact.Values;

    public override string ToString() => $"{fact.Kind.Singular} '{fact.Id}'";
}

/// <summary>An edge as it is written: a relation field of its owner that names a target.</summary>
internal sealed class EdgeDeclaration(Place place, RelationField relation, EdgeFact fact, int[]? lines = null) : Declaration(place, lines)
{
    public EdgeFact Fact => fact;

    public RelationField Relation => relation;

    public string Owner => IsForward ? fact.From : fact.To;

    public string Target => IsForward ? fact.To : fact.From;

    public override IReadOnlyList<Property> Properties => fact.Edges.Type.Properties;

    public override object?[] Values => fact.Values;

    private bool IsForward => relation.Step.Direction == Direction.Out;

    /// <summary>The edge that <paramref name="relation"/> of <paramref name="owner"/> means: the field of the other end is the same edge
    /// backwards.</summary>
    public static EdgeDeclaration Of(
        Place place,
        RelationField relation,
        string owner,
        string target,
        object?[] values,
        ProvenanceFact provenance,
        int[]? lines = null
    )
    {
        var (from, to) = relation.Step.Direction == Direction.Out ? (owner, target) : (target, owner);
        return new(place, relation, new(relation.Step.Edges, from, to, values, provenance), lines);
    }

    public override string ToString() => $"{relation.Name} '{Target}'";
}
