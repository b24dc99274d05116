using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>One term of an order, bound to a snapshot. What it reads of a row is a code or a count, or
/// <see cref="Column.Absent"/>.</summary>
internal sealed class RowKey
{
    private readonly AdjacencyIndex[] _path;
    private readonly Column? _column;
    private readonly AdjacencyIndex? _counted;
    private readonly bool _isOfLine;
    private readonly bool _isDescending;

    private RowKey(AdjacencyIndex[] path, Column? column, AdjacencyIndex? counted, bool isOfLine, bool isDescending)
    {
        _path = path;
        _column = column;
        _counted = counted;
        _isOfLine = isOfLine;
        _isDescending = isDescending;
    }

    public static RowKey Of(Snapshot snapshot, FilterScope scope, OrderTerm term)
    {
        var path = term.Path.Select(relation => snapshot[relation]).ToArray();
        var table = term.Path is [.., var last] ? snapshot[last.Target] : scope.Table;
        return term.Key switch
        {
            CountKey count => new(path, null, snapshot[count.Relation], isOfLine: false, term.IsDescending),
            StatisticKey statistic => new(path, ColumnOf(snapshot, statistic), null, isOfLine: false, term.IsDescending),
            ValueKey value => Of(
                path,
                table,
                term.Path is [.., var end] ? FilterScope.Of(snapshot, end.Target, end) : scope,
                value.Value,
                term.IsDescending
            ),
            _ => throw new InvalidOperationException($"{term.Key} is not a key of rows"),
        };
    }

    /// <summary>The statistic of every row of the relation's owner, as if it were a property.</summary>
    private static Column ColumnOf(Snapshot snapshot, StatisticKey key)
    {
        var (links, numbers) = (snapshot[key.Relation], snapshot[key.Relation.Target].Columns[key.Property.Index]);
        var values = Enumerable
            .Range(0, snapshot[key.Relation.Owner].Count)
            .Select(row =>
                links.Targets(row).ToArray().Select(target => numbers.Codes[target]).Where(code => code != Column.Absent).Order().ToArray()
            )
            .Select(codes => (object?)new Statistics(numbers.Values, codes).Number(key.Statistic));
        return Column.Of(new(key.Property.Name, PropertyType.Float, key.Property.Description), [.. values]);
    }

    private static RowKey Of(AdjacencyIndex[] path, NodeTable table, FilterScope scope, ValueRef value, bool isDescending) =>
        value switch
        {
            NodeValue node => new(path, table.Columns[node.Property.Index], null, isOfLine: false, isDescending),
            EdgeValue edge => new(path, scope.Columns[edge.Property.Index], null, isOfLine: true, isDescending),
            ProvenanceValue line => new(path, scope.Provenance![line.Part], null, isOfLine: true, isDescending),
            _ => throw new InvalidOperationException($"{value} is not a value of a row"),
        };

    /// <summary>A number that sorts as the row does: smaller comes first, absent last in both directions.</summary>
    public int SortKey(int row, int line)
    {
        var code = Code(row, line);
        return code == Column.Absent ? int.MaxValue
            : _isDescending ? ~code
            : code;
    }

    /// <summary>The value itself, as cursors hold it.</summary>
    public object? Value(int row, int line)
    {
        var code = Code(row, line);
        return code == Column.Absent ? null
            : _column is null ? code
            : _column.Values[code];
    }

    /// <summary>The place of a row among all places, between which there is room for values that no row has.</summary>
    public long PlaceOf(int row, int line)
    {
        var code = Code(row, line);
        return code == Column.Absent ? long.MaxValue : Directed(2L * code);
    }

    /// <summary>The place of a value, on the same scale as <see cref="PlaceOf"/>.</summary>
    public long Place(object? value) =>
        value is null ? long.MaxValue : Directed(_column is null ? 2L * (int)value : Doubled(_column.Values.Find(value)));

    /// <summary>Twice a position; for the complement of a position, what comes just before it.</summary>
    public static long Doubled(int found) => found >= 0 ? 2L * found : (2L * ~found) - 1;

    private long Directed(long place) => _isDescending ? -place : place;

    private int Code(int row, int line)
    {
        foreach (var step in _path)
        {
            if (step.Degree(row) == 0)
            {
                return Column.Absent;
            }

            var link = step.Start(row);
            (row, line) = (step.TargetOf(link), step.EdgeOf(link));
        }

        return _counted is not null ? _counted.Degree(row) : _column!.Codes[_isOfLine ? line : row];
    }
}
