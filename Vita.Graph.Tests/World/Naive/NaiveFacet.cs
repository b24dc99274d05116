using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Takes a filter apart into conditions that must all hold, and finds those that ask about nothing but a facet's own
/// key.</summary>
internal static class NaiveFacet
{
    /// <summary>Conditions that together mean the same as the filter without those about the key.</summary>
    public static List<object?> Others(object? filter, GroupKey key, RelationField? link) =>
        [.. Conditions(filter, link).Where(condition => IsAbout(condition, key, link) is not true)];

    private static IEnumerable<Dictionary<string, object?>> Conditions(object? filter, RelationField? link) =>
        ((Dictionary<string, object?>?)filter ?? []).SelectMany(field =>
            field.Value is null ? OfNull(field.Key, link) : Conditions(field.Key, field.Value, link)
        );

    /// <summary>Null asks for something where there is one at most: nothing else is left of it.</summary>
    private static IEnumerable<Dictionary<string, object?>> OfNull(string key, RelationField? link) =>
        IsToOne(key) || (key is "node" or "source" && link is { IsDerived: false }) ? [new() { [key] = null }] : [];

    private static bool IsToOne(string key) => VitaSchema.Current.Relations.Any(relation => relation.Name == key && relation.IsToOne);

    /// <summary>What is asked of the one target: as a whole, or where <c>any</c> is asked part by part.</summary>
    private static IEnumerable<Dictionary<string, object?>> OfTheOne(string relation, object? filter)
    {
        if (filter is null || !NaiveFilter.Mentions(filter))
        {
            return [new() { [relation] = filter }];
        }

        var keys = (Dictionary<string, object?>)filter;
        var others = keys.Where(key => key.Key is not ("any" or "and" or "or" or "not")).ToDictionary();
        return keys.Where(key => !others.ContainsKey(key.Key) && key.Value is not null)
            .SelectMany(key =>
                key.Key switch
                {
                    "and" => Operands(key.Value).SelectMany(operand => OfTheOne(relation, operand)),
                    "or" when Operands(key.Value) is [var only] => OfTheOne(relation, only),
                    _ => [new() { [relation] = new Dictionary<string, object?> { [key.Key] = key.Value } }],
                }
            )
            .Concat(others.Count > 0 ? [new() { [relation] = others }] : []);
    }

    private static List<object> Operands(object? value) => [.. NaiveInput.AsList(value).OfType<object>()];

    private static bool IsAboutTheOne(string relation, object? filter) =>
        filter is not Dictionary<string, object?> { Count: 1 } keys
        || keys.Single() switch
        {
            { Key: "or", Value: var operands } when NaiveFilter.Mentions(filter) => Operands(operands) is { Count: > 0 } any
                && any.TrueForAll(operand => AllOfTheOne(relation, operand)),
            { Key: "not", Value: var operand } when NaiveFilter.Mentions(filter) => AllOfTheOne(relation, operand),
            _ => true,
        };

    private static bool AllOfTheOne(string relation, object? filter) =>
        OfTheOne(relation, filter).ToList() is { Count: > 0 } conditions
        && conditions.TrueForAll(condition => IsAboutTheOne(relation, condition[relation]));

    private static IEnumerable<Dictionary<string, object?>> Conditions(string key, object value, RelationField? link) =>
        key switch
        {
            "and" => NaiveInput.AsList(value).SelectMany(operand => Conditions(operand, link)),
            "or" when NaiveInput.AsList(value).Where(operand => operand is not null).ToList() is [var only] => Conditions(only, link),
            "not" when Conditions(value, link).ToList() is [var only] && only.TryGetValue("not", out var twice) => Conditions(twice, link),
            "any" when link is { IsDerived: false } => value is true ? [] : [new() { [key] = value }],
            "or" or "not" => [new() { [key] = value }],
            "node" when link is { IsDerived: false } => Conditions(value, null)
                .Select(condition => new Dictionary<string, object?> { ["node"] = condition }),
            _ when IsToOne(key) => OfTheOne(key, value),
            _ when value is Dictionary<string, object?> numbers && numbers.Keys.Any(IsStatistic) => numbers.SelectMany(each =>
                OfStatistic(key, each.Key, each.Value)
            ),
            _ when value is Dictionary<string, object?> operators && operators.Keys.All(IsOperator) => operators.Select(
                each => new Dictionary<string, object?> { [key] = new Dictionary<string, object?> { [each.Key] = each.Value } }
            ),
            _ => [new() { [key] = value }],
        };

    /// <summary>Each comparison of a statistic is a condition of its own.</summary>
    private static IEnumerable<Dictionary<string, object?>> OfStatistic(string relation, string name, object? given)
    {
        Dictionary<string, object?> Of(object? value) => new() { [relation] = new Dictionary<string, object?> { [name] = value } };
        return IsStatistic(name) && given is Dictionary<string, object?> numbers
            ? numbers
                .Where(number => number.Key != "of" && number.Value is not null)
                .Select(number =>
                    Of(new Dictionary<string, object?> { ["of"] = numbers.GetValueOrDefault("of"), [number.Key] = number.Value })
                )
            : [Of(given)];
    }

    private static bool IsStatistic(string key) => key is "sum" or "min" or "max" or "avg";

    /// <summary>Null where it asks of nothing at all.</summary>
    private static bool? IsAbout(Dictionary<string, object?> condition, GroupKey key, RelationField? link)
    {
        var (name, value) = condition.Single();
        return name switch
        {
            "node" when link is { IsDerived: false } => IsAbout((Dictionary<string, object?>)value!, key, null),
            "not" => AllAbout([value], key, link),
            "or" => AllAbout(NaiveInput.AsList(value).Where(operand => operand is not null), key, link),
            _ when IsNothing(value) => null,
            _ when link is { IsDerived: false } && link.Type!.FindProperty(name) is not null => false,
            "any" => false,
            _ when name == Subject(key) && IsToOne(name) => AllOfTheOne(name, value),
            _ => name == Subject(key),
        };
    }

    private static bool? AllAbout(IEnumerable<object?> filters, GroupKey key, RelationField? link)
    {
        var asked = filters
            .SelectMany(filter => Conditions(filter, link))
            .Select(condition => IsAbout(condition, key, link))
            .OfType<bool>()
            .ToList();
        return asked.Count == 0 ? null : asked.TrueForAll(about => about);
    }

    /// <summary>The name of the property or relation that the key starts with.</summary>
    private static string? Subject(GroupKey key) =>
        key.Path.Count > 0 ? key.Path[0].Name
        : key.RollUp is { } units ? units.Upwards.Name
        : key.Property?.Name;

    /// <summary>A comparison of a single value with null, other than equality, is false whatever it is about.</summary>
    private static bool IsNothing(object? value) =>
        value is Dictionary<string, object?> { Count: 1 } operators
        && operators.Single() is { Value: null, Key: not ("eq" or "neq") and var name }
        && IsOperator(name);

    private static bool IsOperator(string key) =>
        key is "eq" or "neq" or "in" or "nin" or "some" or "none" or "all" or "single" or "any" or "count"
        || key.TrimStart('n') is "gt" or "gte" or "lt" or "lte" or "contains" or "startsWith" or "endsWith";
}
