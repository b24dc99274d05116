namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode Restricted = new(
        "RESTRICTED",
        null,
        "The value needs a scope: it is null where selected, refused in filters and orders.",
        "Leave it out, or send a key with that scope."
    );

    public static readonly QueryCode Busy = new(
        "BUSY",
        503,
        "Too many long operations are already running or waiting.",
        "Ask again after the number of seconds in `Retry-After`, or ask for less at once."
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
        "Ask again once /health/ready answers 200."
    );

    public static readonly QueryCode TooManyErrors = new(
        "TOO_MANY_ERRORS",
        null,
        "There are more errors than are listed.",
        "Correct those listed, then ask again."
    );

    public static readonly QueryCode Internal = new(
        "INTERNAL",
        500,
        "The server failed; its log has the reference given in the message.",
        "Tell the person who runs it."
    );

    /// <summary>While the operation is carried out.</summary>
    public static IReadOnlyList<QueryCode> Running => [Restricted, Busy, Timeout, NotReady, TooManyErrors, Internal];
}
