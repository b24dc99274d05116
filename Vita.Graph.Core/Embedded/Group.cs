using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>What a field may look at beside the row: the page or the group that it stands in.</summary>
internal abstract record Surroundings;

/// <summary>Rows that have something in common, or all rows of a connection.</summary>
/// <param name="Keys">The code of each key; a row of a table where the key is a node; <see cref="Column.Absent"/> where there is
/// none.</param>
internal sealed record Group(int[] Keys) : Surroundings
{
    private readonly List<int> _rows = [];
    private readonly List<int> _lines = [];
    private readonly Dictionary<StatisticColumn, Statistics> _statistics = [];

    public int Count => _rows.Count;

    public int NodeCount => _rows.Distinct().Count();

    public int Row(int index) => _rows[index];

    public int Line(int index) => _lines[index];

    public void Add(int row, int line)
    {
        _rows.Add(row);
        _lines.Add(line);
    }

    /// <summary>The statistics of a column at these rows, computed once.</summary>
    public Statistics StatisticsOf(StatisticColumn column)
    {
        if (!_statistics.TryGetValue(column, out var known))
        {
            _statistics.Add(column, known = new(column.Column.Values, column.CodesAt(this)));
        }

        return known;
    }
}
