using Vita.Graph.Core;

namespace Vita.Graph.Server.Http;

/// <summary>Every code that an answer of <c>/graphql</c> or <c>/questions</c> can carry in <c>extensions.code</c>, for
/// <c>docs/errors.md</c>.</summary>
public static class QueryCodes
{
    public static IReadOnlyList<ProblemCode> All { get; } = [.. Request, .. Document, .. Values, .. Limits, .. Running];

    /// <summary>Every code of <c>extensions.hints</c>.</summary>
    public static IReadOnlyList<ProblemCode> Hints { get; } =
    [
        new(
            Core.Engines.IdHints.Code,
            "A value names an id of the right form that no node has: it finds nothing.",
            "Take the id that is named, or look the node up with `suggest` or `search`."
        ),
    ];

    /// <summary>The request as HTTP brings it.</summary>
    private static IEnumerable<ProblemCode> Request =>
        [
            new("BAD_JSON", "The body, or a parameter that should hold JSON, is not JSON.", "Correct it at the place that is named."),
            new("BAD_REQUEST", "The request did not come in whole.", "Send it again."),
            new("BAD_PARAMETER", "A member or parameter of the request has a value of another type.", "Send what the message expects."),
            new("QUERY_MISSING", "The request has no `query`.", "Send the text of the operation as `query`."),
            new(
                "PERSISTED_QUERY_NOT_SUPPORTED",
                "The request has the hash of a query in the place of its text; no texts are kept here.",
                "Send the text as `query`; Apollo Client and urql do so by themselves."
            ),
            new(
                "MEDIA_TYPE",
                "The content type or the content encoding of the body cannot be read.",
                "Send `application/json` in UTF-8, as it is or packed by gzip, br or deflate."
            ),
            new("METHOD_NOT_ALLOWED", "The method is not GET, HEAD, POST or OPTIONS.", "Ask by GET or POST."),
            new("ADDRESS_UNKNOWN", "The server has nothing at this address.", "Take one of those that are named."),
            new(
                "KEY_UNKNOWN",
                "The header `Authorization` names a key that there is not.",
                "Correct the key, or leave it out to see public data."
            ),
            new(
                "QUESTION_UNKNOWN",
                "There is no named question of that name.",
                "Take the nearest one that is named, or look in /questions."
            ),
            new("PARAMETER_UNKNOWN", "The named question has no such parameter.", "Take one of those that are named."),
            new("QUESTION_INSIDE", "A named question asks a named question.", "Ask both side by side."),
            new(
                "EXPLAIN_OFF",
                "Plans are shown to callers with a key only.",
                "Leave `explain` out, send a key, or start the server with `VITA_EXPLAIN=1`."
            ),
        ];

    /// <summary>The document on its own.</summary>
    private static IEnumerable<ProblemCode> Document =>
        [
            new("SYNTAX", "The document is not GraphQL.", "Correct it at the line and column that are named."),
            new("NO_OPERATION", "The document has no operation.", "Write a query in it."),
            new("NOT_A_QUERY", "The operation is a mutation or a subscription.", "Ask a query: the graph is changed through its seeds."),
            new(
                "OPERATION_NAME_MISSING",
                "The document has several operations and the request names none.",
                "Name one with `operationName`."
            ),
            new("OPERATION_NAME_UNKNOWN", "The document has no operation of that name.", "Take one of those that are named."),
            new("NAME_TWICE", "Two operations, fragments, variables, arguments or keys have one name.", "Rename or remove one."),
            new("UNKNOWN_FIELD", "A type has no such field.", "Take the nearest one that is named, or look in /schema.graphql."),
            new("UNKNOWN_ARGUMENT", "A field has no such argument.", "Take the nearest one that is named."),
            new("UNKNOWN_TYPE", "There is no such type.", "Take the nearest one that is named."),
            new("UNKNOWN_FRAGMENT", "The document has no such fragment.", "Write it, or spread another."),
            new(
                "UNKNOWN_DIRECTIVE",
                "There is no such directive, or not at this place.",
                "Use @include and @skip on fields and fragments."
            ),
            new(
                "UNKNOWN_VARIABLE",
                "A variable is used that the operation does not declare.",
                "Declare it behind the name of the operation."
            ),
            new("VARIABLE_UNUSED", "A variable is declared and not used.", "Use it, or remove it."),
            new(
                "VARIABLE_TYPE",
                "A variable is of another type than the place where it is used.",
                "Declare it with the type that is expected there."
            ),
            new("FRAGMENT_UNUSED", "A fragment is not spread anywhere.", "Spread it, or remove it."),
            new("FRAGMENT_CYCLE", "A fragment leads back to itself.", "Break the circle."),
            new("FRAGMENT_TYPE", "A fragment is on a type that cannot be at this place.", "Write it on the type of the place."),
            new("FIELDS_CONFLICT", "Two fields of one key differ.", "Give one of them an alias."),
            new("SELECTION", "An object is selected without its fields, or a value with fields.", "Add or remove the braces."),
        ];

    /// <summary>Arguments and variables.</summary>
    private static IEnumerable<ProblemCode> Values =>
        [
            new("UNKNOWN_KEY", "An input object has no such key.", "Take the nearest one that is named."),
            new("UNKNOWN_VALUE", "A vocabulary has no such value.", "Take the nearest one that is named."),
            new("WRONG_TYPE", "A value is of another type than the place takes.", "Send the type that is expected."),
            new("MISSING_VALUE", "An argument, key or variable that must be there is missing.", "Give it."),
            new("ID_MALFORMED", "An id is not of the form `kind/slug`.", "Copy it from an answer."),
            new(
                "ID_WRONG_KIND",
                "An id of one kind stands where another kind is expected: it would find nothing.",
                "Take an id of the kind that is named."
            ),
            new("DATE_MALFORMED", "A date is not `2008`, `2008-12` or `2008-12-31`.", "Write it so."),
            new(
                "GROUP_KEYS",
                "Groups or facets are asked for by no key, by one key twice, or by more than five.",
                "Name one to five different keys."
            ),
            new("GROUP_KEY", "A group is asked for a key that it is not made by.", "Add the key to `by`, or leave the field out."),
            new(
                "ORDER_KEYS",
                "An object of `order` has several keys, whose order GraphQL does not keep.",
                "Write one object for each key."
            ),
            new(
                "FILTER_NULL",
                "A filter is null where there may be several: that may mean everything or what has none.",
                "Write `{ any: false }` for what has none, or leave the key out."
            ),
            new("PAGE_BOTH_ENDS", "A connection is asked for its first and its last rows.", "Give `first` or `last`."),
            new("OUT_OF_RANGE", "A number is outside its bounds.", "Take one within the bounds that are named."),
            new("SEARCH_TEXT", "A search has no word to look for, or too many.", "Give the words that matter."),
            new(
                "NETWORK_REASONS",
                "A network is asked for of a kind, or by a reason, that does not tie.",
                "Take a kind and reasons that are named."
            ),
            new("MATCH_IDS", "Matches are asked for of several ids.", "Give one of them, and ask for the others under keys of their own."),
            new(
                "FILTER_KIND",
                "The filter of an analysis restricts a kind that it does not look at.",
                "Write what it must satisfy inside the filter of a kind that is named."
            ),
            new(
                "CURSOR_INVALID",
                "A cursor is not of this list in this order.",
                "Take a cursor from an answer to the same list and order."
            ),
        ];

    /// <summary>How much may be asked; <c>docs/settings.md</c> has the numbers.</summary>
    private static IEnumerable<ProblemCode> Limits =>
        [
            new("LIMIT_BODY", "The body is too long.", "Ask in several requests."),
            new("LIMIT_BATCH", "An array has too many requests.", "Send several arrays."),
            new("LIMIT_DOCUMENT_BYTES", "The document is too long.", "Ask in several operations."),
            new(
                "LIMIT_DOCUMENT_TOKENS",
                "The document has too many words and signs.",
                "Ask in several operations; send long lists as variables."
            ),
            new("LIMIT_NESTING", "Braces and brackets are nested too deep to be read.", "Flatten the document."),
            new("LIMIT_SELECTION_DEPTH", "A branch of the selection is too deep.", "Select less far."),
            new("LIMIT_INPUT_DEPTH", "A filter, written or in a variable, is too deep.", "Flatten it: keys of one object must all hold."),
            new("LIMIT_FIELDS", "The operation selects too many fields, fragments spread out.", "Select less."),
            new("LIMIT_ALIASES", "The operation has too many aliases.", "Ask in several operations."),
            new("LIMIT_ROOT_FIELDS", "The operation has too many fields at its root.", "Ask in several operations."),
            new(
                "LIMIT_CONDITIONS",
                "Filters have too many conditions, or variables too many keys.",
                "Ask in several operations; give many values of one property as a list, with `in`."
            ),
            new(
                "LIMIT_SCHEMA_VALUES",
                "The answer about the schema itself would be too large; the branch that holds most of it is named.",
                "Ask for types by name, less deep, or take `/schema.graphql`."
            ),
            new("LIMIT_LIST", "A list of values is too long.", "Ask in several operations."),
            new("LIMIT_TEXT", "A text is too long.", "Give the words that matter."),
            new(
                "LIMIT_NETWORK",
                "A network, or the work on it, is too large. It is never cut: figures of a part would be wrong.",
                "Filter its nodes, give fewer reasons or ask for a greater weight."
            ),
            new(
                "LIMIT_GROUPS",
                "Rows make too many groups. They are never cut before they are ordered. Read live from Neo4j, its own limit of memory "
                    + "stands here.",
                "Group by fewer keys, or let `where` keep fewer rows."
            ),
            new(
                "LIMIT_MATCHES",
                "There are too many pairs of a need and an offer to look at. They are never cut: the best of a part are not the best.",
                "Ask for those of one need, offer, project or organisation, or restrict more."
            ),
            new("LIMIT_ROWS", "A number of rows is negative or too large.", "Ask for fewer, and for the rest by `after` or `offset`."),
            new(
                "LIMIT_COST",
                "The operation may write too many values; the branch that writes most is named with its number.",
                "Give smaller `first` on the way to it."
            ),
            new("LIMIT_BYTES", "The answer has become too long.", "Ask for fewer rows or fields."),
        ];

    /// <summary>While the operation is carried out.</summary>
    private static IEnumerable<ProblemCode> Running =>
        [
            new(
                "RESTRICTED",
                "A value that needs a scope: null where it is selected, refused where it is filtered or ordered by.",
                "Leave it out, or send a key that has the scope."
            ),
            new(
                "BUSY",
                "Too many long questions run or wait already.",
                "Ask again after the seconds that `Retry-After` names, or ask for less at once."
            ),
            new("TIMEOUT", "The operation took too long and was stopped.", "Select less, or filter by an id."),
            new("NOT_READY", "The graph is still being loaded.", "Ask again when /health/ready says so."),
            new("TOO_MANY_ERRORS", "There are more errors than are told.", "Correct those that are told, then ask again."),
            new("INTERNAL", "The server failed; its log has the number that is named.", "Ask whoever runs it."),
        ];
}
