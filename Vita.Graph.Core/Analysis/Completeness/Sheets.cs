using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Completeness;

/// <summary>Which nodes a sheet speaks of: those that have one, and those that a cell of one names.</summary>
internal sealed class Sheets
{
    private readonly Snapshot _snapshot;
    private readonly bool[] _printed;

    public Sheets(Snapshot snapshot)
    {
        (_snapshot, Kind) = (snapshot, KindOf(snapshot.Schema));
        var column = snapshot[Kind].Columns[Kind.Properties.Single(property => property.MarksSheet).Index];
        _printed = [.. column.Codes.Select(code => code != Column.Absent && column.Values[code] is true)];
    }

    /// <summary>The kind that has sheets.</summary>
    public NodeKind Kind { get; }

    public static NodeKind KindOf(GraphSchema schema) => schema.Kinds.Single(kind => kind.Properties.Any(property => property.MarksSheet));

    /// <summary>The relations by which a sheet leads to nodes of another kind that it has further cells for.</summary>
    public static IEnumerable<RelationField> Ways(NodeKind owner) =>
        owner.Relations.Where(relation => relation is { IsDerived: false, Cell: not null } && relation.Target != owner);

    /// <summary>Row by row: whether there is a sheet in which something of the node could be read.</summary>
    public bool[] Of(NodeKind kind)
    {
        if (kind == Kind)
        {
            return _printed;
        }

        var onSheet = new bool[_snapshot[kind].Count];
        foreach (var way in Ways(Kind).Where(way => way.Target == kind))
        {
            var links = _snapshot[way];
            foreach (var row in Enumerable.Range(0, _printed.Length).Where(row => _printed[row]))
            {
                foreach (var target in links.Targets(row))
                {
                    onSheet[target] = true;
                }
            }
        }

        return onSheet;
    }
}
