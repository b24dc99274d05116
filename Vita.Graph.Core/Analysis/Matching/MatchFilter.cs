using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Which needs and offers take part, by a filter of kinds.</summary>
/// <param name="request">Who asks.</param>
/// <param name="relations">The kinds.</param>
internal sealed class MatchFilter(AnalysisRequest request, MatchRelations relations)
{
    /// <summary>The kinds that a filter of matches may name.</summary>
    public static IReadOnlyList<NodeKind> Kinds(MatchRelations relations) =>
        [relations.Need, relations.Offer, relations.Project, relations.Organisation];

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
