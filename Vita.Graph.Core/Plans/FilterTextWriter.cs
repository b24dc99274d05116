namespace Vita.Graph.Core.Plans;

/// <summary>Writes filters on one line.</summary>
internal sealed class FilterTextWriter : FilterVisitor<string>
{
    public override string Visit(AndFilter filter) => Joined(filter.Operands, " and ", "true");

    public override string Visit(OrFilter filter) => Joined(filter.Operands, " or ", "false");

    public override string Visit(NotFilter filter) => $"not {filter.Operand.Accept(this)}";

    public override string Visit(CompareFilter filter) =>
        $"{PlanText.Of(filter.Value)} {filter.Comparison} ${filter.Operand}{OfAbsent(filter.IsFalseOfAbsent)}";

    public override string Visit(AbsentFilter filter) => $"{PlanText.Of(filter.Value)} is absent";

    public override string Visit(ElementsFilter filter) =>
        $"{filter.Quantifier} of {PlanText.Of(filter.List)} ({filter.Element.Accept(this)}){OfAbsent(filter.IsFalseOfAbsent)}";

    public override string Visit(RelationFilter filter) => $"{filter.Quantifier} of {filter.Relation.Name} ({filter.Link.Accept(this)})";

    public override string Visit(LinkNumberFilter filter)
    {
        var number = filter.Number is { } value ? PlanText.Of(value) + " of " : "";
        return $"{filter.Statistic} of {number}{filter.Relation.Name} ({filter.Link.Accept(this)}) is ({filter.Condition.Accept(this)})";
    }

    public override string Visit(ProvenanceFilter filter) => $"{filter.Quantifier} of provenance ({filter.Line.Accept(this)})";

    public override string Visit(ProvenanceSourceFilter filter) => $"source ({filter.Source.Accept(this)})";

    public override string Visit(SelfOrTargetFilter filter) => $"self or {filter.Relation.Name} ${filter.Id}";

    public override string Visit(AnchoredFilter filter)
    {
        var way = string.Concat(filter.From.Way.Select(step => $" by {step.Relation.Name}{Asked(step.Rest)}"));
        return $"from {filter.From.Named.Accept(this)}{way}: {filter.Rest.Accept(this)}";
    }

    private string Asked(IReadOnlyList<FilterNode> conditions) => conditions.Count == 0 ? "" : " where " + Joined(conditions, " and ", "");

    private static string OfAbsent(bool isFalse) => isFalse ? " or false" : "";

    private string Joined(IReadOnlyList<FilterNode> operands, string word, string ofNone) =>
        operands.Count == 0 ? ofNone : "(" + string.Join(word, operands.Select(operand => operand.Accept(this))) + ")";
}
