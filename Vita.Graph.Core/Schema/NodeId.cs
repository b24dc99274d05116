namespace Vita.Graph.Core.Schema;

/// <summary>The form of ids: <c>kind/slug</c>, the slug in lower-case ascii words joined by single hyphens.</summary>
public static class NodeId
{
    /// <summary>Whether a text is an id of a kind.</summary>
    /// <param name="id">The text.</param>
    /// <param name="singular">The kind, as ids spell it.</param>
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
