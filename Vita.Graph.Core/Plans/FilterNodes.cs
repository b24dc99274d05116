using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Plans;

/// <summary>Something that holds or does not hold of a row: two-valued, <see cref="NotFilter"/> is true exactly where its operand is
/// not.</summary>
public abstract record FilterNode
{
    public abstract T Accept<T>(FilterVisitor<T> visitor);
}

/// <summary>All operands hold. None given: holds everywhere.</summary>
public sealed record AndFilter(IReadOnlyList<FilterNode> Operands) : FilterNode
{
    /// <summary>The conditions of a filter that must all hold; none where nothing is asked.</summary>
    internal static IReadOnlyList<FilterNode> Conjuncts(FilterNode? filter) =>
        filter is null ? []
        : filter is AndFilter and ? and.Operands
        : [filter];

    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>At least one operand holds. None given: holds nowhere.</summary>
public sealed record OrFilter(IReadOnlyList<FilterNode> Operands) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The operand does not hold.</summary>
public sealed record NotFilter(FilterNode Operand) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A single value compares. Absent: does not hold.</summary>
/// <param name="Value">The value of the row.</param>
/// <param name="Comparison">How it compares.</param>
/// <param name="Operand">Slot of what it is compared with; a list for <see cref="Surface.Comparison.In"/>.</param>
public sealed record CompareFilter(ValueRef Value, Comparison Comparison, int Operand) : FilterNode
{
    /// <summary>Whether what has no value must be made false where an engine's own logic would leave it unknown. In the plan it is false in
    /// any case.</summary>
    public bool IsFalseOfAbsent { get; init; }

    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A single value is absent.</summary>
public sealed record AbsentFilter(ValueRef Value) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>How many elements of a list satisfy a filter on the element, which sees it as <see cref="ElementValue"/>. An absent list is
/// empty.</summary>
public sealed record ElementsFilter(ValueRef List, Quantifier Quantifier, FilterNode Element) : FilterNode
{
    /// <summary>Whether it asks that one value is in the list.</summary>
    public bool IsOneEqual => Quantifier is Quantifier.Some && Element is CompareFilter { Comparison: Comparison.Eq };

    /// <inheritdoc cref="CompareFilter.IsFalseOfAbsent"/>
    public bool IsFalseOfAbsent { get; init; }

    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The element of the list that the innermost <see cref="ElementsFilter"/> looks at. Never absent.</summary>
public sealed record ElementValue(Property List) : ValueRef;

/// <summary>How many edges of a relation satisfy a filter on edge and target. Of a to-one relation: some. Without edges it is as an empty
/// list.</summary>
public sealed record RelationFilter(RelationField Relation, Quantifier Quantifier, FilterNode Link) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A number computed from the edges of a relation that satisfy a filter on edge and target. Without edges: 0 for how many there
/// are, absent for a statistic.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Link">Which edges count.</param>
/// <param name="Number">The number that an edge or its target has; null where the edges themselves are counted.</param>
/// <param name="Statistic">What is computed from the numbers, each once for every edge.</param>
/// <param name="Condition">What must hold of it; it sees it as <see cref="LinkNumberValue"/>.</param>
public sealed record LinkNumberFilter(RelationField Relation, FilterNode Link, ValueRef? Number, Statistic Statistic, FilterNode Condition)
    : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The number that the innermost <see cref="LinkNumberFilter"/> has computed. A count is never absent; a statistic is where
/// <see cref="Surface.Statistic"/> says so.</summary>
/// <param name="IsCount">Whether edges are counted.</param>
public sealed record LinkNumberValue(bool IsCount) : ValueRef;

/// <summary>How many lines of the node's provenance satisfy a filter.</summary>
public sealed record ProvenanceFilter(Quantifier Quantifier, FilterNode Line) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The source of the current provenance satisfies a filter.</summary>
public sealed record ProvenanceSourceFilter(FilterNode Source) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The node is the one with the id, or the relation leads from it to that one. An id that does not exist: holds nowhere.</summary>
/// <param name="Relation">A relation to the same kind.</param>
/// <param name="Id">Slot of the id.</param>
public sealed record SelfOrTargetFilter(RelationField Relation, int Id) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A filter on all nodes of a kind that names a node to find them from. It holds where <paramref name="Where"/> does.</summary>
/// <param name="Where">The whole filter.</param>
/// <param name="From">Where to start.</param>
/// <param name="Rest">What is left to ask the nodes that the anchor leads to.</param>
public sealed record AnchoredFilter(FilterNode Where, Anchor From, FilterNode Rest) : FilterNode
{
    public override T Accept<T>(FilterVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A node named by id, from which nodes wanted are found.</summary>
/// <param name="Way">Steps from the nodes wanted to the node named; none where an id below or equal is asked for.</param>
/// <param name="Named">The condition that names it: an id at the end of the way, or the node at or above which all must lie.</param>
/// <param name="AsksOnTheWay">Whether what else is asked on the way can be asked there, so that nothing of the condition is left.</param>
public sealed record Anchor(IReadOnlyList<AnchorStep> Way, FilterNode Named, bool AsksOnTheWay);

/// <summary>A relation that a node named is found along.</summary>
/// <param name="Relation">The relation, from the nodes wanted towards the node named.</param>
/// <param name="Rest">What else is asked of its links.</param>
public sealed record AnchorStep(RelationField Relation, IReadOnlyList<FilterNode> Rest);

/// <summary>How many of several.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>Every one; true of none at all.</summary>
    All,

    /// <summary>Exactly one.</summary>
    Single,
}

/// <summary>Does something with every node of a filter. A node that an implementation lacks does not compile.</summary>
public abstract class FilterVisitor<T>
{
    public abstract T Visit(AndFilter filter);

    public abstract T Visit(OrFilter filter);

    public abstract T Visit(NotFilter filter);

    public abstract T Visit(CompareFilter filter);

    public abstract T Visit(AbsentFilter filter);

    public abstract T Visit(ElementsFilter filter);

    public abstract T Visit(RelationFilter filter);

    public abstract T Visit(LinkNumberFilter filter);

    public abstract T Visit(ProvenanceFilter filter);

    public abstract T Visit(ProvenanceSourceFilter filter);

    public abstract T Visit(SelfOrTargetFilter filter);

    public abstract T Visit(AnchoredFilter filter);
}
