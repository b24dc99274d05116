using System.Diagnostics;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Plans;

/// <summary>A plan as people read it: one line per step, parameters as <c>$0</c>.</summary>
public static class PlanText
{
    public static string Of(OperationPlan plan)
    {
        var writer = new FieldTextWriter(plan.Parameters);
        writer.WriteAll(plan.Fields);
        foreach (var parameter in plan.Parameters)
        {
            writer.Line($"${parameter.Slot} = {string.Join('.', parameter.Place)}");
        }

        return writer.ToString();
    }

    public static string Of(NodeKind kind, RelationField? relation) => relation?.ToString() ?? kind.Name;

    /// <summary><c> order by name, -needs.count</c>; empty without terms.</summary>
    public static string Of(IReadOnlyList<OrderTerm> order) => order.Count == 0 ? "" : " order by " + string.Join(", ", order.Select(Of));

    public static string Of(FilterNode filter) => filter.Accept(new FilterTextWriter());

    internal static string Of(ValueRef value) =>
        value switch
        {
            NodeValue node => node.Property.Name,
            EdgeValue edge => "edge." + edge.Property.Name,
            ProvenanceValue line => "line." + line.Property.Name,
            StatisticValue statistic => $"{Of(statistic.Of)}.{statistic.Statistic}",
            RowCountValue => "rows.Count",
            LinkNumberValue => "number",
            ElementValue => "element",
            _ => throw new UnreachableException(),
        };

    private static string Of(OrderTerm term)
    {
        var path = string.Concat(term.Path.Select(relation => relation.Name + "."));
        var key = term.Key switch
        {
            CountKey count => count.Relation.Name + ".count",
            StatisticKey statistic => $"{statistic.Relation.Name}.{statistic.Property.Name}.{statistic.Statistic}",
            GroupKeysKey => "keys",
            ValueKey value => Of(value.Value),
            _ => throw new UnreachableException(),
        };
        return (term.IsDescending ? "-" : "") + path + key;
    }
}
