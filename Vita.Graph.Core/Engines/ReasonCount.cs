using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Engines;

/// <summary>How many reasons a filter can have at most for one row, judged by the widest nodes of the data.</summary>
internal sealed class ReasonCount(IGraphStatistics statistics) : FilterVisitor<double>
{
    /// <summary>Lines of a node's provenance: two, as elsewhere in estimates.</summary>
    private const int Lines = 2;

    public static double Of(FilterNode? filter, IGraphStatistics statistics) => filter?.Accept(new ReasonCount(statistics)) ?? 0;

    public override double Visit(AndFilter filter) => filter.Operands.Sum(operand => operand.Accept(this));

    public override double Visit(OrFilter filter) => filter.Operands.Sum(operand => operand.Accept(this));

    public override double Visit(NotFilter filter) => filter.Operand.Accept(this);

    public override double Visit(CompareFilter filter) => 1;

    public override double Visit(AbsentFilter filter) => 1;

    public override double Visit(ElementsFilter filter) => 1;

    public override double Visit(RelationFilter filter) => WaysOf(filter.Relation) * (1 + filter.Link.Accept(this));

    /// <summary>Each edge that counts and, of a statistic, the number there.</summary>
    public override double Visit(LinkNumberFilter filter) =>
        WaysOf(filter.Relation) * ((filter.Number is null ? 1 : 2) + filter.Link.Accept(this));

    public override double Visit(ProvenanceFilter filter) => 1 + (Lines * filter.Line.Accept(this));

    public override double Visit(ProvenanceSourceFilter filter) => 1 + filter.Source.Accept(this);

    public override double Visit(SelfOrTargetFilter filter) => 1;

    public override double Visit(AnchoredFilter filter) => filter.Where.Accept(this);

    private double WaysOf(RelationField relation) =>
        relation.IsTransitive
            ? statistics.MaxDegreeOf(relation)
            : relation.Paths.Sum(path => path.Aggregate(1.0, (ways, step) => ways * statistics.MaxDegreeOf(step.Relation)));
}
