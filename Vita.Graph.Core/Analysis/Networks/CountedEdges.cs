using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Which edges make a tie. All do, but memberships that are only planned, or over.</summary>
internal sealed class CountedEdges
{
    private readonly Column? _status;
    private readonly int _member;

    public CountedEdges(Snapshot snapshot, RelationField relation)
    {
        if (relation.Type is { Name: "MEMBER_OF" } type)
        {
            _status = snapshot[relation.Step.Edges].Columns[type.FindProperty("status")!.Index];
            _member = Enumerable.Range(0, _status.Values.Count).Where(code => _status.Values[code] is "MEMBER").DefaultIfEmpty(Column.Absent).Single();
        }
    }

    /// <summary>A membership without status stands.</summary>
    public bool Has(int edge) => _status is null || _status.Codes[edge] == Column.Absent || _status.Codes[edge] == _member;
}
