using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>One execution of a program: its arguments, its output and what it works out on the way. Used by one thread.</summary>
internal sealed class Run(
    Snapshot snapshot,
    object?[] arguments,
    int filterCount,
    Utf8Buffer output,
    EngineSettings settings,
    RunControl control
)
{
    private readonly RowPredicate?[] _filters = new RowPredicate?[filterCount];
    private readonly Stack<RowList> _spare = new();
    private Dictionary<object, object>? _workedOut;
    private int _ticks;

    public Snapshot Snapshot => snapshot;

    public Utf8Buffer Output => output;

    public EngineLimits Limits => settings.Limits;

    /// <summary>Ends the run early: for what looks at more than rows.</summary>
    public CancellationToken Cancellation => control.Cancellation;

    /// <summary>Takes every node that something is written of; null where nobody asks.</summary>
    public HashSet<GraphNode>? Seen { get; init; }

    /// <summary>How matches are weighed.</summary>
    public MatchWeights Matching => settings.Matching;

    public object? Argument(int slot) => arguments[slot];

    public int Count(int slot) => (int)arguments[slot]!;

    /// <summary>The filter of a list, bound to this run's arguments when it is first needed.</summary>
    public RowPredicate? Filter(int index, FilterNode? where, FilterScope scope) =>
        where is null ? null : _filters[index] ??= where.Accept(new FilterBinder(this, scope));

    /// <summary>What a writer works out from this run's arguments when it is first needed.</summary>
    public T Once<T>(object owner, Func<T> make)
        where T : class
    {
        _workedOut ??= [];
        if (!_workedOut.TryGetValue(owner, out var known))
        {
            _workedOut[owner] = known = make();
        }

        return (T)known;
    }

    /// <summary>An empty list of rows, to be given back by <see cref="Return"/>.</summary>
    public RowList Rent()
    {
        var rows = _spare.TryPop(out var spare) ? spare : new RowList();
        rows.Clear();
        return rows;
    }

    public void Return(RowList rows) => _spare.Push(rows);

    /// <summary>Called for every row that is looked at: ends a run that takes too long or writes too much, and lets others have their
    /// turn.</summary>
    public void Tick()
    {
        if ((++_ticks & 1023) != 0)
        {
            return;
        }

        control.Tick();
        control.Hold(output.HeldLength);
        if (output.Length > Limits.MaxAnswerBytes)
        {
            throw Limits.TooLarge();
        }
    }
}
