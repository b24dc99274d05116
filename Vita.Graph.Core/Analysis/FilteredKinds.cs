using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis;

/// <summary>Which kinds the filter of a request may name.</summary>
internal static class FilteredKinds
{
    /// <exception cref="AnalysisException">The filter names another kind: to pass it over in silence would answer another
    /// question.</exception>
    public static void Check(AnalysisRequest request, FilterArgument where, IReadOnlyList<NodeKind> kinds)
    {
        if (request.Restricted.FirstOrDefault(kind => !kinds.Contains(kind)) is { } other)
        {
            var expected = string.Join(", ", kinds.Select(kind => kind.Plural));
            throw new AnalysisException(
                QueryCodes.FilterKind,
                $"'{where.Name}' restricts {other.Plural}; expected only {expected}. Write what others must satisfy inside one of "
                    + $"these, as organisations: {{ territories: {{ … }} }}."
            );
        }
    }
}
