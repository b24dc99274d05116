using Microsoft.Extensions.Primitives;

namespace Vita.Graph.Server.Http;

/// <summary>
/// The headers of every answer. The data is public, so any page may read it; a page never gets in by the cookies of its reader, as there
/// are none.
/// </summary>
internal static class CommonHeaders
{
    private static readonly StringValues Anyone = "*";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Varying = "Accept, Accept-Encoding, Authorization";
    private static readonly StringValues Exposed =
        "ETag, Content-Disposition, Content-Encoding, Allow, Retry-After, WWW-Authenticate, X-Total-Count, X-Vita-Hints";

    public static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = NoSniff;
        headers.AccessControlAllowOrigin = Anyone;
        headers.AccessControlExposeHeaders = Exposed;
        headers.Vary = Varying;
    }

    /// <summary>For the beginning of the pipeline: whatever answers after it, these headers are there.</summary>
    public static void UseCommonHeaders(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                Write(http);
                return next(http);
            }
        );
}
