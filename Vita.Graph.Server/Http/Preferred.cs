using Microsoft.Net.Http.Headers;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Http;

/// <summary>The media type that a caller likes best of those on offer.</summary>
internal static class Preferred
{
    /// <param name="accept">The header <c>Accept</c>.</param>
    /// <param name="offered">Without parameters; of those liked as much, and where nothing is said or none is liked, the first.</param>
    public static string Of(string accept, params string[] offered)
    {
        _ = MediaTypeHeaderValue.TryParseList([accept], out var types);
        return offered.MaxBy(type => Liking(types ?? [], type)) ?? offered[0];
    }

    /// <summary>As <see cref="Of"/>, for a caller that takes one of them at all.</summary>
    /// <param name="accept">The header <c>Accept</c>; whoever names nothing to be had takes everything.</param>
    /// <param name="offered">Without parameters.</param>
    /// <exception cref="RequestRefusedException">None of them is acceptable.</exception>
    public static string OrRefuse(string accept, params string[] offered)
    {
        var isRead = MediaTypeHeaderValue.TryParseList([accept], out var types) && types.Any(type => (type.Quality ?? 1) > 0);
        return !isRead || offered.Any(type => Liking(types!, type) > 0) || types!.Any(IsJson)
            ? Of(accept, offered)
            : throw new RequestRefusedException(
                QueryCodes.NotAcceptable,
                $"'Accept' is '{accept}', and nothing here is of that type. There is: {string.Join(", ", offered.Distinct())}."
            );
    }

    /// <summary>Whoever reads <c>application/graphql-response+json</c> reads JSON.</summary>
    private static bool IsJson(MediaTypeHeaderValue type) =>
        (type.Quality ?? 1) > 0 && type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The most exact range counts: <c>text/html</c>, then <c>text/*</c>, then <c>*/*</c>, which is liked a little less than what
    /// is named.</summary>
    private static double Liking(IList<MediaTypeHeaderValue> types, string type)
    {
        string[] ranges = [type, type[..(type.IndexOf('/', StringComparison.Ordinal) + 1)] + "*", "*/*"];
        for (var vagueness = 0; vagueness < ranges.Length; vagueness++)
        {
            if (types.FirstOrDefault(one => one.MediaType.Equals(ranges[vagueness], StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return (found.Quality ?? 1) - (vagueness * 0.0001);
            }
        }

        return 0;
    }
}
