using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning.Passes;

/// <summary>
/// <c>Some of themes (id Eq $0) and name Eq $1</c> → <c>from (id Eq $0) by themes, name Eq $1</c>. A condition on all nodes of a kind that
/// names one node, or a few, by id is where they are found from, instead of asking every node of the kind. They are still asked for every
/// condition that asks for more than the anchor does.
/// </summary>
internal sealed class AnchorRewriter : FilterRewriter
{
    private static readonly AsksNode AskedOfNode = new();

    public override FilterNode Rewrite(FilterNode filter) =>
        filter is AnchoredFilter ? filter : Anchored(filter, AndFilter.Conjuncts(filter)) ?? filter;

    /// <summary>From the anchor with the shortest way among conditions that must all hold; null where there is none.</summary>
    private static AnchoredFilter? Anchored(FilterNode where, IReadOnlyList<FilterNode> conditions) =>
        conditions
            .Select(condition =>
                AnchorOf(condition) is { } anchor
                    ? new AnchoredFilter(where, anchor, anchor.AsksOnTheWay ? new AndFilter([.. Others(conditions, condition)]) : where)
                    : null
            )
            .OfType<AnchoredFilter>()
            .MinBy(anchored => anchored.From.Way.Count);

    private static Anchor? AnchorOf(FilterNode condition) =>
        condition is SelfOrTargetFilter ? new([], condition, AsksOnTheWay: true) : AtEndOf(condition, []);

    private static Anchor? AtEndOf(FilterNode condition, IReadOnlyList<AnchorStep> way)
    {
        if (way.Count > 0 && NamesNode(condition))
        {
            return new(way, condition, way.SelectMany(step => step.Rest).All(asked => asked.Accept(AskedOfNode)));
        }

        if (condition is not RelationFilter { Quantifier: Quantifier.Some } some)
        {
            return null;
        }

        var inner = AndFilter.Conjuncts(some.Link);
        return inner
            .Select(next => AtEndOf(next, [.. way, new(some.Relation, [.. Others(inner, next)])]))
            .OfType<Anchor>()
            .MinBy(anchor => anchor.Way.Count);
    }

    private static bool NamesNode(FilterNode condition) =>
        condition is CompareFilter { Comparison: Comparison.Eq or Comparison.In, Value: NodeValue { Property.Type: PropertyType.Id } };

    private static IEnumerable<FilterNode> Others(IReadOnlyList<FilterNode> conditions, FilterNode one) =>
        conditions.Where(condition => !ReferenceEquals(condition, one));

    /// <summary>Whether a condition can be asked of a node without the edge that led to it.</summary>
    private sealed class AsksNode : FilterVisitor<bool>
    {
        public override bool Visit(AndFilter filter) => filter.Operands.All(operand => operand.Accept(this));

        public override bool Visit(OrFilter filter) => filter.Operands.All(operand => operand.Accept(this));

        public override bool Visit(NotFilter filter) => filter.Operand.Accept(this);

        public override bool Visit(CompareFilter filter) => filter.Value is NodeValue;

        public override bool Visit(AbsentFilter filter) => filter.Value is NodeValue;

        public override bool Visit(ElementsFilter filter) => filter.List is NodeValue;

        public override bool Visit(RelationFilter filter) => true;

        public override bool Visit(LinkNumberFilter filter) => true;

        /// <summary>Of the node or of the edge: which, only where it stands tells.</summary>
        public override bool Visit(ProvenanceFilter filter) => false;

        /// <inheritdoc cref="Visit(ProvenanceFilter)"/>
        public override bool Visit(ProvenanceSourceFilter filter) => false;

        public override bool Visit(SelfOrTargetFilter filter) => false;

        public override bool Visit(AnchoredFilter filter) => filter.Where.Accept(this);
    }
}
