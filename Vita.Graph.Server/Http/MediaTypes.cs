using Microsoft.Net.Http.Headers;

namespace Vita.Graph.Server.Http;

/// <summary>Which media types requests may have and answers get, after the GraphQL over HTTP specification.</summary>
internal static class MediaTypes
{
    /// <summary>An answer of this type has status 200 whenever the request could be read, also where it has errors only.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>An answer of this type tells by its status whether the operation was carried out.</summary>
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    private const string PlainJson = "application/json";
    private const string PlainResponse = "application/graphql-response+json";

    /// <summary>The type of the answer: what the caller likes best of the two, JSON where it says nothing or likes neither.</summary>
    public static string OfAnswer(string? accept) =>
        accept switch
        {
            null or "" or "*/*" or PlainJson => Json,
            PlainResponse => GraphQLResponse,
            _ => Negotiate(accept),
        };

    /// <summary>Whether a body of this type can be read: JSON, in UTF-8.</summary>
    public static bool CanRead(string? contentType) =>
        contentType is PlainJson or Json
        || (
            MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(PlainJson, StringComparison.OrdinalIgnoreCase)
            && IsUtf8(HeaderUtilities.RemoveQuotes(type.Charset).Value)
        );

    /// <summary>Many write the name without its hyphen; plain ASCII is UTF-8 too.</summary>
    private static bool IsUtf8(string? charset) => charset?.ToLowerInvariant() is null or "" or "utf-8" or "utf8" or "us-ascii" or "ascii";

    private static string Negotiate(string accept)
    {
        _ = MediaTypeHeaderValue.TryParseList([accept], out var types);
        var best = (types ?? [])
            .Select(type => (Quality: type.Quality ?? 1, Answer: AnswerOf(type.MediaType)))
            .Where(type => type.Answer is not null && type.Quality > 0)
            .OrderByDescending(type => type.Quality)
            .FirstOrDefault();
        return best.Answer ?? Json;
    }

    private static string? AnswerOf(Microsoft.Extensions.Primitives.StringSegment type) =>
        type.Value?.ToLowerInvariant() switch
        {
            PlainResponse => GraphQLResponse,
            PlainJson or "application/*" or "*/*" => Json,
            _ => null,
        };
}
