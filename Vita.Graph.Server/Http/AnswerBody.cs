namespace Vita.Graph.Server.Http;

/// <summary>Writes finished answers: packed where the caller takes it and it is worth while, with the tag of that form, and for HEAD the
/// headers only.</summary>
internal static class AnswerBody
{
    /// <param name="http">Where to write to. A tag that has been set is that of the answer as it is.</param>
    /// <param name="status">Its status.</param>
    /// <param name="mediaType">With its charset.</param>
    /// <param name="body">The whole answer.</param>
    public static ValueTask WriteAsync(HttpContext http, int status, string mediaType, ReadOnlyMemory<byte> body)
    {
        var coding = CodingOf(http, mediaType, body.Length);
        return coding is ContentCoding.None
            ? WriteAsync(http, status, mediaType, coding, body)
            : WriteAsync(http, status, mediaType, coding, Packing.Quickly(body, coding));
    }

    /// <summary>As above, of a body that is packed already.</summary>
    public static async ValueTask WriteAsync(
        HttpContext http,
        int status,
        string mediaType,
        ContentCoding coding,
        ReadOnlyMemory<byte> packed
    )
    {
        WriteHead(http, status, mediaType, coding);
        http.Response.ContentLength = packed.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(packed);
        }
    }

    /// <summary>How a body of this type and length, or of at least this length, is to be packed.</summary>
    public static ContentCoding CodingOf(HttpContext http, string mediaType, int length) =>
        length >= Packing.LeastBytes && Packing.IsText(mediaType) ? ContentCodings.Accepted(http.Request) : ContentCoding.None;

    /// <summary>Status and headers, before a body of any length.</summary>
    public static void WriteHead(HttpContext http, int status, string mediaType, ContentCoding coding)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = mediaType;
        if (coding is not ContentCoding.None)
        {
            response.Headers.ContentEncoding = ContentCodings.NameOf(coding);
            response.Headers.ETag = response.Headers.ETag is [{ } tag] ? EntityTags.Packed(tag, coding) : default;
        }
    }
}
