namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode UnknownKey = new(
        "UNKNOWN_KEY",
        null,
        "The input object has no such key.",
        "Use the nearest one, given in the message."
    );

    public static readonly QueryCode UnknownValue = new(
        "UNKNOWN_VALUE",
        null,
        "The enum has no such value.",
        "Use the nearest one, given in the message."
    );

    public static readonly QueryCode WrongType = new(
        "WRONG_TYPE",
        null,
        "A value has the wrong type.",
        "Send the type given in the message."
    );

    public static readonly QueryCode MissingValue = new(
        "MISSING_VALUE",
        null,
        "A required argument, key or variable is missing.",
        "Add it."
    );

    public static readonly QueryCode IdMalformed = new(
        "ID_MALFORMED",
        null,
        "An id is not of the form `kind/slug`.",
        "Copy an id from an answer."
    );

    public static readonly QueryCode IdWrongKind = new(
        "ID_WRONG_KIND",
        null,
        "The id is of another kind than expected, so it could find nothing.",
        "Use an id of the kind given in the message."
    );

    public static readonly QueryCode DateMalformed = new(
        "DATE_MALFORMED",
        null,
        "A date is not `2008`, `2008-12` or `2008-12-31`.",
        "Write it in one of these forms."
    );

    public static readonly QueryCode GroupKeys = new(
        "GROUP_KEYS",
        null,
        "`by` is empty, repeats a key, or has more than five keys.",
        "Give one to five different keys."
    );

    public static readonly QueryCode GroupKey = new(
        "GROUP_KEY",
        null,
        "A group is asked for a key that is not in `by`.",
        "Add the key to `by`, or leave the field out."
    );

    public static readonly QueryCode OrderKeys = new(
        "ORDER_KEYS",
        null,
        "An `order` object has several keys, and GraphQL does not keep their order.",
        "Write one object per key."
    );

    public static readonly QueryCode FilterNull = new(
        "FILTER_NULL",
        null,
        "A filter on a list is null, which could mean either everything or what has none.",
        "Write `{ any: false }` for what has none, or leave out the key."
    );

    public static readonly QueryCode PageBothEnds = new("PAGE_BOTH_ENDS", null, "Both `first` and `last` are given.", "Give one of them.");

    public static readonly QueryCode OutOfRange = new(
        "OUT_OF_RANGE",
        null,
        "A number is out of range.",
        "Use a number within the bounds given in the message."
    );

    public static readonly QueryCode SearchText = new(
        "SEARCH_TEXT",
        null,
        "The search text has no words, or too many.",
        "Keep only the words that matter."
    );

    public static readonly QueryCode NetworkReasons = new(
        "NETWORK_REASONS",
        null,
        "This kind, or this reason, makes no ties.",
        "Use a kind and reasons listed in the message."
    );

    public static readonly QueryCode MatchIds = new(
        "MATCH_IDS",
        null,
        "`matches` is given several ids.",
        "Give one, and ask for the others under aliases."
    );

    public static readonly QueryCode FilterKind = new(
        "FILTER_KIND",
        null,
        "The filter of an analysis restricts a kind that the analysis does not use.",
        "Put the condition inside the filter of one of the kinds listed in the message."
    );

    public static readonly QueryCode CursorInvalid = new(
        "CURSOR_INVALID",
        null,
        "The cursor does not belong to this list in this order.",
        "Use a cursor from an answer to the same list in the same order."
    );

    /// <summary>Arguments and variables.</summary>
    public static IReadOnlyList<QueryCode> Values =>
        [
            UnknownKey,
            UnknownValue,
            WrongType,
            MissingValue,
            IdMalformed,
            IdWrongKind,
            DateMalformed,
            GroupKeys,
            GroupKey,
            OrderKeys,
            FilterNull,
            PageBothEnds,
            OutOfRange,
            SearchText,
            NetworkReasons,
            MatchIds,
            FilterKind,
            CursorInvalid,
        ];
}
