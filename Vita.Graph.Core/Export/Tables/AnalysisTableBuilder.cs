using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Declares a table whose rows come from the result of an analysis.</summary>
/// <param name="analysis">The analysis.</param>
/// <param name="rowsOf">How many rows a result has.</param>
/// <typeparam name="T">What the analysis gives.</typeparam>
internal sealed class AnalysisTableBuilder<T>(GraphAnalysis analysis, Func<T, int> rowsOf)
    where T : class
{
    private readonly List<TableColumn> _columns = [];
    private readonly Dictionary<TableColumn, Func<Snapshot, T, Func<int, object?>>> _cells = [];

    /// <param name="name">The name of the column.</param>
    /// <param name="type">What its cells hold.</param>
    /// <param name="en">What it holds, in English.</param>
    /// <param name="fr">What it holds, in French.</param>
    /// <param name="open">From the graph and the result to the value of a row: an int, a double, a text or null. What takes long is
    /// done when it is opened.</param>
    /// <param name="isList">Whether a cell may hold several items, joined by <c>|</c>.</param>
    /// <param name="vocabulary">The vocabulary of its codes.</param>
    public AnalysisTableBuilder<T> Column(
        string name,
        CellType type,
        string en,
        string fr,
        Func<Snapshot, T, Func<int, object?>> open,
        bool isList = false,
        EnumType? vocabulary = null
    )
    {
        var column = new TableColumn(name, type, isList, new(en, fr), _ => new EmptyCells()) { Vocabulary = vocabulary };
        _columns.Add(column);
        _cells.Add(column, open);
        return this;
    }

    /// <param name="name">As in its address.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="description">What one row is.</param>
    /// <param name="defaults">Values of arguments where callers give none.</param>
    /// <param name="set">Values of arguments that callers do not give.</param>
    public TableDeclaration Build(
        string name,
        Description title,
        Description description,
        IReadOnlyDictionary<string, object?> defaults,
        IReadOnlyDictionary<string, object?> set
    )
    {
        var rows = new AnalysisRows(analysis, set, defaults, Segments);
        return new(name, title, description, null, _columns, (_, _) =>
            throw new InvalidOperationException($"'{name}' is opened by its analysis")
        )
        {
            Analysis = rows,
        };
    }

    private IReadOnlyList<TableSegment> Segments(Snapshot graph, object result, IReadOnlyList<TableColumn> columns)
    {
        var found = (T)result;
        return [new(rowsOf(found), [.. columns.Select(column => new ReadCells(_cells[column](graph, found)))])];
    }
}
