namespace Vita.Graph.Core.Surface;

/// <summary>Every code that an answer of <c>/graphql</c> or <c>/questions</c> can carry: its name, HTTP status, meaning and advice, for
/// those
/// who throw it, for the server and for <c>docs/errors.md</c>.</summary>
public static partial class QueryCodes
{
    public static readonly QueryCode UnknownId = new(
        "UNKNOWN_ID",
        200,
        "No node has this id, so it finds nothing.",
        "Use the id given in the message, or look the node up with `suggest` or `search`."
    );

    /// <summary>Every code of <c>errors</c>.</summary>
    public static IReadOnlyList<QueryCode> All => [.. Requests, .. Documents, .. Values, .. Limits, .. Running];

    /// <summary>Every code of <c>extensions.hints</c>.</summary>
    public static IReadOnlyList<QueryCode> Hints => [UnknownId];
}
