using Microsoft.Extensions.Primitives;

namespace Vita.Graph.Server.Http;

/// <summary>Answers OPTIONS: which methods an address has and, for a browser, that a page of another site may use them with the headers it
/// asks for.</summary>
internal static class Preflight
{
    private const string UsualHeaders = "accept, authorization, content-type, if-none-match";

    /// <param name="http">The request.</param>
    /// <param name="methods">As <c>Allow</c> lists them.</param>
    public static void Answer(HttpContext http, string methods)
    {
        var (asked, headers) = (http.Request.Headers.AccessControlRequestHeaders, http.Response.Headers);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.Allow = methods;
        headers.AccessControlAllowMethods = methods;

        // Those asked for, word for word: clients add tracing and version headers of their own, and none of them lets anybody see more.
        headers.AccessControlAllowHeaders = StringValues.IsNullOrEmpty(asked) ? UsualHeaders : asked;
        headers.AccessControlMaxAge = "86400";
        headers.Append("Vary", "Access-Control-Request-Headers");
    }
}
