using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>Ids: <c>kind/slug</c>, the slug in lower-case ascii words joined by single hyphens.</summary>
internal static class SeedId
{
    public static void Check(string id, NodeKind kind, int line, FileFacts facts)
    {
        if (!IsWellFormed(id, kind.Singular))
        {
            facts.Report(line, SeedCodes.MalformedId, $"id '{id}': not of the form {kind.Singular}/slug. Write lower-case letters a–z, digits and single hyphens after '{kind.Singular}/'.");
        }
    }

    public static bool IsWellFormed(ReadOnlySpan<char> id, string singular) =>
        id.Length > singular.Length + 1 && id.StartsWith(singular) && id[singular.Length] == '/' && IsSlug(id[(singular.Length + 1)..]);

    private static bool IsSlug(ReadOnlySpan<char> slug)
    {
        for (var place = 0; place < slug.Length; place++)
        {
            var isHyphenInside = slug[place] == '-' && place > 0 && place < slug.Length - 1 && slug[place - 1] != '-';
            if (!isHyphenInside && !char.IsAsciiLetterLower(slug[place]) && !char.IsAsciiDigit(slug[place]))
            {
                return false;
            }
        }

        return true;
    }
}
