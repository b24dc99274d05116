using System.Globalization;
using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded;

/// <summary>The numbers that groups are compared by.</summary>
internal static class GroupNumbers
{
    public static Func<Group, double?> Of(FilterScope scope, ValueRef value)
    {
        if (value is not StatisticValue statistic)
        {
            return group => group.Count;
        }

        var column = StatisticColumn.Of(scope, statistic.Of);
        return group => group.StatisticsOf(column).Number(statistic.Statistic);
    }
}

/// <summary>From a filter on groups to a predicate, for one run's arguments.</summary>
internal sealed class GroupBinder(Run run, FilterScope scope) : FilterVisitor<Func<Group, bool>>
{
    public override Func<Group, bool> Visit(AndFilter filter)
    {
        var operands = filter.Operands.Select(operand => operand.Accept(this)).ToArray();
        return group => operands.All(operand => operand(group));
    }

    public override Func<Group, bool> Visit(OrFilter filter)
    {
        var operands = filter.Operands.Select(operand => operand.Accept(this)).ToArray();
        return group => operands.Any(operand => operand(group));
    }

    public override Func<Group, bool> Visit(NotFilter filter)
    {
        var operand = filter.Operand.Accept(this);
        return group => !operand(group);
    }

    public override Func<Group, bool> Visit(CompareFilter filter)
    {
        var number = GroupNumbers.Of(scope, filter.Value);
        var operands = (run.Argument(filter.Operand) as object?[] ?? [run.Argument(filter.Operand)]).OfType<object>().Select(operand => Convert.ToDouble(operand, CultureInfo.InvariantCulture)).ToArray();
        return group => number(group) is { } found && operands.Any(operand => Holds(found.CompareTo(operand), filter.Comparison));
    }

    public override Func<Group, bool> Visit(AbsentFilter filter)
    {
        var number = GroupNumbers.Of(scope, filter.Value);
        return group => number(group) is null;
    }

    public override Func<Group, bool> Visit(ElementsFilter filter) => throw NotOfGroups();

    public override Func<Group, bool> Visit(RelationFilter filter) => throw NotOfGroups();

    public override Func<Group, bool> Visit(ProvenanceFilter filter) => throw NotOfGroups();

    public override Func<Group, bool> Visit(ProvenanceSourceFilter filter) => throw NotOfGroups();

    public override Func<Group, bool> Visit(SelfOrTargetFilter filter) => throw NotOfGroups();

    private static bool Holds(int order, Comparison comparison) => comparison switch
    {
        Comparison.Gt => order > 0,
        Comparison.Gte => order >= 0,
        Comparison.Lt => order < 0,
        Comparison.Lte => order <= 0,
        _ => order == 0,
    };

    private static InvalidOperationException NotOfGroups() => new("A group has numbers only.");
}
