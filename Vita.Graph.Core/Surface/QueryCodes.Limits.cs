namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode LimitBody = new("LIMIT_BODY", 413, "The body is too long.", "Split it into several requests.");

    public static readonly QueryCode LimitFile = new(
        "LIMIT_FILE",
        400,
        "A table is too large for the file format.",
        "Filter it, ask for a part with `limit` and `offset`, or use CSV."
    );

    public static readonly QueryCode LimitBatch = new("LIMIT_BATCH", 400, "A batch has too many requests.", "Send several batches.");

    public static readonly QueryCode LimitDocumentBytes = new(
        "LIMIT_DOCUMENT_BYTES",
        null,
        "The document is too long.",
        "Split it into several operations."
    );

    public static readonly QueryCode LimitDocumentTokens = new(
        "LIMIT_DOCUMENT_TOKENS",
        null,
        "The document has too many tokens.",
        "Split it into several operations; send long lists as variables."
    );

    public static readonly QueryCode LimitNesting = new(
        "LIMIT_NESTING",
        null,
        "Braces and brackets are nested too deeply.",
        "Flatten the document."
    );

    public static readonly QueryCode LimitSelectionDepth = new(
        "LIMIT_SELECTION_DEPTH",
        null,
        "The selection is nested too deeply.",
        "Select fewer levels."
    );

    public static readonly QueryCode LimitInputDepth = new(
        "LIMIT_INPUT_DEPTH",
        null,
        "A filter, inline or in a variable, is nested too deeply.",
        "Flatten it: the keys of one object are already joined by AND."
    );

    public static readonly QueryCode LimitFields = new(
        "LIMIT_FIELDS",
        null,
        "The operation selects too many fields, counting those in fragments.",
        "Select fewer fields."
    );

    public static readonly QueryCode LimitAliases = new(
        "LIMIT_ALIASES",
        null,
        "The operation has too many aliases.",
        "Split it into several operations."
    );

    public static readonly QueryCode LimitRootFields = new(
        "LIMIT_ROOT_FIELDS",
        null,
        "The operation has too many root fields.",
        "Split it into several operations."
    );

    public static readonly QueryCode LimitConditions = new(
        "LIMIT_CONDITIONS",
        null,
        "Filters have too many conditions, or variables too many keys.",
        "Split it into several operations; list many values of one property with `in`."
    );

    public static readonly QueryCode LimitSchemaValues = new(
        "LIMIT_SCHEMA_VALUES",
        null,
        "The introspection answer would be too large; the message names the largest branch.",
        "Ask for types by name, for fewer levels, or use `/schema.graphql`."
    );

    public static readonly QueryCode LimitList = new(
        "LIMIT_LIST",
        null,
        "A list of values is too long.",
        "Split it into several operations."
    );

    public static readonly QueryCode LimitText = new("LIMIT_TEXT", null, "A text is too long.", "Keep only the words that matter.");

    public static readonly QueryCode LimitNetwork = new(
        "LIMIT_NETWORK",
        null,
        "The network is too large to compute. It is never cut: indicators of a part would be wrong.",
        "Filter its nodes, give fewer reasons, or raise `minWeight`."
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
        "Group by fewer keys, or narrow `where`."
    );

    public static readonly QueryCode LimitMatches = new(
        "LIMIT_MATCHES",
        null,
        "There are too many pairs of a need and an offer to compare. They are never cut: the best of a part are not the best.",
        "Ask for one need, offer, project or organisation, or narrow `where`."
    );

    public static readonly QueryCode LimitRows = new(
        "LIMIT_ROWS",
        null,
        "A number of rows is negative or too large.",
        "Ask for fewer, then for the rest with `after` or `offset`."
    );

    public static readonly QueryCode LimitCost = new(
        "LIMIT_COST",
        null,
        "The answer could hold too many values; the message names the largest branch and its estimate.",
        "Use a smaller `first` on that branch."
    );

    public static readonly QueryCode LimitBytes = new("LIMIT_BYTES", null, "The answer is too long.", "Ask for fewer rows or fields.");

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
