using GraphQL.Types;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Validation.Advice;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>What is wrong with a name or a value that somebody wrote: the same words for literals and for variables.</summary>
/// <param name="Code">What kind of error.</param>
/// <param name="Message">Where, what was found, what was expected, what to do.</param>
internal sealed record InputProblem(QueryCode Code, string Message)
{
    private const int MostShown = 200;

    /// <summary>A name or a value as a message shows it: its beginning where it is long.</summary>
    public static string Shortened(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";

    /// <param name="type">Has no such field.</param>
    /// <param name="name">The field.</param>
    /// <param name="above">The field that is selected from and the type that has it; null at the root.</param>
    public static InputProblem UnknownField(IComplexGraphType type, string name, (IComplexGraphType Type, string Field)? above) =>
        new(QueryCodes.UnknownField, $"'{type.Name}' has no field '{Shortened(name)}'.{FieldAdvice.Unknown(type, name, above)}");

    public static InputProblem NoSelection(string name, IGraphType type) =>
        new(
            QueryCodes.Selection,
            $"'{name}' is an object of type '{type}', and nothing of it is selected. Say in braces what you want: {name} "
                + $"{FieldAdvice.Selection(type)}."
        );

    public static InputProblem SelectionOfValue(string name, IGraphType type) =>
        new(QueryCodes.Selection, $"'{name}' is a value of type '{type}', which has no fields. Leave out the braces behind it.");

    public static InputProblem UnknownArgument(string owner, string name, IReadOnlyList<QueryArgument> known) =>
        new(
            QueryCodes.UnknownArgument,
            $"'{owner}' has no argument '{Shortened(name)}'.{ArgumentAdvice.Unknown(name, known)} "
                + (known.Count == 0 ? "It takes none." : $"It takes {string.Join(", ", known.Select(argument => argument.Name))}.")
        );

    public static InputProblem UnknownKey(string place, IInputObjectGraphType type, string name) =>
        new(
            QueryCodes.UnknownKey,
            $"'{Shortened(place)}': '{type.Name}' has no key '{Shortened(name)}'.{ShapeAdvice.UnknownKey(type, name)}"
        );

    public static InputProblem UnknownValue(string place, EnumerationGraphType type, FoundValue found)
    {
        var values = string.Join(", ", type.Values.Select(value => value.Name));
        return new(
            QueryCodes.UnknownValue,
            $"'{Shortened(place)}' is {found.Said}; expected a value of '{type.Name}': "
                + $"{values}.{ValueAdvice.Unknown(type, found.Said, found.IsList)}"
        );
    }

    /// <summary>A number that its type cannot hold.</summary>
    /// <param name="place">Where.</param>
    /// <param name="type"><c>Int</c> or <c>Float</c>.</param>
    /// <param name="found">The number as it was written.</param>
    public static InputProblem OutOfBounds(string place, IGraphType type, FoundValue found) =>
        new(
            QueryCodes.OutOfRange,
            type is IntGraphType
                ? $"'{Shortened(place)}' is {found.Said}; expected a whole number from {int.MinValue} to {int.MaxValue}."
                : $"'{Shortened(place)}' is {found.Said}; expected a number from -1.7976931348623157e308 to 1.7976931348623157e308."
        );

    public static InputProblem WrongType(string place, IGraphType type, FoundValue found) =>
        new(
            QueryCodes.WrongType,
            $"'{Shortened(place)}' is {found.Said}; expected {Describe(type)}.{ShapeAdvice.Wrong(type, found.Written, found.IsList)}"
        );

    public static InputProblem MissingKey(string place, IGraphType type) =>
        new(QueryCodes.MissingValue, $"'{Shortened(place)}' is not given; expected {Describe(type)}.");

    private static string Describe(IGraphType type) =>
        type is IInputObjectGraphType or NonNullGraphType { ResolvedType: IInputObjectGraphType }
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

    public static FoundValue Value(string text) => new(InputProblem.Shortened(text), text.Length > MostWritten ? "…" : text);

    /// <param name="items">The texts of its items; null for those that are no plain values.</param>
    public static FoundValue List(IEnumerable<string?> items)
    {
        var some = items.Take(4).ToList();
        return new(
            "a list",
            some.Count is > 0 and < 4 && !some.Exists(item => item is null or { Length: > MostWritten })
                ? $"[{string.Join(", ", some)}]"
                : "[…]",
            IsList: true
        );
    }
}
