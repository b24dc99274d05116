namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode UnknownKey = new(
        "UNKNOWN_KEY",
        null,
        "An input object has no such key.",
        "Take the nearest one that is named."
    );

    public static readonly QueryCode UnknownValue = new(
        "UNKNOWN_VALUE",
        null,
        "A vocabulary has no such value.",
        "Take the nearest one that is named."
    );

    public static readonly QueryCode WrongType = new(
        "WRONG_TYPE",
        null,
        "A value is of another type than the place takes.",
        "Send the type that is expected."
    );

    public static readonly QueryCode MissingValue = new(
        "MISSING_VALUE",
        null,
        "An argument, key or variable that must be there is missing.",
        "Give it."
    );

    public static readonly QueryCode IdMalformed = new(
        "ID_MALFORMED",
        null,
        "An id is not of the form `kind/slug`.",
        "Copy it from an answer."
    );

    public static readonly QueryCode IdWrongKind = new(
        "ID_WRONG_KIND",
        null,
        "An id of one kind stands where another kind is expected: it would find nothing.",
        "Take an id of the kind that is named."
    );

    public static readonly QueryCode DateMalformed = new(
        "DATE_MALFORMED",
        null,
        "A date is not `2008`, `2008-12` or `2008-12-31`.",
        "Write it so."
    );

    public static readonly QueryCode GroupKeys = new(
        "GROUP_KEYS",
        null,
        "Groups or facets are asked for by no key, by one key twice, or by more than five.",
        "Name one to five different keys."
    );

    public static readonly QueryCode GroupKey = new(
        "GROUP_KEY",
        null,
        "A group is asked for a key that it is not made by.",
        "Add the key to `by`, or leave the field out."
    );

    public static readonly QueryCode OrderKeys = new(
        "ORDER_KEYS",
        null,
        "An object of `order` has several keys, whose order GraphQL does not keep.",
        "Write one object for each key."
    );

    public static readonly QueryCode FilterNull = new(
        "FILTER_NULL",
        null,
        "A filter is null where there may be several: that may mean everything or what has none.",
        "Write `{ any: false }` for what has none, or leave the key out."
    );

    public static readonly QueryCode PageBothEnds = new(
        "PAGE_BOTH_ENDS",
        null,
        "A connection is asked for its first and its last rows.",
        "Give `first` or `last`."
    );

    public static readonly QueryCode OutOfRange = new(
        "OUT_OF_RANGE",
        null,
        "A number is outside its bounds.",
        "Take one within the bounds that are named."
    );

    public static readonly QueryCode SearchText = new(
        "SEARCH_TEXT",
        null,
        "A search has no word to look for, or too many.",
        "Give the words that matter."
    );

    public static readonly QueryCode NetworkReasons = new(
        "NETWORK_REASONS",
        null,
        "A network is asked for of a kind, or by a reason, that does not tie.",
        "Take a kind and reasons that are named."
    );

    public static readonly QueryCode MatchIds = new(
        "MATCH_IDS",
        null,
        "Matches are asked for of several ids.",
        "Give one of them, and ask for the others under keys of their own."
    );

    public static readonly QueryCode FilterKind = new(
        "FILTER_KIND",
        null,
        "The filter of an analysis restricts a kind that it does not look at.",
        "Write what it must satisfy inside the filter of a kind that is named."
    );

    public static readonly QueryCode CursorInvalid = new(
        "CURSOR_INVALID",
        null,
        "A cursor is not of this list in this order.",
        "Take a cursor from an answer to the same list and order."
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
