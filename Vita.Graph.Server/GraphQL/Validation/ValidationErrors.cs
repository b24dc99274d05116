using GraphQL.Validation;
using GraphQLParser;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>The library's errors in the form of ours: a code that does not depend on the names of its rules, and what to do.</summary>
internal static class ValidationErrors
{
    private static readonly Dictionary<string, (string Code, string Advice)> Ours = new()
    {
        ["OVERLAPPING_FIELDS_CAN_BE_MERGED"] = ("FIELDS_CONFLICT", ""),
        ["PROVIDED_NON_NULL_ARGUMENTS"] = ("MISSING_VALUE", "Give it a value."),
        ["KNOWN_TYPE_NAMES"] = ("UNKNOWN_TYPE", "See /schema.graphql."),
        ["VARIABLES_ARE_INPUT_TYPES"] = ("VARIABLE_TYPE", "Declare it with a scalar, an enum or an input type of /schema.graphql."),
        ["VARIABLES_IN_ALLOWED_POSITION"] = ("VARIABLE_TYPE", "Declare it with the type that is expected there."),
        ["NO_UNDEFINED_VARIABLES"] = ("UNKNOWN_VARIABLE", "Declare it: query ($name: Type) { … }."),
        ["NO_UNUSED_VARIABLES"] = ("VARIABLE_UNUSED", "Use it, or remove it."),
        ["KNOWN_FRAGMENT_NAMES"] = ("UNKNOWN_FRAGMENT", "Define it in the same document: fragment Name on Type { … }."),
        ["NO_UNUSED_FRAGMENTS"] = ("FRAGMENT_UNUSED", "Spread it, or remove it."),
        ["NO_FRAGMENT_CYCLES"] = ("FRAGMENT_CYCLE", "Write out the fields, as deep as you need them."),
        ["POSSIBLE_FRAGMENT_SPREADS"] = ("FRAGMENT_TYPE", "Spread a fragment on that type or on an interface of it."),
        ["FRAGMENTS_ON_COMPOSITE_TYPES"] = ("FRAGMENT_TYPE", "Define it on an object type or an interface."),
        ["KNOWN_DIRECTIVES"] = ("UNKNOWN_DIRECTIVE", "There are @include and @skip."),
        ["DIRECTIVES_IN_ALLOWED_LOCATIONS"] = ("UNKNOWN_DIRECTIVE", "@include and @skip stand on fields and fragments."),
        ["UNIQUE_DIRECTIVES_PER_LOCATION"] = ("NAME_TWICE", "Keep one."),
        ["UNIQUE_ARGUMENT_NAMES"] = ("NAME_TWICE", "Keep one."),
        ["UNIQUE_INPUT_FIELD_NAMES"] = ("NAME_TWICE", "Keep one, or put both into 'and'."),
        ["UNIQUE_VARIABLE_NAMES"] = ("NAME_TWICE", "Keep one."),
        ["UNIQUE_FRAGMENT_NAMES"] = ("NAME_TWICE", "Give each its own name."),
        ["UNIQUE_OPERATION_NAMES"] = ("NAME_TWICE", "Give each its own name."),
        ["LONE_ANONYMOUS_OPERATION"] = ("OPERATION_NAME_MISSING", "Give each operation of the document a name."),
    };

    /// <param name="error">What the library has found.</param>
    /// <param name="source">The document, for the places.</param>
    public static GraphError ToGraphError(ValidationError error, ROM source)
    {
        var places = error.Nodes.Any()
            ? error.Nodes.Select(node => node.PlaceIn(source)).ToList()
            : [.. (error.Locations ?? []).Select(location => new TextPlace(location.Line, location.Column))];
        return Ours.TryGetValue(error.Code ?? "", out var ours)
            ? new(ours.Code, $"{error.Message.TrimEnd('.', ' ')}. {ours.Advice}".TrimEnd(), places, [])
            : new(error.Code ?? "INVALID", error.Message, places, []);
    }
}
