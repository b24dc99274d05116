using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Engines;

/// <summary>The number of values that a branch may write at most, and the keys that lead to where most of them are.</summary>
public readonly record struct Cost(double Values, string Branch)
{
    internal Cost Times(double rows) => this with { Values = 1 + (rows * Math.Max(1, Values)) };
}

/// <summary>
/// Estimates before it runs how much an operation may write: the rows of each list, from the numbers it asks for and from the most that the
/// data can
/// give, times what is written of each.
/// </summary>
public sealed class CostEstimator : FieldVisitor<Cost>
{
    private readonly IGraphStatistics _statistics;
    private readonly object?[] _arguments;
    private double _pageRows;

    private CostEstimator(IGraphStatistics statistics, object?[] arguments)
    {
        _statistics = statistics;
        _arguments = arguments;
    }

    /// <summary>Adds the estimate to what the request has spent.</summary>
    /// <exception cref="QueryException">That is above <paramref name="limit"/>.</exception>
    public static void Check(OperationPlan plan, object?[] arguments, IGraphStatistics statistics, long limit, RunControl control)
    {
        var cost = new CostEstimator(statistics, arguments).Sum(plan.Fields);
        if (control.Spent + cost.Values > limit)
        {
            var with = control.Spent > 0 ? $" beside the {Math.Ceiling(control.Spent):N0} of the operations before it" : "";
            throw new QueryException(
                new QueryError(
                    QueryCodes.LimitCost,
                    $"'{cost.Branch}' makes this operation write up to {Math.Ceiling(cost.Values):N0} values{with}; at most {limit:N0} "
                        + $"are allowed. Give smaller 'first' on the way to it, or ask in several "
                        + $"{(with.Length > 0 ? "requests" : "operations")}.",
                    [cost.Branch.Split('.')[0]]
                )
                {
                    Exceeded = new(limit, (long)Math.Ceiling(control.Spent + cost.Values)),
                }
            );
        }

        control.Spent += cost.Values;
    }

    /// <summary>The estimate for the most expensive arguments that requests of this plan can have.</summary>
    public static double Worst(OperationPlan plan, IGraphStatistics statistics)
    {
        var dearest = plan
            .Parameters.Select(parameter =>
                parameter switch
                {
                    { Type: RowCountType, Source: LiteralSource { Value: int literal } } => literal,
                    { Type: RowCountType count } => count.Max,
                    { Type: NumberType, Source: LiteralSource { Value: int literal } } => literal,
                    { Type: NumberType number } => number.Most,
                    { Type: IdType, IsList: true } => new object?[Parameter.MaxListLength],
                    _ => (object?)null,
                }
            )
            .ToArray();
        return new CostEstimator(statistics, dearest).Sum(plan.Fields).Values;
    }

    public override Cost Visit(ValueField field) => new(1, field.Key);

    public override Cost Visit(LabelField field) => new(1, field.Key);

    public override Cost Visit(WithheldField field) => new(1, field.Key);

    public override Cost Visit(ConstantField field) => new(1, field.Key);

    public override Cost Visit(GivenField field) => new(1, field.Key);

    public override Cost Visit(ObjectField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(ProvenanceListField field) => Below(field, field.Fields).Times(2);

    public override Cost Visit(EdgeProvenanceField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(ProvenanceSourceField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(LineFieldsField field) => new(1, field.Key);

    public override Cost Visit(EdgeFieldsField field) => new(1, field.Key);

    public override Cost Visit(ToOneField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(ListField field) =>
        Below(field, field.Fields).Times(Math.Min(Argument(field.First), _statistics.MaxDegreeOf(field.Relation)));

    public override Cost Visit(ConnectionField field)
    {
        var outer = _pageRows;
        var rows = field.Relation is null ? _statistics.CountOf(field.Kind) : _statistics.MaxDegreeOf(field.Relation);
        _pageRows = Math.Min(Argument(field.Page.First ?? field.Page.Last!.Value), rows);
        var cost = Below(field, field.Fields);
        _pageRows = outer;
        return cost;
    }

    public override Cost Visit(PageRowsField field) => Below(field, field.Fields).Times(_pageRows);

    public override Cost Visit(EdgeNodeField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(CursorField field) => new(1, field.Key);

    public override Cost Visit(TotalCountField field) => new(1, field.Key);

    public override Cost Visit(PageInfoField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(PageInfoValueField field) => new(1, field.Key);

    public override Cost Visit(AggregateField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(RowCountField field) => new(1, field.Key);

    public override Cost Visit(NodeCountField field) => new(1, field.Key);

    public override Cost Visit(StatisticsField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(StatisticField field) => new(1, field.Key);

    /// <summary>There are no more groups than combinations of keys, the absent one among them.</summary>
    public override Cost Visit(GroupsField field) =>
        Below(field, field.Fields)
            .Times(Math.Min(Argument(field.First), field.By.Aggregate(1.0, (groups, by) => groups * (1 + MostKeys(by.Key)))));

    public override Cost Visit(GroupKeyField field) => Below(field, field.Fields).Times(1);

    public override Cost Visit(GroupLabelsField field) => new(field.By.Count, field.Key);

    public override Cost Visit(FacetsField field)
    {
        var costs = field.Facets.Select(facet => Below(field, facet)).ToList();
        return costs.Count == 0 ? new(1, field.Key) : new(1 + costs.Sum(cost => cost.Values), costs.MaxBy(cost => cost.Values).Branch);
    }

    public override Cost Visit(NodesByIdField field)
    {
        var ids = _arguments[field.Ids] is object?[] list ? list.Length : 1;
        var widest = field.FieldsByKind.Select(fields => Below(field, fields)).MaxBy(cost => cost.Values);
        return widest.Times(ids);
    }

    public override Cost Visit(AnalysisField field)
    {
        var size = new AnalysisSize(_statistics, argument => (int)_arguments[field.Arguments[argument.Name]]!);
        var cost = SumOf(field.Fields, size).Times(field.Analysis.Result.AtMost(size));
        return cost with { Branch = Joined(field.Key, cost.Branch) };
    }

    private double MostKeys(GroupKey key) =>
        key.Property switch
        {
            null => _statistics.CountOf(key.Target),
            { Enum: { } vocabulary } => vocabulary.Values.Count,
            { Type: PropertyType.Boolean } => 2,
            _ => double.PositiveInfinity,
        };

    public override Cost Visit(BecauseField field)
    {
        var size = new AnalysisSize(_statistics, _ => 0);
        var cost = SumOf(field.Fields, size).Times(Math.Min(Argument(field.First), ReasonCount.Of(field.Where, _statistics)));
        return cost with { Branch = Joined(field.Key, cost.Branch) };
    }

    private Cost SumOf(IReadOnlyList<ResultSelection> selections, AnalysisSize size)
    {
        var costs = selections.Select(selection => CostOf(selection, size)).ToList();
        return costs.Count == 0 ? new(0, "") : new(costs.Sum(cost => cost.Values), costs.MaxBy(cost => cost.Values).Branch);
    }

    private Cost CostOf(ResultSelection selection, AnalysisSize size)
    {
        var cost = selection.Field switch
        {
            ResultObject part => SumOf(selection.Fields, size).Times(part.AtMost(size)),
            ResultNode node => selection.FieldsByKind.Values.Select(Sum).MaxBy(fields => fields.Values).Times(node.AtMost(size)),
            ResultValue => new(1, ""),
            _ => throw new InvalidOperationException($"'{selection.Field.Name}' has no cost"),
        };
        return cost with { Branch = Joined(selection.Key, cost.Branch) };
    }

    private static string Joined(string key, string branch) => branch.Length == 0 ? key : $"{key}.{branch}";

    private double Argument(int slot) => (int)_arguments[slot]!;

    private Cost Below(FieldNode field, IReadOnlyList<FieldNode> fields)
    {
        var sum = Sum(fields);
        return sum with { Branch = Joined(field.Key, sum.Branch) };
    }

    private Cost Sum(IReadOnlyList<FieldNode> fields)
    {
        var costs = fields.Select(field => field.Accept(this)).ToList();
        return costs.Count == 0 ? new(0, "") : new(costs.Sum(cost => cost.Values), costs.MaxBy(cost => cost.Values).Branch);
    }
}
