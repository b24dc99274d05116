using Microsoft.Net.Http.Headers;

namespace Vita.Graph.Server.Http;

/// <summary>
/// Strong tags of answers. Each form of an answer has its own: <c>"a1b2"</c> as it is, <c>"a1b2-br"</c> and <c>"a1b2-gzip"</c> packed,
/// since their bytes differ.
/// </summary>
internal static class EntityTags
{
    /// <summary>The tag of the answer as it is.</summary>
    public static string Quoted(string digest) => $"\"{digest}\"";

    /// <summary>The tag of the same answer, packed.</summary>
    public static string Packed(string tag, ContentCoding coding) =>
        ContentCodings.NameOf(coding) is { } name ? $"{tag[..^1]}-{name}\"" : tag;

    /// <summary>
    /// Says the tag of the answer and that it is to be asked for again before it is used. Where the caller has the answer, in a form that
    /// it would get now,
    /// the answer is 304 and this is true.
    /// </summary>
    public static bool IsKnown(HttpContext http, string tag)
    {
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "no-cache";
        if (KnownForm(http.Request, tag) is not { } known)
        {
            return false;
        }

        headers.ETag = known;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Short answers are not packed whatever is accepted, so both forms are looked for.</summary>
    private static string? KnownForm(HttpRequest request, string tag)
    {
        if (request.Headers.IfNoneMatch.Count == 0 || !EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known))
        {
            return null;
        }

        string[] forms = [Packed(tag, ContentCodings.Accepted(request)), tag];
        return known.Any(one => one.Equals(EntityTagHeaderValue.Any))
            ? forms[0]
            : forms.FirstOrDefault(form => known.Any(one => one.Tag == form));
    }
}
