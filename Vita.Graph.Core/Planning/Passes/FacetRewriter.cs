using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Planning.Passes;

/// <summary>
/// Of the facet <c>kinds</c>: <c>Some of kinds (…) and name Eq $0</c> → <c>name Eq $0</c>. A facet shows what could be chosen instead: it
/// counts as if nothing were asked of its own key.
/// </summary>
internal sealed class FacetRewriter(GroupKey key)
{
    private readonly AboutKey _aboutKey = new(key);

    /// <summary>The filter without those of its conditions, which must all hold, that ask about nothing but the property or relation that
    /// the key starts with. The same object where there are none; null where nothing is left.</summary>
    public FilterNode? Rewrite(FilterNode? where)
    {
        IReadOnlyList<FilterNode> conditions =
            where is null ? []
            : where is AndFilter and ? and.Operands
            : [where];
        var others = conditions.Where(condition => !IsAbout(condition)).ToList();
        return others.Count == conditions.Count ? where
            : others.Count == 0 ? null
            : new AndFilter(others);
    }

    /// <summary>Whether something is asked, and all of it of the key. An <c>and</c> or <c>or</c> of nothing asks of nothing, however deep
    /// it lies: flattened or not, a filter is taken in the same way.</summary>
    private bool IsAbout(FilterNode condition) => condition.Accept(_aboutKey).ToList() is { Count: > 0 } all && all.TrueForAll(one => one);

    /// <summary>Of each condition inside a filter, whether it asks of the key.</summary>
    private sealed class AboutKey(GroupKey key) : FilterVisitor<IEnumerable<bool>>
    {
        private readonly RelationField? _relation = key.Path is [var first, ..] ? first : key.RollUp?.Upwards;

        public override IEnumerable<bool> Visit(AndFilter filter) => filter.Operands.SelectMany(operand => operand.Accept(this));

        public override IEnumerable<bool> Visit(OrFilter filter) => filter.Operands.SelectMany(operand => operand.Accept(this));

        public override IEnumerable<bool> Visit(NotFilter filter) => filter.Operand.Accept(this);

        public override IEnumerable<bool> Visit(CompareFilter filter) => [IsOwn(filter.Value)];

        public override IEnumerable<bool> Visit(AbsentFilter filter) => [IsOwn(filter.Value)];

        public override IEnumerable<bool> Visit(ElementsFilter filter) => [IsOwn(filter.List)];

        public override IEnumerable<bool> Visit(RelationFilter filter) => [filter.Relation == _relation];

        public override IEnumerable<bool> Visit(LinkNumberFilter filter) => [filter.Relation == _relation];

        public override IEnumerable<bool> Visit(ProvenanceFilter filter) => [false];

        public override IEnumerable<bool> Visit(ProvenanceSourceFilter filter) => [false];

        public override IEnumerable<bool> Visit(SelfOrTargetFilter filter) => [filter.Relation == _relation];

        public override IEnumerable<bool> Visit(AnchoredFilter filter) => filter.Where.Accept(this);

        private bool IsOwn(ValueRef value) => key.Path.Count == 0 && value is NodeValue node && node.Property == key.Property;
    }
}
