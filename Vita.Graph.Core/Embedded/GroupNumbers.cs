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
