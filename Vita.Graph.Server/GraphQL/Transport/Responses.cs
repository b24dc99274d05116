using System.Globalization;
using Microsoft.Extensions.Primitives;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Validation;

namespace Vita.Graph.Server.GraphQL.Transport;

/// <summary>Writes finished answers.</summary>
internal static class Responses
{
    private static readonly StringValues Anyone = "*";

    /// <summary>Status, headers and body in one write. The data is public, so any page may read it; a page never gets in by the cookies of its reader, as there are none.</summary>
    public static async ValueTask WriteAsync(HttpContext http, int status, string mediaType, ReadOnlyMemory<byte> body)
    {
        WriteHead(http, status, mediaType);
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body);
        }
    }

    /// <summary>Status and headers, before anything else.</summary>
    public static void WriteHead(HttpContext http, int status, string mediaType)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = mediaType;
        response.Headers.AccessControlAllowOrigin = Anyone;
    }

    public static ValueTask RefuseAsync(HttpContext http, string mediaType, RequestRefusedException refusal)
    {
        var byType = ReferenceEquals(mediaType, MediaTypes.Json) ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        if (refusal.RetryAfter is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return WriteAsync(http, refusal.Status ?? byType, mediaType, AnswerWriter.Refusal(refusal.Errors));
    }

    /// <summary>What browsers ask before they let a page of another site post JSON or send a key.</summary>
    public static void AllowOrigins(HttpContext http, string methods)
    {
        var headers = http.Response.Headers;
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.Allow = methods;
        headers.AccessControlAllowOrigin = Anyone;
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "accept, authorization, content-type";
        headers.AccessControlMaxAge = "86400";
    }
}
