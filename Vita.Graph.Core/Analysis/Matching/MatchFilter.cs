using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Which needs and offers take part, by a filter of kinds.</summary>
/// <param name="request">Who asks.</param>
/// <param name="relations">The kinds.</param>
internal sealed class MatchFilter(AnalysisRequest request, MatchRelations relations)
{
    /// <summary>The kinds that a filter of matches may name.</summary>
    public static IReadOnlyList<NodeKind> Kinds(MatchRelations relations) =>
        [relations.Need, relations.Offer, relations.Project, relations.Organisation];

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

    /// <summary>Whether an item itself may take part.</summary>
    public bool AcceptsItem(NodeKind kind, MatchItem item) => request.Accepts?.Invoke(kind, item.Row) ?? true;

    /// <summary>Whether it may, and one of its projects, and one of their carriers. An item without a project is left out where projects
    /// are restricted.</summary>
    public bool AcceptsAll(NodeKind kind, MatchItem item) =>
        AcceptsItem(kind, item) && AcceptsSome(relations.Project, item.Projects) && AcceptsSome(relations.Organisation, item.Carriers);

    /// <summary>Those of some rows that may take part.</summary>
    public IEnumerable<int> Accepted(NodeKind kind, IEnumerable<int> rows) =>
        request.Accepts is { } accepts ? rows.Where(row => accepts(kind, row)) : rows;

    private bool AcceptsSome(NodeKind kind, int[] rows) => !request.Restricted.Contains(kind) || Accepted(kind, rows).Any();
}
