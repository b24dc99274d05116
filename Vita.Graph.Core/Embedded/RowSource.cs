using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>Finds the rows of a list: all nodes of a kind or the links of a row, those that satisfy the list's filter, by id.</summary>
internal sealed class RowSource(Snapshot snapshot, NodeKind kind, RelationField? relation, FilterNode? where, int filterIndex)
{
    private readonly FilterScope _scope = FilterScope.Of(snapshot, kind, relation);
    private readonly AdjacencyIndex? _links = relation is null ? null : snapshot[relation];
    private readonly int _nodes = snapshot[kind].Count;

    /// <summary>Whether one target can be met twice.</summary>
    public bool HasParallels => _links?.HasParallels ?? false;

    /// <summary>The links, where all of a row's are wanted as they come; else null.</summary>
    public AdjacencyIndex? Unfiltered => where is null && !HasParallels ? _links : null;

    public FilterScope Scope => _scope;

    /// <summary>Finds the same rows under another filter; under the same one, by what this one knows of it already.</summary>
    public RowSource With(FilterNode? other, int otherIndex) =>
        ReferenceEquals(other, where) ? this : new(snapshot, kind, relation, other, otherIndex);

    /// <summary>How many rows there are, where that is known without looking at them; else null.</summary>
    public int? KnownCount(in Position at) => where is null ? _links?.Degree(at.Row) ?? _nodes : null;

    /// <param name="run">The run.</param>
    /// <param name="at">The row that links start from.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <param name="needed">How many rows are enough.</param>
    public void Find(Run run, in Position at, RowList rows, int needed = int.MaxValue)
    {
        var filter = run.Filter(filterIndex, where, _scope);
        if (_links is null)
        {
            FindNodes(run, filter, rows, needed);
        }
        else
        {
            FindLinks(run, at.Row, filter, rows, needed);
        }
    }

    private void FindNodes(Run run, RowPredicate? filter, RowList rows, int needed)
    {
        for (var row = 0; row < _nodes && rows.Count < needed; row++)
        {
            run.Tick();
            if (filter is null || filter.Holds(row, -1))
            {
                rows.Add(row, -1);
            }
        }
    }

    private void FindLinks(Run run, int from, RowPredicate? filter, RowList rows, int needed)
    {
        var links = _links!;
        for (var link = links.Start(from); link < links.End(from) && rows.Count < needed; link++)
        {
            run.Tick();
            var (row, line) = (links.TargetOf(link), links.EdgeOf(link));
            if (filter is null || filter.Holds(row, line))
            {
                rows.Add(row, line);
            }
        }
    }
}
