using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>The keys that rows have: for each row any number of codes of values or, where the key is a node, of rows of its
/// table.</summary>
internal sealed class KeyColumn
{
    private readonly AdjacencyIndex[] _path;
    private readonly AdjacencyIndex? _upwards;
    private readonly FilterNode? _units;
    private readonly int _filterIndex;
    private readonly FilterScope _scope;
    private readonly Column? _value;
    private readonly bool _isList;
    private readonly Column? _name;

    public KeyColumn(Snapshot snapshot, GroupKeyNode by, int filterIndex)
    {
        var key = by.Key;
        _path = [.. key.Path.Select(relation => snapshot[relation])];
        _upwards = key.RollUp is { } units ? snapshot[units.Upwards] : null;
        (_units, _filterIndex) = (by.Units, filterIndex);
        Table = snapshot[key.Target];
        _scope = new(Table, [], null);
        _value = key.Property is { } property ? Table.Columns[property.Index] : null;
        _isList = key.Property?.IsList ?? false;
        _name = key.Property is null ? Table.Columns[key.Target.Naming.Index] : null;
    }

    /// <summary>The table of the nodes that the path leads to.</summary>
    public NodeTable Table { get; }

    /// <summary>The distinct values that codes stand for; null where keys are nodes.</summary>
    public DistinctValues? Values => _value?.Values;

    /// <summary>The keys of a row, each once; the absent one where it has none.</summary>
    public IReadOnlyCollection<int> Of(Run run, int row)
    {
        var units = run.Filter(_filterIndex, _units, _scope);
        IEnumerable<int> nodes = _path.Aggregate((IEnumerable<int>)[row], (from, step) =>
            from.SelectMany(node => step.Targets(node).ToArray()).Distinct()
        );
        if (_upwards is not null)
        {
            nodes = nodes
                .SelectMany(node => _upwards.Targets(node).ToArray().Prepend(node))
                .Where(node => units is null || units.Holds(node, -1));
        }

        var keys = _value is null ? nodes : nodes.SelectMany(Codes);
        var found = keys.ToHashSet();
        return found.Count > 0 ? found : [Column.Absent];
    }

    /// <summary>What keys are sorted by first: values by themselves, nodes by their names. The absent one, and nodes without name, come
    /// last.</summary>
    public int Rank(int key) =>
        Last(
            key == Column.Absent || _value is not null ? key
            : _name is null ? key
            : _name.Codes[key]
        );

    /// <summary>What decides between keys of one rank.</summary>
    public static int Last(int code) => code == Column.Absent ? int.MaxValue : code;

    private IEnumerable<int> Codes(int node) =>
        _isList ? _value!.Elements(node).ToArray()
        : _value!.Codes[node] is var code and not Column.Absent ? [code]
        : [];
}
