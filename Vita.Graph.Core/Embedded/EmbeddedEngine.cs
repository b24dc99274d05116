using System.Runtime.CompilerServices;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>Carries out plans over a snapshot. A plan is compiled when it is first met and forgotten with it.</summary>
public sealed class EmbeddedEngine(Snapshot snapshot, EngineLimits limits) : IGraphEngine
{
    private readonly ConditionalWeakTable<OperationPlan, Program> _programs = [];

    private readonly NodeNames _names = new(snapshot);

    public Snapshot Snapshot { get; } = snapshot;

    public string DataVersion => Snapshot.Version;

    public ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control)
    {
        var program = _programs.GetValue(plan, Compile);
        if (program.MayCostTooMuch || control.IsShared)
        {
            CostEstimator.Check(plan, arguments, Snapshot, limits.MaxCost, control);
        }

        program.Root.Write(new Run(Snapshot, arguments, program.FilterCount, output, limits, control), default);
        return new(UnknownId.Among(program.Ids, arguments, id => Snapshot.Find(id, out _) >= 0));
    }

    public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => new(_names);

    /// <summary>The plan is all there is to see: its nodes are what runs.</summary>
    public string Explain(OperationPlan plan, object?[] arguments) => "";

    private Program Compile(OperationPlan plan)
    {
        var (root, filterCount) = WriterCompiler.Compile(plan, Snapshot);
        return new(root, filterCount, UnknownId.ParametersOf(plan), CostEstimator.Worst(plan, Snapshot) > limits.MaxCost);
    }

    /// <param name="Root">Writes the answer.</param>
    /// <param name="FilterCount">Number of filters that a run binds.</param>
    /// <param name="Ids">The parameters that are ids.</param>
    /// <param name="MayCostTooMuch">Whether some arguments make the plan cost too much: only then is each request estimated.</param>
    private sealed record Program(ObjectWriter Root, int FilterCount, IReadOnlyList<Parameter> Ids, bool MayCostTooMuch);
}
