namespace Vita.Graph.Core.Surface;

/// <summary>
/// The value of an argument as the operation writes it: literals, variables, or both inside one another. Validated against the GraphQL
/// types
/// before it gets here. What is not given (a key left out, a variable without value) is not in the tree at all.
/// </summary>
public abstract record Input;

/// <summary>An input object: its keys in the order in which they are written.</summary>
public sealed record ObjectInput(IReadOnlyList<KeyValuePair<string, Input>> Fields) : Input
{
    public Input? Find(string key) => Fields.FirstOrDefault(field => field.Key == key).Value;
}

/// <summary>A list of values.</summary>
public sealed record ListInput(IReadOnlyList<Input> Items) : Input;

/// <summary>A null that is written or that a variable holds.</summary>
public sealed record NullInput : Input
{
    public static NullInput Instance { get; } = new();
}

/// <summary>A single value.</summary>
/// <param name="Value">The value at planning: <c>string</c> (also for ids and enum values), <c>int</c>, <c>double</c> or
/// <c>bool</c>.</param>
/// <param name="Source">Where the value of this and of every later request comes from.</param>
public sealed record LeafInput(object Value, ValueSource Source) : Input;

/// <summary>Where a value comes from when a plan made for one request serves another.</summary>
public abstract record ValueSource
{
    /// <summary>The value, given the variables of a request: a single value, or <c>object?[]</c>.</summary>
    public abstract object? Resolve(IReadOnlyDictionary<string, object?> variables);
}

/// <summary>A value written in the document.</summary>
public sealed record LiteralSource(object? Value) : ValueSource
{
    public override object? Resolve(IReadOnlyDictionary<string, object?> variables) => Value;
}

/// <summary>A value inside a variable.</summary>
/// <param name="Variable">Name without <c>$</c>.</param>
/// <param name="Path">Keys (<c>string</c>) and list positions (<c>int</c>) that lead to it; empty for the variable itself.</param>
public sealed record VariableSource(string Variable, IReadOnlyList<object> Path) : ValueSource
{
    public override object? Resolve(IReadOnlyDictionary<string, object?> variables)
    {
        var value = variables.GetValueOrDefault(Variable);
        foreach (var step in Path)
        {
            value = step is int index
                ? value is IReadOnlyList<object?> list
                    ? list[index]
                    : value
                : ((IReadOnlyDictionary<string, object?>)value!).GetValueOrDefault((string)step);
        }

        return value;
    }
}

/// <summary>A list whose items come from several places.</summary>
public sealed record ListSource(IReadOnlyList<ValueSource> Items) : ValueSource
{
    public override object? Resolve(IReadOnlyDictionary<string, object?> variables) =>
        Items.Select(item => item.Resolve(variables)).ToArray();
}
