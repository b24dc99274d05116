namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode LimitBody = new("LIMIT_BODY", 413, "The body is too long.", "Ask in several requests.");

    public static readonly QueryCode LimitFile = new(
        "LIMIT_FILE",
        400,
        "A table does not fit into the file format.",
        "Filter it, ask for a part with `limit` and `offset`, or take CSV."
    );

    public static readonly QueryCode LimitBatch = new("LIMIT_BATCH", 400, "An array has too many requests.", "Send several arrays.");

    public static readonly QueryCode LimitDocumentBytes = new(
        "LIMIT_DOCUMENT_BYTES",
        null,
        "The document is too long.",
        "Ask in several operations."
    );

    public static readonly QueryCode LimitDocumentTokens = new(
        "LIMIT_DOCUMENT_TOKENS",
        null,
        "The document has too many words and signs.",
        "Ask in several operations; send long lists as variables."
    );

    public static readonly QueryCode LimitNesting = new(
        "LIMIT_NESTING",
        null,
        "Braces and brackets are nested too deep to be read.",
        "Flatten the document."
    );

    public static readonly QueryCode LimitSelectionDepth = new(
        "LIMIT_SELECTION_DEPTH",
        null,
        "A branch of the selection is too deep.",
        "Select less far."
    );

    public static readonly QueryCode LimitInputDepth = new(
        "LIMIT_INPUT_DEPTH",
        null,
        "A filter, written or in a variable, is too deep.",
        "Flatten it: keys of one object must all hold."
    );

    public static readonly QueryCode LimitFields = new(
        "LIMIT_FIELDS",
        null,
        "The operation selects too many fields, fragments spread out.",
        "Select less."
    );

    public static readonly QueryCode LimitAliases = new(
        "LIMIT_ALIASES",
        null,
        "The operation has too many aliases.",
        "Ask in several operations."
    );

    public static readonly QueryCode LimitRootFields = new(
        "LIMIT_ROOT_FIELDS",
        null,
        "The operation has too many fields at its root.",
        "Ask in several operations."
    );

    public static readonly QueryCode LimitConditions = new(
        "LIMIT_CONDITIONS",
        null,
        "Filters have too many conditions, or variables too many keys.",
        "Ask in several operations; give many values of one property as a list, with `in`."
    );

    public static readonly QueryCode LimitSchemaValues = new(
        "LIMIT_SCHEMA_VALUES",
        null,
        "The answer about the schema itself would be too large; the branch that holds most of it is named.",
        "Ask for types by name, less deep, or take `/schema.graphql`."
    );

    public static readonly QueryCode LimitList = new("LIMIT_LIST", null, "A list of values is too long.", "Ask in several operations.");

    public static readonly QueryCode LimitText = new("LIMIT_TEXT", null, "A text is too long.", "Give the words that matter.");

    public static readonly QueryCode LimitNetwork = new(
        "LIMIT_NETWORK",
        null,
        "A network, or the work on it, is too large. It is never cut: figures of a part would be wrong.",
        "Filter its nodes, give fewer reasons or ask for a greater weight."
    );

    public static readonly QueryCode LimitPicture = new(
        "LIMIT_PICTURE",
        null,
        "A picture has too many relations. It is never cut: nobody would see that a line is missing.",
        "Ask for fewer nodes with `first`, or restrict them with `where`, `kinds` or `ids`."
    );

    public static readonly QueryCode LimitGroups = new(
        "LIMIT_GROUPS",
        null,
        "Rows make too many groups. They are never cut before they are ordered. Read live from Neo4j, its own limit of memory "
            + "stands here.",
        "Group by fewer keys, or let `where` keep fewer rows."
    );

    public static readonly QueryCode LimitMatches = new(
        "LIMIT_MATCHES",
        null,
        "There are too many pairs of a need and an offer to look at. They are never cut: the best of a part are not the best.",
        "Ask for those of one need, offer, project or organisation, or restrict more."
    );

    public static readonly QueryCode LimitRows = new(
        "LIMIT_ROWS",
        null,
        "A number of rows is negative or too large.",
        "Ask for fewer, and for the rest by `after` or `offset`."
    );

    public static readonly QueryCode LimitCost = new(
        "LIMIT_COST",
        null,
        "The operation may write too many values; the branch that writes most is named with its number.",
        "Give smaller `first` on the way to it."
    );

    public static readonly QueryCode LimitBytes = new(
        "LIMIT_BYTES",
        null,
        "The answer has become too long.",
        "Ask for fewer rows or fields."
    );

    /// <summary>How much may be asked; <c>docs/settings.md</c> has the numbers.</summary>
    public static IReadOnlyList<QueryCode> Limits =>
        [
            LimitBody,
            LimitBatch,
            LimitDocumentBytes,
            LimitDocumentTokens,
            LimitNesting,
            LimitSelectionDepth,
            LimitInputDepth,
            LimitFields,
            LimitAliases,
            LimitRootFields,
            LimitConditions,
            LimitSchemaValues,
            LimitList,
            LimitText,
            LimitNetwork,
            LimitPicture,
            LimitGroups,
            LimitMatches,
            LimitRows,
            LimitCost,
            LimitBytes,
            LimitFile,
        ];
}
