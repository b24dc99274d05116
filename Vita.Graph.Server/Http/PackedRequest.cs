using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Http;

/// <summary>Unpacks request bodies: <c>gzip</c>, <c>br</c>, <c>deflate</c>, also one after the other, never to more than a body may
/// have.</summary>
internal static class PackedRequest
{
    private const string Known = "gzip, br, deflate";

    /// <summary>More are no use to anybody but an attacker.</summary>
    private const int MostCodings = 2;

    /// <summary>Whether the body says that it is packed.</summary>
    public static bool IsPacked(HttpRequest request) => request.Headers.ContentEncoding.Count > 0;

    /// <summary>The body as it was before it was packed.</summary>
    /// <exception cref="RequestRefusedException">It is packed in another way (415), cannot be unpacked (400), or is too long unpacked
    /// (413).</exception>
    public static byte[] Unpack(HttpContext http, byte[] body, int limit)
    {
        var codings = CodingsOf(http.Request.Headers.ContentEncoding);
        if (codings.Count > MostCodings || codings.Exists(coding => coding is not ("gzip" or "br" or "deflate")))
        {
            http.Response.Headers.AcceptEncoding = Known;
            throw new RequestRefusedException(
                QueryCodes.MediaType,
                $"The content encoding is '{string.Join(", ", codings)}'; expected one of {Known}, or none."
            );
        }

        // The last one named was applied last.
        return Enumerable.Reverse(codings).Aggregate(body, (packed, coding) => Unpack(packed, coding, limit));
    }

    private static List<string> CodingsOf(StringValues header) =>
        [
            .. header
                .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(coding => coding.ToLowerInvariant() is "x-gzip" ? "gzip" : coding.ToLowerInvariant())
                .Where(coding => coding != "identity"),
        ];

    private static byte[] Unpack(byte[] packed, string coding, int limit)
    {
        try
        {
            using var stream = Stream(packed, coding);
            return ReadAtMost(stream, limit);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            throw new RequestRefusedException(
                QueryCodes.BadRequest,
                $"The body is no {coding}, as its content encoding says. Pack it again, or send it as it is."
            );
        }
    }

    private static byte[] ReadAtMost(Stream stream, int limit)
    {
        using var unpacked = new MemoryStream();
        var part = new byte[16 * 1024];
        for (var read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            unpacked.Write(part, 0, read);
            if (unpacked.Length > limit)
            {
                throw RequestBody.TooLong(limit);
            }
        }

        return unpacked.ToArray();
    }

    private static Stream Stream(byte[] packed, string coding)
    {
        var bytes = new MemoryStream(packed);
        return coding switch
        {
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            _ => HasZlibHeader(packed)
                ? new ZLibStream(bytes, CompressionMode.Decompress)
                : new DeflateStream(bytes, CompressionMode.Decompress),
        };
    }

    /// <summary><c>deflate</c> means zlib; some programs send what is inside it alone.</summary>
    private static bool HasZlibHeader(byte[] packed) =>
        packed.Length >= 2 && (packed[0] & 15) == 8 && ((packed[0] << 8) | packed[1]) % 31 == 0;
}
