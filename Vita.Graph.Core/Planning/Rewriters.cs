using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Planning;

/// <summary>Rebuilds a filter from its rewritten operands. A pass overrides what it changes.</summary>
internal abstract class FilterRewriter : FilterVisitor<FilterNode>
{
    public FilterNode Rewrite(FilterNode filter) => filter.Accept(this);

    public override FilterNode Visit(AndFilter filter) => new AndFilter([.. filter.Operands.Select(Rewrite)]);

    public override FilterNode Visit(OrFilter filter) => new OrFilter([.. filter.Operands.Select(Rewrite)]);

    public override FilterNode Visit(NotFilter filter) => new NotFilter(Rewrite(filter.Operand));

    public override FilterNode Visit(CompareFilter filter) => filter;

    public override FilterNode Visit(AbsentFilter filter) => filter;

    public override FilterNode Visit(ElementsFilter filter) => filter with { Element = Rewrite(filter.Element) };

    public override FilterNode Visit(RelationFilter filter) => filter with { Link = Rewrite(filter.Link) };

    public override FilterNode Visit(LinkNumberFilter filter) =>
        filter with
        {
            Link = Rewrite(filter.Link),
            Condition = Rewrite(filter.Condition),
        };

    public override FilterNode Visit(ProvenanceFilter filter) => filter with { Line = Rewrite(filter.Line) };

    public override FilterNode Visit(ProvenanceSourceFilter filter) => filter with { Source = Rewrite(filter.Source) };

    public override FilterNode Visit(SelfOrTargetFilter filter) => filter;
}

/// <summary>
/// <c>a and (b and c)</c> → <c>a and b and c</c>; <c>and(a)</c> → <c>a</c>; the same for <c>or</c>; <c>not not x</c> → <c>x</c>. Together
/// and from the inside out:
/// each may uncover the other, as the braces of <c>not: { not: … }</c> are an <c>and</c> of one.
/// </summary>
internal sealed class LogicRewriter : FilterRewriter
{
    public override FilterNode Visit(NotFilter filter) =>
        Rewrite(filter.Operand) is var operand && operand is NotFilter inner ? inner.Operand : new NotFilter(operand);

    public override FilterNode Visit(AndFilter filter)
    {
        var operands = filter.Operands.Select(Rewrite).SelectMany(operand => operand is AndFilter and ? and.Operands : [operand]).ToList();
        return operands.Count == 1 ? operands[0] : new AndFilter(operands);
    }

    public override FilterNode Visit(OrFilter filter)
    {
        var operands = filter.Operands.Select(Rewrite).SelectMany(operand => operand is OrFilter or ? or.Operands : [operand]).ToList();
        return operands.Count == 1 ? operands[0] : new OrFilter(operands);
    }
}
