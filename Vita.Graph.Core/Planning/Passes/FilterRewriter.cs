using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Planning.Passes;

/// <summary>Rebuilds a filter from its rewritten operands. A pass overrides what it changes.</summary>
internal abstract class FilterRewriter : FilterVisitor<FilterNode>
{
    public virtual FilterNode Rewrite(FilterNode filter) => filter.Accept(this);

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

    /// <summary>An anchor is found last; what it was found in has been rewritten.</summary>
    public override FilterNode Visit(AnchoredFilter filter) => filter;
}
