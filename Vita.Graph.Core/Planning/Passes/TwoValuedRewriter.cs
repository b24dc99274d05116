using System.Diagnostics;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Planning.Passes;

/// <summary>
/// <c>not name Eq $0</c> → <c>not (name Eq $0 or false)</c>. Cypher's logic has three values, the plan's has two. Where a condition
/// decides,
/// null is as good as false; below a NOT it is not: there, what compares absent values is made two-valued. So conditions stay plain, and
/// indexes serve them, wherever that is possible.
/// </summary>
/// <param name="mustBeTwoValued">Whether null would not be as good as false where the filter stands.</param>
internal sealed class TwoValuedRewriter(bool mustBeTwoValued = false) : FilterRewriter
{
    private static readonly TwoValuedRewriter Deciding = new();
    private static readonly TwoValuedRewriter Negated = new(mustBeTwoValued: true);

    public override FilterNode Visit(NotFilter filter) => new NotFilter(Negated.Rewrite(filter.Operand));

    public override FilterNode Visit(CompareFilter filter) =>
        mustBeTwoValued && CanBeAbsent(filter.Value) ? filter with { IsFalseOfAbsent = true } : filter;

    /// <summary>An element is never absent, and an absent list is asked as an empty one, but for what is asked in the list
    /// itself.</summary>
    public override FilterNode Visit(ElementsFilter filter) =>
        filter with
        {
            Element = Deciding.Rewrite(filter.Element),
            IsFalseOfAbsent = filter.IsFalseOfAbsent || (mustBeTwoValued && filter.IsOneEqual),
        };

    /// <summary>Links are sought where all of what is asked of them decides; that all satisfy means that none does not.</summary>
    public override FilterNode Visit(RelationFilter filter) =>
        filter with
        {
            Link = (filter.Quantifier is Quantifier.All ? Negated : Deciding).Rewrite(filter.Link),
        };

    /// <summary>A count is compared where it stands, a statistic in a subquery of its own.</summary>
    public override FilterNode Visit(LinkNumberFilter filter) =>
        filter with
        {
            Link = Deciding.Rewrite(filter.Link),
            Condition = (filter.Number is null ? this : Deciding).Rewrite(filter.Condition),
        };

    public override FilterNode Visit(ProvenanceFilter filter) =>
        filter with
        {
            Line = (filter.Quantifier is Quantifier.Some ? Deciding : Negated).Rewrite(filter.Line),
        };

    public override FilterNode Visit(ProvenanceSourceFilter filter) => filter with { Source = Deciding.Rewrite(filter.Source) };

    private static bool CanBeAbsent(ValueRef value) =>
        value switch
        {
            NodeValue node => node.Property.Type is not PropertyType.Id,
            EdgeValue or StatisticValue => true,
            ProvenanceValue line => line.Part is ProvenancePart.Page,
            LinkNumberValue number => !number.IsCount,
            ElementValue or RowCountValue => false,
            _ => throw new UnreachableException(),
        };
}
