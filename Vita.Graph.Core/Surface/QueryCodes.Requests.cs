namespace Vita.Graph.Core.Surface;

public static partial class QueryCodes
{
    public static readonly QueryCode BadJson = new(
        "BAD_JSON",
        400,
        "The body, or a parameter that holds JSON, is not valid JSON.",
        "Correct it at the position given in the message."
    );

    public static readonly QueryCode BadRequest = new("BAD_REQUEST", 400, "The request was cut short.", "Send it again.");

    public static readonly QueryCode BadParameter = new(
        "BAD_PARAMETER",
        400,
        "A member or parameter of the request has a value of the wrong type.",
        "Send the type given in the message."
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
        "The request sends the hash of a query instead of its text; this server stores no queries.",
        "Send the text as `query`; Apollo Client and urql do so by themselves."
    );

    public static readonly QueryCode MediaType = new(
        "MEDIA_TYPE",
        415,
        "The content type or the content encoding of the body cannot be read.",
        "Send `application/json` in UTF-8, plain or compressed with gzip, br or deflate."
    );

    public static readonly QueryCode NotAcceptable = new(
        "NOT_ACCEPTABLE",
        406,
        "The `Accept` header lists only types that this address does not serve.",
        "Accept one of those listed in the message, or `*/*`."
    );

    public static readonly QueryCode NotATable = new(
        "NOT_A_TABLE",
        400,
        "A table is asked for, but the answer of the operation is not one.",
        "Ask for one list at the root, give columns different names, or accept JSON."
    );

    public static readonly QueryCode MethodNotAllowed = new(
        "METHOD_NOT_ALLOWED",
        405,
        "The method is not GET, HEAD, POST or OPTIONS.",
        "Use GET or POST."
    );

    public static readonly QueryCode AddressUnknown = new(
        "ADDRESS_UNKNOWN",
        404,
        "There is nothing at this address.",
        "Use one of those listed in the message."
    );

    public static readonly QueryCode KeyUnknown = new(
        "KEY_UNKNOWN",
        401,
        "The `Authorization` header holds an unknown key.",
        "Correct the key, or leave it out to see public data."
    );

    public static readonly QueryCode QuestionUnknown = new(
        "QUESTION_UNKNOWN",
        404,
        "There is no named question of that name.",
        "Use the nearest one, given in the message, or look in /questions."
    );

    public static readonly QueryCode ParameterUnknown = new(
        "PARAMETER_UNKNOWN",
        400,
        "The named question has no such parameter.",
        "Use one of those listed in the message."
    );

    public static readonly QueryCode QuestionInside = new(
        "QUESTION_INSIDE",
        null,
        "A named question contains a named question.",
        "Ask them one beside the other."
    );

    public static readonly QueryCode ExplainOff = new(
        "EXPLAIN_OFF",
        null,
        "Plans are shown to callers with a key only.",
        "Leave out `explain`, send a key, or start the server with `VITA_EXPLAIN=1`."
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
