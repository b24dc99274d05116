namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode BadJson = new(
        "BAD_JSON",
        400,
        "The body, or a parameter that should hold JSON, is not JSON.",
        "Correct it at the place that is named."
    );

    public static readonly QueryCode BadRequest = new("BAD_REQUEST", 400, "The request did not come in whole.", "Send it again.");

    public static readonly QueryCode BadParameter = new(
        "BAD_PARAMETER",
        400,
        "A member or parameter of the request has a value of another type.",
        "Send what the message expects."
    );

    public static readonly QueryCode QueryMissing = new(
        "QUERY_MISSING",
        400,
        "The request has no `query`.",
        "Send the text of the operation as `query`."
    );

    public static readonly QueryCode PersistedQueryNotSupported = new(
        "PERSISTED_QUERY_NOT_SUPPORTED",
        null,
        "The request has the hash of a query in the place of its text; no texts are kept here.",
        "Send the text as `query`; Apollo Client and urql do so by themselves."
    );

    public static readonly QueryCode MediaType = new(
        "MEDIA_TYPE",
        415,
        "The content type or the content encoding of the body cannot be read.",
        "Send `application/json` in UTF-8, as it is or packed by gzip, br or deflate."
    );

    public static readonly QueryCode NotAcceptable = new(
        "NOT_ACCEPTABLE",
        406,
        "The header `Accept` names only types that the address does not give.",
        "Accept one of those that are named, or `*/*`."
    );

    public static readonly QueryCode NotATable = new(
        "NOT_A_TABLE",
        400,
        "A table is asked for, and the answer of the operation is none.",
        "Ask one list at the root, give columns names of their own, or accept JSON."
    );

    public static readonly QueryCode MethodNotAllowed = new(
        "METHOD_NOT_ALLOWED",
        405,
        "The method is not GET, HEAD, POST or OPTIONS.",
        "Ask by GET or POST."
    );

    public static readonly QueryCode AddressUnknown = new(
        "ADDRESS_UNKNOWN",
        404,
        "The server has nothing at this address.",
        "Take one of those that are named."
    );

    public static readonly QueryCode KeyUnknown = new(
        "KEY_UNKNOWN",
        401,
        "The header `Authorization` names a key that there is not.",
        "Correct the key, or leave it out to see public data."
    );

    public static readonly QueryCode QuestionUnknown = new(
        "QUESTION_UNKNOWN",
        404,
        "There is no named question of that name.",
        "Take the nearest one that is named, or look in /questions."
    );

    public static readonly QueryCode ParameterUnknown = new(
        "PARAMETER_UNKNOWN",
        400,
        "The named question has no such parameter.",
        "Take one of those that are named."
    );

    public static readonly QueryCode QuestionInside = new(
        "QUESTION_INSIDE",
        null,
        "A named question asks a named question.",
        "Ask both side by side."
    );

    public static readonly QueryCode ExplainOff = new(
        "EXPLAIN_OFF",
        null,
        "Plans are shown to callers with a key only.",
        "Leave `explain` out, send a key, or start the server with `VITA_EXPLAIN=1`."
    );

    /// <summary>The request as HTTP brings it.</summary>
    public static IReadOnlyList<QueryCode> Requests =>
        [
            BadJson,
            BadRequest,
            BadParameter,
            QueryMissing,
            PersistedQueryNotSupported,
            MediaType,
            NotAcceptable,
            NotATable,
            MethodNotAllowed,
            AddressUnknown,
            KeyUnknown,
            QuestionUnknown,
            ParameterUnknown,
            QuestionInside,
            ExplainOff,
        ];
}
