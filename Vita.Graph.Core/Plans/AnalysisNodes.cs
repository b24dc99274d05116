using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Plans;

/// <summary>What an analysis gives. Absence: as the analysis says; a list of nothing is <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Analysis">What is computed, over the whole graph.</param>
/// <param name="Arguments">The slots of its arguments by name; of those not given and without default, none.</param>
/// <param name="Where">What nodes must satisfy, by their kind; none of kinds that are not restricted.</param>
/// <param name="Fields">What is written of each object it gives.</param>
public sealed record AnalysisField(
    string Key,
    GraphAnalysis Analysis,
    IReadOnlyDictionary<string, int> Arguments,
    IReadOnlyDictionary<NodeKind, FilterNode> Where,
    IReadOnlyList<ResultSelection> Fields
) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What is selected of an object that an analysis gives, or of a reason.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Field">The field.</param>
/// <param name="Fields">What is written of the objects it gives; empty where it gives none.</param>
/// <param name="FieldsByKind">What is written of the nodes it gives, by kind; empty where it gives none.</param>
public sealed record ResultSelection(
    string Key,
    ResultField Field,
    IReadOnlyList<ResultSelection> Fields,
    IReadOnlyDictionary<NodeKind, IReadOnlyList<FieldNode>> FieldsByKind
);

/// <summary>
/// Why the row of an edge is there: what satisfied the connection's filter, each reason once, by path, then by the node's id, then by
/// edges. No filter, or nothing that can be shown: <c>[]</c>.
/// </summary>
/// <remarks>
/// A comparison, negated or not, gives the value where it is there; a list, the elements that satisfy; a relation, each link that
/// satisfies, by each way that leads over it (of a transitive
/// one, a shortest chain), and from there what satisfied the filter on the link; a provenance, the pages of the lines that satisfy and from
/// these their sources; <c>within</c>, the territory
/// and the chain up to it. <c>and</c> gives the reasons of all operands, <c>or</c> of those that hold; a negation is read by De Morgan's
/// laws, <c>not</c> around <c>none</c>
/// is <c>some</c>, and whatever else is negated gives nothing: what is not there has no witness.
/// </remarks>
/// <param name="Key">The key in the answer.</param>
/// <param name="Kind">The kind of the connection's nodes.</param>
/// <param name="Relation">Its relation; null for all nodes of the kind.</param>
/// <param name="Where">Its filter; null where it has none.</param>
/// <param name="First">Slot of the greatest number of reasons.</param>
/// <param name="Fields">What is written of each reason.</param>
public sealed record BecauseField(
    string Key,
    NodeKind Kind,
    RelationField? Relation,
    FilterNode? Where,
    int First,
    IReadOnlyList<ResultSelection> Fields
) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}
