using System.Runtime.CompilerServices;
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
        return new(UnknownId.Among(program.Ids, arguments, id => Snapshot.Find(id, out _) >= 0));
    }

    public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => new(Snapshot);

    public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => new(_names);

    /// <summary>The plan is all there is to see: its nodes are what runs.</summary>
    public string Explain(OperationPlan plan, object?[] arguments) => "";

    /// <summary>The index of names: the first who types one does not wait for it.</summary>
    public void Warm() => SearchIndex.Of(Snapshot);

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
