using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>The order of one list over one snapshot: what each row is compared by, and cursors made of it.</summary>
internal sealed class RowOrder
{
    private readonly RowKey[] _keys;
    private readonly FilterScope _scope;
    private readonly EdgeTable? _edges;
    private readonly IReadOnlyList<OrderTerm> _terms;
    private readonly string _signature;

    public RowOrder(Snapshot snapshot, ConnectionField connection)
        : this(snapshot, FilterScope.Of(snapshot, connection.Kind, connection.Relation), connection.Order)
    {
        _edges = connection.Relation is { IsDerived: false } direct ? snapshot[direct.Step.Edges] : null;
        _signature = KeysetCursor.Signature(connection.Kind, connection.Relation, connection.Order);
    }

    public RowOrder(Snapshot snapshot, FilterScope scope, IReadOnlyList<OrderTerm> terms)
    {
        _scope = scope;
        _terms = terms;
        _signature = "";
        _keys = [.. terms.Select(term => RowKey.Of(snapshot, scope, term))];
    }

    public bool IsById => _keys.Length == 0;

    /// <summary>Sorts rows that come by id: the last key first, since each sort keeps what is equal as it is.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="needed">How many of the first rows will be looked at; others may be dropped.</param>
    public void Sort(RowList rows, int needed = int.MaxValue)
    {
        if (_keys.Length > 0 && needed < rows.Count / 4)
        {
            rows.KeepLeast(_keys[0], needed);
        }

        for (var term = _keys.Length - 1; term >= 0; term--)
        {
            rows.SortBy(_keys[term]);
        }
    }

    /// <summary>The opaque place of a row.</summary>
    public string Cursor(int row, int line) =>
        new KeysetCursor([.. _keys.Select(key => key.Value(row, line))], _scope.Table.Ids[row], Ordinal(line)).Encode(_signature);

    /// <summary>Compares a row with the place of a cursor: negative before it, 0 at it, positive after it.</summary>
    public Func<int, int, int> Against(string cursor)
    {
        var place = KeysetCursor.Decode(cursor, _signature, _terms);
        var keys = _keys.Select((key, term) => key.Place(place.Values[term])).ToArray();
        var id = RowKey.Doubled(_scope.Table.Find(place.Id));
        return (row, line) => Compare(row, line, keys, id, place.Ordinal);
    }

    private int Compare(int row, int line, long[] keys, long id, int ordinal)
    {
        for (var term = 0; term < keys.Length; term++)
        {
            var order = _keys[term].PlaceOf(row, line).CompareTo(keys[term]);
            if (order != 0)
            {
                return order;
            }
        }

        var byId = (2L * row).CompareTo(id);
        return byId != 0 ? byId : Ordinal(line).CompareTo(ordinal);
    }

    /// <summary>The number of an edge among those that join the same nodes.</summary>
    private int Ordinal(int line)
    {
        if (_edges is null)
        {
            return 0;
        }

        var first = line;
        while (first > 0 && _edges.From[first - 1] == _edges.From[line] && _edges.To[first - 1] == _edges.To[line])
        {
            first--;
        }

        return line - first;
    }
}
