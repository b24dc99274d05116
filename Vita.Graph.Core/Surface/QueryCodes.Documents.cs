namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode Syntax = new(
        "SYNTAX",
        null,
        "The document is not GraphQL.",
        "Correct it at the line and column given in the message."
    );

    public static readonly QueryCode NoOperation = new("NO_OPERATION", null, "The document has no operation.", "Add a query.");

    public static readonly QueryCode NotAQuery = new(
        "NOT_A_QUERY",
        null,
        "The operation is a mutation or a subscription.",
        "Send a query; the graph itself is changed through its seeds."
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
        "Use one of those listed in the message."
    );

    public static readonly QueryCode NameTwice = new(
        "NAME_TWICE",
        null,
        "Two operations, fragments, variables, arguments or keys have the same name.",
        "Rename or remove one."
    );

    public static readonly QueryCode UnknownField = new(
        "UNKNOWN_FIELD",
        null,
        "A type has no such field.",
        "Use the nearest one, given in the message, or look in /schema.graphql."
    );

    public static readonly QueryCode UnknownArgument = new(
        "UNKNOWN_ARGUMENT",
        null,
        "A field has no such argument.",
        "Use the nearest one, given in the message."
    );

    public static readonly QueryCode UnknownType = new(
        "UNKNOWN_TYPE",
        null,
        "The schema has no such type.",
        "Use the nearest one, given in the message."
    );

    public static readonly QueryCode UnknownFragment = new(
        "UNKNOWN_FRAGMENT",
        null,
        "The document has no such fragment.",
        "Define it, or use another."
    );

    public static readonly QueryCode UnknownDirective = new(
        "UNKNOWN_DIRECTIVE",
        null,
        "The directive does not exist, or is not allowed here.",
        "Use @include and @skip on fields and fragments."
    );

    public static readonly QueryCode UnknownVariable = new(
        "UNKNOWN_VARIABLE",
        null,
        "A variable is used that the operation does not declare.",
        "Declare it after the name of the operation."
    );

    public static readonly QueryCode VariableUnused = new(
        "VARIABLE_UNUSED",
        null,
        "A variable is declared but never used.",
        "Use it, or remove it."
    );

    public static readonly QueryCode VariableType = new(
        "VARIABLE_TYPE",
        null,
        "The type of a variable does not fit the place where it is used.",
        "Declare it with the type expected there."
    );

    public static readonly QueryCode FragmentUnused = new("FRAGMENT_UNUSED", null, "A fragment is never used.", "Use it, or remove it.");

    public static readonly QueryCode FragmentCycle = new("FRAGMENT_CYCLE", null, "A fragment contains itself.", "Break the cycle.");

    public static readonly QueryCode FragmentType = new(
        "FRAGMENT_TYPE",
        null,
        "A fragment is on a type that cannot occur here.",
        "Write it on the type expected here."
    );

    public static readonly QueryCode FieldsConflict = new(
        "FIELDS_CONFLICT",
        null,
        "Two different fields share one response key.",
        "Give one of them an alias."
    );

    public static readonly QueryCode Selection = new(
        "SELECTION",
        null,
        "An object is selected without fields, or a scalar with fields.",
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
