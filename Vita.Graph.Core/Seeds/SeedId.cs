using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>Ids: <c>kind/slug</c>, the slug in lower-case ascii words joined by single hyphens.</summary>
internal static class SeedId
{
    public static void Check(string id, NodeKind kind, int line, FileFacts facts)
    {
        if (!IsWellFormed(id, kind.Singular))
        {
            facts.Report(
                line,
                SeedCodes.MalformedId,
                $"id '{id}': not of the form {kind.Singular}/slug. Write lower-case letters a–z, digits and single hyphens after "
                    + $"'{kind.Singular}/'."
            );
        }
    }

    public static bool IsWellFormed(ReadOnlySpan<char> id, string singular) => NodeId.IsWellFormed(id, singular);
}
