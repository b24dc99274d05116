namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode Syntax = new(
        "SYNTAX",
        null,
        "The document is not GraphQL.",
        "Correct it at the line and column that are named."
    );

    public static readonly QueryCode NoOperation = new("NO_OPERATION", null, "The document has no operation.", "Write a query in it.");

    public static readonly QueryCode NotAQuery = new(
        "NOT_A_QUERY",
        null,
        "The operation is a mutation or a subscription.",
        "Ask a query: the graph is changed through its seeds."
    );

    public static readonly QueryCode OperationNameMissing = new(
        "OPERATION_NAME_MISSING",
        null,
        "The document has several operations and the request names none.",
        "Name one with `operationName`."
    );

    public static readonly QueryCode OperationNameUnknown = new(
        "OPERATION_NAME_UNKNOWN",
        null,
        "The document has no operation of that name.",
        "Take one of those that are named."
    );

    public static readonly QueryCode NameTwice = new(
        "NAME_TWICE",
        null,
        "Two operations, fragments, variables, arguments or keys have one name.",
        "Rename or remove one."
    );

    public static readonly QueryCode UnknownField = new(
        "UNKNOWN_FIELD",
        null,
        "A type has no such field.",
        "Take the nearest one that is named, or look in /schema.graphql."
    );

    public static readonly QueryCode UnknownArgument = new(
        "UNKNOWN_ARGUMENT",
        null,
        "A field has no such argument.",
        "Take the nearest one that is named."
    );

    public static readonly QueryCode UnknownType = new(
        "UNKNOWN_TYPE",
        null,
        "There is no such type.",
        "Take the nearest one that is named."
    );

    public static readonly QueryCode UnknownFragment = new(
        "UNKNOWN_FRAGMENT",
        null,
        "The document has no such fragment.",
        "Write it, or spread another."
    );

    public static readonly QueryCode UnknownDirective = new(
        "UNKNOWN_DIRECTIVE",
        null,
        "There is no such directive, or not at this place.",
        "Use @include and @skip on fields and fragments."
    );

    public static readonly QueryCode UnknownVariable = new(
        "UNKNOWN_VARIABLE",
        null,
        "A variable is used that the operation does not declare.",
        "Declare it behind the name of the operation."
    );

    public static readonly QueryCode VariableUnused = new(
        "VARIABLE_UNUSED",
        null,
        "A variable is declared and not used.",
        "Use it, or remove it."
    );

    public static readonly QueryCode VariableType = new(
        "VARIABLE_TYPE",
        null,
        "A variable is of another type than the place where it is used.",
        "Declare it with the type that is expected there."
    );

    public static readonly QueryCode FragmentUnused = new(
        "FRAGMENT_UNUSED",
        null,
        "A fragment is not spread anywhere.",
        "Spread it, or remove it."
    );

    public static readonly QueryCode FragmentCycle = new("FRAGMENT_CYCLE", null, "A fragment leads back to itself.", "Break the circle.");

    public static readonly QueryCode FragmentType = new(
        "FRAGMENT_TYPE",
        null,
        "A fragment is on a type that cannot be at this place.",
        "Write it on the type of the place."
    );

    public static readonly QueryCode FieldsConflict = new(
        "FIELDS_CONFLICT",
        null,
        "Two fields of one key differ.",
        "Give one of them an alias."
    );

    public static readonly QueryCode Selection = new(
        "SELECTION",
        null,
        "An object is selected without its fields, or a value with fields.",
        "Add or remove the braces."
    );

    /// <summary>The document on its own.</summary>
    public static IReadOnlyList<QueryCode> Documents =>
        [
            Syntax,
            NoOperation,
            NotAQuery,
            OperationNameMissing,
            OperationNameUnknown,
            NameTwice,
            UnknownField,
            UnknownArgument,
            UnknownType,
            UnknownFragment,
            UnknownDirective,
            UnknownVariable,
            VariableUnused,
            VariableType,
            FragmentUnused,
            FragmentCycle,
            FragmentType,
            FieldsConflict,
            Selection,
        ];
}
