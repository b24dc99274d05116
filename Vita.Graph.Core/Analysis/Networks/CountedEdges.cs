using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Which edges make a tie. All do, but memberships that are only planned, or over, and certifications that are only
/// planned.</summary>
internal sealed class CountedEdges
{
    private readonly Column? _status;
    private readonly HashSet<int> _standing = [Column.Absent];

    public CountedEdges(Snapshot snapshot, RelationField relation)
    {
        if (Standing(relation.Type) is ({ } status, { } names))
        {
            _status = snapshot[relation.Step.Edges].Columns[status.Index];
            _standing.UnionWith(Enumerable.Range(0, _status.Values.Count).Where(code => names.Contains(_status.Values[code])));
        }
    }

    /// <summary>A membership without status stands.</summary>
    public bool Has(int edge) => _status is null || _standing.Contains(_status.Codes[edge]);

    private static (Property Status, string[] Names)? Standing(RelationType? type) =>
        type is null ? null
        : Domain.MemberOf.Type.Is(type) ? (Domain.MemberOf.Status(type), ["MEMBER"])
        : Domain.CertifiedBy.Type.Is(type) ? (Domain.CertifiedBy.Status(type), ["CERTIFIED", "RENEWAL"])
        : null;
}
