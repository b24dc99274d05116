using GraphQL.Types;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>What is wrong with a name or a value that somebody wrote: the same words for literals and for variables.</summary>
/// <param name="Code">Stable, <c>UPPER_SNAKE</c>.</param>
/// <param name="Message">Where, what was found, what was expected, what to do.</param>
internal sealed record InputProblem(string Code, string Message)
{
    private const int MostShown = 200;

    /// <summary>A name or a value as a message shows it: its beginning where it is long.</summary>
    public static string Shortened(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";

    public static InputProblem UnknownField(string type, string name, IEnumerable<string> known) =>
        new("UNKNOWN_FIELD", $"'{type}' has no field '{Shortened(name)}'.{Hint(name, known)}");

    public static InputProblem UnknownArgument(string owner, string name, IReadOnlyCollection<string> known) =>
        new("UNKNOWN_ARGUMENT", $"'{owner}' has no argument '{Shortened(name)}'.{Hint(name, known)} {(known.Count == 0 ? "It takes none." : $"It takes {string.Join(", ", known)}.")}");

    public static InputProblem UnknownKey(string place, IInputObjectGraphType type, string name) =>
        new("UNKNOWN_KEY", $"'{Shortened(place)}': '{type.Name}' has no key '{Shortened(name)}'.{Hint(name, type.Fields.Select(field => field.Name))}");

    public static InputProblem UnknownValue(string place, EnumerationGraphType type, string found)
    {
        var values = type.Values.Select(value => value.Name).ToList();
        return new("UNKNOWN_VALUE", $"'{Shortened(place)}' is {Shortened(found)}; expected a value of '{type.Name}': {string.Join(", ", values)}.{Hint(found.Trim('"'), values)}");
    }

    /// <summary>A number that its type cannot hold.</summary>
    /// <param name="place">Where.</param>
    /// <param name="type"><c>Int</c> or <c>Float</c>.</param>
    /// <param name="found">The number as it was written.</param>
    public static InputProblem OutOfBounds(string place, IGraphType type, string found) => new("OUT_OF_RANGE", type is IntGraphType
        ? $"'{Shortened(place)}' is {Shortened(found)}; expected a whole number from {int.MinValue} to {int.MaxValue}."
        : $"'{Shortened(place)}' is {Shortened(found)}; expected a number from -1.7976931348623157e308 to 1.7976931348623157e308.");

    public static InputProblem WrongType(string place, IGraphType type, string found) =>
        new("WRONG_TYPE", $"'{Shortened(place)}' is {Shortened(found)}; expected {Describe(type)}.");

    public static InputProblem MissingKey(string place, IGraphType type) =>
        new("MISSING_VALUE", $"'{Shortened(place)}' is not given; expected {Describe(type)}.");

    /// <summary>A list of more words than fit a sentence is in the schema, so the nearest one is enough.</summary>
    private static string Hint(string name, IEnumerable<string> known) =>
        Nearest.To(name, known) is { } nearest ? $" Nearest: '{nearest}'." : " See /schema.graphql.";

    private static string Describe(IGraphType type) => type is IInputObjectGraphType or NonNullGraphType { ResolvedType: IInputObjectGraphType }
        ? $"an object of type '{type}'"
        : $"a value of type '{type}'";
}
