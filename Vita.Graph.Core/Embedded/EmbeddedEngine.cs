using System.Runtime.CompilerServices;
using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Analysis.Search;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>Carries out plans over a snapshot. A plan is compiled when it is first met and forgotten with it.</summary>
public sealed class EmbeddedEngine(Snapshot snapshot, EngineSettings settings) : IGraphEngine
{
    private readonly ConditionalWeakTable<OperationPlan, Program> _programs = [];

    private readonly NodeNames _names = new(snapshot);

    /// <summary>Matches are weighed as they are by default.</summary>
    public EmbeddedEngine(Snapshot snapshot, EngineLimits limits)
        : this(snapshot, new EngineSettings(limits)) { }

    public Snapshot Snapshot { get; } = snapshot;

    public string DataVersion => Snapshot.Version;

    public ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control)
    {
        var program = _programs.GetValue(plan, Compile);
        if (program.MayCostTooMuch || control.IsShared)
        {
            CostEstimator.Check(plan, arguments, Snapshot, settings.Limits.MaxCost, control);
        }

        program.Root.Write(new Run(Snapshot, arguments, program.FilterCount, output, settings, control), default);
        return new(UnknownIn(program.Ids, arguments));
    }

    /// <summary>What the only analysis of a plan gives, before it is written: for files, which have no room for an answer.</summary>
    /// <param name="plan">A plan whose only root is an analysis; what it selects does not matter.</param>
    /// <param name="arguments">The values of its parameters.</param>
    /// <param name="instead">Values that take the place of those, by the name of their argument.</param>
    /// <param name="control">Ends it early.</param>
    /// <exception cref="Surface.QueryException">It cannot be made as it is asked for.</exception>
    public (object? Result, IReadOnlyList<UnknownId> Unknown) ResultOf(
        OperationPlan plan,
        object?[] arguments,
        IReadOnlyDictionary<string, object?> instead,
        RunControl control
    )
    {
        var (analysis, filterCount) = WriterCompiler.CompileAnalysis(plan, Snapshot);
        using var nothing = new Utf8Buffer();
        var result = analysis.ResultOf(new Run(Snapshot, arguments, filterCount, nothing, settings, control), instead);
        return (result, UnknownIn(UnknownId.ParametersOf(plan), arguments));
    }

    /// <summary>Every node that an answer says something of, at any depth.</summary>
    /// <exception cref="Surface.QueryException">The plan asks for too much.</exception>
    public (IReadOnlySet<GraphNode> Nodes, IReadOnlyList<UnknownId> Unknown) NodesOf(
        OperationPlan plan,
        object?[] arguments,
        RunControl control
    )
    {
        var program = _programs.GetValue(plan, Compile);
        if (program.MayCostTooMuch)
        {
            CostEstimator.Check(plan, arguments, Snapshot, settings.Limits.MaxCost, control);
        }

        using var nothing = new Utf8Buffer();
        var run = new Run(Snapshot, arguments, program.FilterCount, nothing, settings, control) { Seen = [] };
        program.Root.Write(run, default);
        return (run.Seen, UnknownIn(program.Ids, arguments));
    }

    public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => new(Snapshot);

    public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => new(_names);

    /// <summary>The plan is all there is to see: its nodes are what runs.</summary>
    public string Explain(OperationPlan plan, object?[] arguments) => "";

    /// <summary>The picture and the index of names: the first who opens the page, or types a name, does not wait for them.</summary>
    public void Warm()
    {
        GraphLayout.Warm(Snapshot);
        SearchIndex.Of(Snapshot);
    }

    private IReadOnlyList<UnknownId> UnknownIn(IReadOnlyList<Parameter> ids, object?[] arguments) =>
        UnknownId.Among(ids, arguments, id => Snapshot.Find(id, out _) >= 0);

    private Program Compile(OperationPlan plan)
    {
        var (root, filterCount) = WriterCompiler.Compile(plan, Snapshot);
        return new(root, filterCount, UnknownId.ParametersOf(plan), CostEstimator.Worst(plan, Snapshot) > settings.Limits.MaxCost);
    }

    /// <param name="Root">Writes the answer.</param>
    /// <param name="FilterCount">Number of filters that a run binds.</param>
    /// <param name="Ids">The parameters that are ids.</param>
    /// <param name="MayCostTooMuch">Whether some arguments make the plan cost too much: only then is each request estimated.</param>
    private sealed record Program(ObjectWriter Root, int FilterCount, IReadOnlyList<Parameter> Ids, bool MayCostTooMuch);
}
