using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Takes a filter apart into conditions that must all hold, and finds those that ask about nothing but a facet's own key.</summary>
internal static class NaiveFacet
{
    /// <summary>Conditions that together mean the same as the filter without those about the key.</summary>
    public static List<object?> Others(object? filter, GroupKey key, RelationField? link) => [.. Conditions(filter, link).Where(condition => !IsAbout(condition, key, link))];

    private static IEnumerable<Dictionary<string, object?>> Conditions(object? filter, RelationField? link) =>
        ((Dictionary<string, object?>?)filter ?? []).Where(field => field.Value is not null).SelectMany(field => Conditions(field.Key, field.Value!, link));

    private static IEnumerable<Dictionary<string, object?>> Conditions(string key, object value, RelationField? link) => key switch
    {
        "and" => NaiveInput.AsList(value).SelectMany(operand => Conditions(operand, link)),
        "or" when NaiveInput.AsList(value).Where(operand => operand is not null).ToList() is [var only] => Conditions(only, link),
        "not" when Conditions(value, link).ToList() is [var only] && only.TryGetValue("not", out var twice) => Conditions(twice, link),
        "or" or "not" => [new() { [key] = value }],
        "node" when link is { IsDerived: false } => Conditions(value, null).Select(condition => new Dictionary<string, object?> { ["node"] = condition }),
        _ when value is Dictionary<string, object?> operators && operators.Keys.All(IsOperator) => operators.Select(each => new Dictionary<string, object?> { [key] = new Dictionary<string, object?> { [each.Key] = each.Value } }),
        _ => [new() { [key] = value }],
    };

    private static bool IsAbout(Dictionary<string, object?> condition, GroupKey key, RelationField? link)
    {
        var (name, value) = condition.Single();
        return name switch
        {
            "node" when link is { IsDerived: false } => IsAbout((Dictionary<string, object?>)value!, key, null),
            "not" => AllAbout(value, key, link),
            "or" => NaiveInput.AsList(value).Where(operand => operand is not null).ToList() is { Count: > 0 } operands && operands.All(operand => AllAbout(operand, key, link)),
            _ when link is { IsDerived: false } && link.Type!.FindProperty(name) is not null => false,
            _ => name == Subject(key) && !IsNothing(value),
        };
    }

    private static bool AllAbout(object? filter, GroupKey key, RelationField? link) =>
        Conditions(filter, link).ToList() is { Count: > 0 } conditions && conditions.All(condition => IsAbout(condition, key, link));

    /// <summary>The name of the property or relation that the key starts with.</summary>
    private static string? Subject(GroupKey key) => key.Path.Count > 0 ? key.Path[0].Name : key.RollUp is { } units ? units.Upwards.Name : key.Property?.Name;

    /// <summary>A comparison of a single value with null, other than equality, is false whatever it is about.</summary>
    private static bool IsNothing(object? value) =>
        value is Dictionary<string, object?> { Count: 1 } operators && operators.Single() is { Value: null, Key: not ("eq" or "neq") and var name } && IsOperator(name);

    private static bool IsOperator(string key) => key is "eq" or "neq" or "in" or "nin" or "some" or "none" or "all" or "single" or "any"
        || key.TrimStart('n') is "gt" or "gte" or "lt" or "lte" or "contains" or "startsWith" or "endsWith";
}
