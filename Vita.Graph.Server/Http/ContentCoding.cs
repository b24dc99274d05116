using Microsoft.Net.Http.Headers;

namespace Vita.Graph.Server.Http;

/// <summary>How a body is packed on its way.</summary>
internal enum ContentCoding
{
    /// <summary>As it is.</summary>
    None,
    Gzip,
    Brotli,
}

/// <summary>Names of codings, and which of them a caller takes.</summary>
internal static class ContentCodings
{
    /// <summary>The value of <c>Content-Encoding</c>; null for none.</summary>
    public static string? NameOf(ContentCoding coding) =>
        coding switch
        {
            ContentCoding.None => null,
            ContentCoding.Gzip => "gzip",
            ContentCoding.Brotli => "br",
        };

    /// <summary>The coding that a caller likes best; of those it likes as much, the one that packs best. None where it says
    /// nothing.</summary>
    public static ContentCoding Accepted(HttpRequest request)
    {
        var header = request.Headers.AcceptEncoding;
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var liked))
        {
            return ContentCoding.None;
        }

        var (brotli, gzip) = (Quality(liked, "br"), Quality(liked, "gzip", "x-gzip"));
        return Math.Max(brotli, gzip) <= Stated(liked, "identity").GetValueOrDefault(0) ? ContentCoding.None
            : brotli >= gzip ? ContentCoding.Brotli
            : ContentCoding.Gzip;
    }

    private static double Quality(IList<StringWithQualityHeaderValue> liked, params string[] names) =>
        names.Select(name => Stated(liked, name)).FirstOrDefault(quality => quality is not null) ?? Stated(liked, "*") ?? 0;

    private static double? Stated(IList<StringWithQualityHeaderValue> liked, string name) =>
        liked.FirstOrDefault(one => one.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found ? found.Quality ?? 1 : null;
}
