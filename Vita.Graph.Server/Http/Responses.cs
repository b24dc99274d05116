using System.Globalization;
using System.Text;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Http;

/// <summary>Writes finished answers.</summary>
internal static class Responses
{
    public static ValueTask WriteAsync(HttpContext http, int status, string mediaType, ReadOnlyMemory<byte> body) =>
        AnswerBody.WriteAsync(http, status, mediaType, body);

    /// <summary>A refusal as <c>/graphql</c> gives it: where it has no status of its own, the media type decides.</summary>
    public static ValueTask RefuseAsync(HttpContext http, RequestRefusedException refusal)
    {
        var mediaType = MediaTypes.OfAnswer(http.Request.Headers.Accept);
        var byType = ReferenceEquals(mediaType, MediaTypes.Json) ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return RefuseAsync(http, refusal, mediaType, byType);
    }

    /// <summary>A refusal as JSON, with 400 where it has no status of its own.</summary>
    public static ValueTask RefuseAsJsonAsync(HttpContext http, RequestRefusedException refusal) =>
        RefuseAsync(http, refusal, MediaTypes.Json, StatusCodes.Status400BadRequest);

    /// <remarks>Whoever takes no JSON is told in plain text.</remarks>
    private static ValueTask RefuseAsync(HttpContext http, RequestRefusedException refusal, string mediaType, int otherwise)
    {
        if (refusal.RetryAfter is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return refusal.Errors[0].Code == QueryCodes.NotAcceptable
            ? WriteAsync(
                http,
                StatusCodes.Status406NotAcceptable,
                "text/plain; charset=utf-8",
                Encoding.UTF8.GetBytes(refusal.Message + "\n")
            )
            : WriteAsync(http, refusal.Status ?? otherwise, mediaType, AnswerWriter.Refusal(refusal.Errors));
    }
}
