using GraphQL.Types;
using Vita.Graph.Server.GraphQL.Validation.Advice;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>What is wrong with a name or a value that somebody wrote: the same words for literals and for variables.</summary>
/// <param name="Code">Stable, <c>UPPER_SNAKE</c>.</param>
/// <param name="Message">Where, what was found, what was expected, what to do.</param>
internal sealed record InputProblem(string Code, string Message)
{
    /// <param name="type">Has no such field.</param>
    /// <param name="name">The field.</param>
    /// <param name="above">The field that is selected from and the type that has it; null at the root.</param>
    public static InputProblem UnknownField(IComplexGraphType type, string name, (IComplexGraphType Type, string Field)? above) =>
        new("UNKNOWN_FIELD", $"'{type.Name}' has no field '{name}'.{FieldAdvice.Unknown(type, name, above)}");

    public static InputProblem NoSelection(string name, IGraphType type) =>
        new("SELECTION", $"'{name}' is an object of type '{type}', and nothing of it is selected. Say in braces what you want: {name} {FieldAdvice.Selection(type)}.");

    public static InputProblem SelectionOfValue(string name, IGraphType type) =>
        new("SELECTION", $"'{name}' is a value of type '{type}', which has no fields. Leave out the braces behind it.");

    public static InputProblem UnknownArgument(string owner, string name, IReadOnlyList<QueryArgument> known) => new(
        "UNKNOWN_ARGUMENT",
        $"'{owner}' has no argument '{name}'.{ArgumentAdvice.Unknown(name, known)} "
            + (known.Count == 0 ? "It takes none." : $"It takes {string.Join(", ", known.Select(argument => argument.Name))}."));

    public static InputProblem UnknownKey(string place, IInputObjectGraphType type, string name) =>
        new("UNKNOWN_KEY", $"'{place}': '{type.Name}' has no key '{name}'.{ShapeAdvice.UnknownKey(type, name)}");

    public static InputProblem UnknownValue(string place, EnumerationGraphType type, FoundValue found)
    {
        var values = string.Join(", ", type.Values.Select(value => value.Name));
        return new("UNKNOWN_VALUE", $"'{place}' is {found.Said}; expected a value of '{type.Name}': {values}.{ValueAdvice.Unknown(type, found.Said, found.IsList)}");
    }

    public static InputProblem WrongType(string place, IGraphType type, FoundValue found) =>
        new("WRONG_TYPE", $"'{place}' is {found.Said}; expected {Describe(type)}.{ShapeAdvice.Wrong(type, found.Written, found.IsList)}");

    public static InputProblem MissingKey(string place, IGraphType type) =>
        new("MISSING_VALUE", $"'{place}' is not given; expected {Describe(type)}.");

    private static string Describe(IGraphType type) => type is IInputObjectGraphType or NonNullGraphType { ResolvedType: IInputObjectGraphType }
        ? $"an object of type '{type}'"
        : $"a value of type '{type}'";
}

/// <summary>What was found where something else is due.</summary>
/// <param name="Said">How a message names it: <c>"x"</c>, <c>a list</c>.</param>
/// <param name="Written">How it would be written in an example; null where it is left out: null itself and objects.</param>
/// <param name="IsList">Whether it is a list.</param>
internal readonly record struct FoundValue(string Said, string? Written, bool IsList = false)
{
    /// <summary>Longer ones are not repeated in an example.</summary>
    private const int MostWritten = 60;

    public static FoundValue Null { get; } = new("null", null);

    public static FoundValue Object { get; } = new("an object", null);

    public static FoundValue Value(string text) => new(text, text.Length > MostWritten ? "…" : text);

    /// <param name="items">The texts of its items; null for those that are no plain values.</param>
    public static FoundValue List(IEnumerable<string?> items)
    {
        var some = items.Take(4).ToList();
        return new("a list", some.Count is > 0 and < 4 && !some.Exists(item => item is null or { Length: > MostWritten }) ? $"[{string.Join(", ", some)}]" : "[…]", IsList: true);
    }
}
