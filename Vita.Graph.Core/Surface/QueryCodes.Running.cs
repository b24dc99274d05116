namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode Restricted = new(
        "RESTRICTED",
        null,
        "A value that needs a scope: null where it is selected, refused where it is filtered or ordered by.",
        "Leave it out, or send a key that has the scope."
    );

    public static readonly QueryCode Busy = new(
        "BUSY",
        503,
        "Too many long questions run or wait already.",
        "Ask again after the seconds that `Retry-After` names, or ask for less at once."
    );

    public static readonly QueryCode Timeout = new(
        "TIMEOUT",
        503,
        "The operation took too long and was stopped.",
        "Select less, or filter by an id."
    );

    public static readonly QueryCode NotReady = new(
        "NOT_READY",
        503,
        "The graph is still being loaded.",
        "Ask again when /health/ready says so."
    );

    public static readonly QueryCode TooManyErrors = new(
        "TOO_MANY_ERRORS",
        null,
        "There are more errors than are told.",
        "Correct those that are told, then ask again."
    );

    public static readonly QueryCode Internal = new(
        "INTERNAL",
        500,
        "The server failed; its log has the number that is named.",
        "Ask whoever runs it."
    );

    /// <summary>While the operation is carried out.</summary>
    public static IReadOnlyList<QueryCode> Running => [Restricted, Busy, Timeout, NotReady, TooManyErrors, Internal];
}
