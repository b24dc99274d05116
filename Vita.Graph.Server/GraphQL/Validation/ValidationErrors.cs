using GraphQL.Validation;
using GraphQLParser;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>The library's errors in the form of ours: a code that does not depend on the names of its rules, and what to do.</summary>
internal static class ValidationErrors
{
    private static readonly Dictionary<string, (QueryCode Code, string Advice)> Ours = new()
    {
        ["OVERLAPPING_FIELDS_CAN_BE_MERGED"] = (QueryCodes.FieldsConflict, ""),
        ["PROVIDED_NON_NULL_ARGUMENTS"] = (QueryCodes.MissingValue, "Give it a value."),
        ["KNOWN_TYPE_NAMES"] = (QueryCodes.UnknownType, "See /schema.graphql."),
        ["VARIABLES_ARE_INPUT_TYPES"] = (
            QueryCodes.VariableType,
            "Declare it with a scalar, an enum or an input type of /schema.graphql."
        ),
        ["VARIABLES_IN_ALLOWED_POSITION"] = (QueryCodes.VariableType, "Declare it with the type expected there."),
        ["NO_UNDEFINED_VARIABLES"] = (QueryCodes.UnknownVariable, "Declare it: query ($name: Type) { … }."),
        ["NO_UNUSED_VARIABLES"] = (QueryCodes.VariableUnused, "Use it, or remove it."),
        ["KNOWN_FRAGMENT_NAMES"] = (QueryCodes.UnknownFragment, "Define it in the same document: fragment Name on Type { … }."),
        ["NO_UNUSED_FRAGMENTS"] = (QueryCodes.FragmentUnused, "Use it, or remove it."),
        ["NO_FRAGMENT_CYCLES"] = (QueryCodes.FragmentCycle, "Write out the fields, as deep as you need them."),
        ["POSSIBLE_FRAGMENT_SPREADS"] = (QueryCodes.FragmentType, "Spread a fragment on that type or on an interface of it."),
        ["FRAGMENTS_ON_COMPOSITE_TYPES"] = (QueryCodes.FragmentType, "Define it on an object type or an interface."),
        ["KNOWN_DIRECTIVES"] = (QueryCodes.UnknownDirective, "There are @include and @skip."),
        ["DIRECTIVES_IN_ALLOWED_LOCATIONS"] = (QueryCodes.UnknownDirective, "@include and @skip stand on fields and fragments."),
        ["UNIQUE_DIRECTIVES_PER_LOCATION"] = (QueryCodes.NameTwice, "Keep one."),
        ["UNIQUE_ARGUMENT_NAMES"] = (QueryCodes.NameTwice, "Keep one."),
        ["UNIQUE_INPUT_FIELD_NAMES"] = (QueryCodes.NameTwice, "Keep one, or put both into 'and'."),
        ["UNIQUE_VARIABLE_NAMES"] = (QueryCodes.NameTwice, "Keep one."),
        ["UNIQUE_FRAGMENT_NAMES"] = (QueryCodes.NameTwice, "Give each its own name."),
        ["UNIQUE_OPERATION_NAMES"] = (QueryCodes.NameTwice, "Give each its own name."),
        ["LONE_ANONYMOUS_OPERATION"] = (QueryCodes.OperationNameMissing, "Give each operation of the document a name."),
    };

    /// <param name="error">What the library has found.</param>
    /// <param name="source">The document, for the places.</param>
    public static GraphError ToGraphError(ValidationError error, ROM source)
    {
        var places = error.Nodes.Any()
            ? error.Nodes.Select(node => node.PlaceIn(source)).ToList()
            : [.. (error.Locations ?? []).Select(location => new TextPlace(location.Line, location.Column))];
        if (error is RefusedError { Problem: var problem })
        {
            return new(problem.Code, problem.Message, places, []);
        }

        return Ours.TryGetValue(error.Code ?? "", out var ours)
            ? new(ours.Code, $"{error.Message.TrimEnd('.', ' ')}. {ours.Advice}".TrimEnd(), places, [])
            : throw new InvalidOperationException($"No code stands for the library's '{error.Code}': {error.Message}");
    }
}
