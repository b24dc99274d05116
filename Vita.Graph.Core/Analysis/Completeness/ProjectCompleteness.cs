using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Completeness;

/// <summary>Which cells of a project's sheet are filled.</summary>
/// <param name="Project">The project.</param>
/// <param name="HasSheet">Whether it has a sheet.</param>
/// <param name="Filled">Cells that hold something.</param>
/// <param name="Missing">Cells that hold nothing: blank in print where there is a sheet, else nothing to be read.</param>
internal sealed record ProjectCompleteness(
    GraphNode Project,
    bool HasSheet,
    IReadOnlyList<FilledCell> Filled,
    IReadOnlyList<FilledCell> Missing
)
{
    public int Blank => HasSheet ? Missing.Count : 0;

    public double Share => (double)Filled.Count / (Filled.Count + Missing.Count);

    /// <summary>The projects that are accepted: sheets before projects without one, those that miss most first, then by id.</summary>
    public static IEnumerable<ProjectCompleteness> Of(AnalysisRequest request, int first)
    {
        var snapshot = request.Snapshot;
        var sheets = new Sheets(snapshot);
        var (kind, onSheet) = (sheets.Kind, sheets.Of(sheets.Kind));
        var cells = SheetCell.Of(kind).Select(cell => (Cell: cell, Filling: cell.FillingOf(snapshot))).ToList();
        return Enumerable
            .Range(0, snapshot[kind].Count)
            .Where(row => request.Accepts?.Invoke(kind, row) ?? true)
            .Select(row => Of(new(kind, row), onSheet[row], cells))
            .OrderByDescending(project => project.HasSheet)
            .ThenByDescending(project => project.Missing.Count)
            .ThenBy(project => project.Project.Row)
            .Take(first);
    }

    private static ProjectCompleteness Of(GraphNode project, bool hasSheet, List<(SheetCell Cell, Filling Filling)> cells)
    {
        var parts = cells.ToLookup(
            cell => cell.Filling.Filled[project.Row],
            cell => new FilledCell(cell.Cell, cell.Filling.Filled[project.Row] && !cell.Filling.Firm[project.Row])
        );
        return new(project, hasSheet, [.. parts[true]], [.. parts[false]]);
    }
}

/// <summary>A cell of one sheet.</summary>
/// <param name="Cell">Which.</param>
/// <param name="IsImplied">Whether what it holds is implied or ambiguous alone.</param>
internal sealed record FilledCell(SheetCell Cell, bool IsImplied);

/// <summary>A cell that every sheet has: a field of the project, or of what one of its cells names.</summary>
/// <param name="Way">From the project to what has the field; null where it is the project's own.</param>
/// <param name="Field">The field.</param>
internal sealed record SheetCell(RelationField? Way, CountedField Field)
{
    /// <summary><c>needs</c>, <c>territories.milieux</c>.</summary>
    public string Name => Way is null ? Field.Name : $"{Way.Name}.{Field.Name}";

    /// <summary>The cells of a sheet. Derived relations of what it names lead back to the project's own cells.</summary>
    public static IEnumerable<SheetCell> Of(NodeKind kind) =>
        [
            .. CellsOf(kind).Select(field => new SheetCell(null, field)),
            .. Sheets.Ways(kind).SelectMany(way => CellsOf(way.Target).Select(field => new SheetCell(way, field))),
        ];

    /// <summary>Where it is a field of others, it is filled where one of them has it.</summary>
    public Filling FillingOf(Snapshot snapshot)
    {
        var own = Filling.Of(snapshot, Field);
        return Way is null ? own : new(AnyOf(snapshot[Way], own.Filled), AnyOf(snapshot[Way], own.Firm));
    }

    private static bool[] AnyOf(AdjacencyIndex links, bool[] targets)
    {
        var any = new bool[links.Count];
        for (var row = 0; row < any.Length; row++)
        {
            foreach (var target in links.Targets(row))
            {
                any[row] |= targets[target];
            }
        }

        return any;
    }

    private static IEnumerable<CountedField> CellsOf(NodeKind kind) =>
        CountedField.Of(kind).Where(field => field is { Cell: not null, Relation: null or { IsDerived: false } });
}
