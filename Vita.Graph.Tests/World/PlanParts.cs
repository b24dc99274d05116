using System.Collections;
using Vita.Graph.Core.Plans;

namespace Vita.Graph.Tests.World;

/// <summary>Everything that a plan is made of, found by looking at the properties of its records.</summary>
internal static class PlanParts
{
    public static IEnumerable<object> Of(object? part) =>
        part switch
        {
            null or string => [],
            IEnumerable items => items.Cast<object?>().SelectMany(Of),
            _ when part.GetType().Namespace == typeof(OperationPlan).Namespace => Properties(part).SelectMany(Of).Prepend(part),
            _ => [],
        };

    /// <summary>The filters as they stand at lists and pages, none of them inside another.</summary>
    public static IEnumerable<FilterNode> FiltersOf(OperationPlan plan) =>
        Of(plan.Fields)
            .Select(part =>
                part switch
                {
                    ListField list => list.Where,
                    ConnectionField connection => connection.Where,
                    _ => null,
                }
            )
            .OfType<FilterNode>();

    private static IEnumerable<object?> Properties(object part) =>
        part.GetType()
            .GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(part));
}
