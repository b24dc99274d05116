using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Planning;

/// <summary>A facet shows what could be chosen instead: it counts as if nothing were asked of its own key.</summary>
internal static class OwnFilter
{
    /// <summary>The filter without those of its conditions, which must all hold, that ask about nothing but the property or relation that
    /// the key starts with.</summary>
    public static FilterNode? LeftOut(FilterNode? where, GroupKey key)
    {
        IReadOnlyList<FilterNode> conditions =
            where is null ? []
            : where is AndFilter and ? and.Operands
            : [where];
        var others = conditions.Where(condition => !IsAbout(condition, key)).ToList();
        return others.Count == conditions.Count ? where
            : others.Count == 0 ? null
            : Planner.Rewrite(new AndFilter(others));
    }

    /// <summary>Whether something is asked, and all of it of the key. An <c>and</c> or <c>or</c> of nothing asks of nothing, however deep
    /// it lies: flattened or not, a filter is taken in the same way.</summary>
    private static bool IsAbout(FilterNode condition, GroupKey key) =>
        Conditions(condition).ToList() is { Count: > 0 } all && all.TrueForAll(one => IsAboutOne(one, key));

    private static IEnumerable<FilterNode> Conditions(FilterNode condition) =>
        condition switch
        {
            NotFilter not => Conditions(not.Operand),
            AndFilter and => and.Operands.SelectMany(Conditions),
            OrFilter or => or.Operands.SelectMany(Conditions),
            _ => [condition],
        };

    private static bool IsAboutOne(FilterNode condition, GroupKey key) =>
        condition switch
        {
            CompareFilter compare => IsOwn(compare.Value, key),
            AbsentFilter absent => IsOwn(absent.Value, key),
            ElementsFilter elements => IsOwn(elements.List, key),
            RelationFilter relation => relation.Relation == Relation(key),
            LinkNumberFilter number => number.Relation == Relation(key),
            SelfOrTargetFilter within => within.Relation == Relation(key),
            _ => false,
        };

    private static bool IsOwn(ValueRef value, GroupKey key) =>
        key.Path.Count == 0 && value is NodeValue node && node.Property == key.Property;

    private static RelationField? Relation(GroupKey key) => key.Path is [var first, ..] ? first : key.RollUp?.Upwards;
}
