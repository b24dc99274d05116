using System.Runtime.CompilerServices;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>Carries out plans over a snapshot. A plan is compiled when it is first met and forgotten with it.</summary>
public sealed class EmbeddedEngine(Snapshot snapshot, EngineLimits limits) : IGraphEngine
{
    private readonly ConditionalWeakTable<OperationPlan, Program> _programs = [];

    /// <summary>Arguments whose cost has been found acceptable: a request that is repeated is estimated once.</summary>
    private readonly ConditionalWeakTable<object?[], Program> _accepted = [];

    public Snapshot Snapshot { get; } = snapshot;

    public string DataVersion => Snapshot.Version;

    public ValueTask RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, CancellationToken cancellation)
    {
        var program = Accepted(plan, arguments);
        program.Root.Write(new Run(Snapshot, arguments, program.FilterCount, output, limits, cancellation), default);
        return ValueTask.CompletedTask;
    }

    private Program Accepted(OperationPlan plan, object?[] arguments)
    {
        if (_accepted.TryGetValue(arguments, out var known) && ReferenceEquals(known.Plan, plan))
        {
            return known;
        }

        CostEstimator.Check(plan, arguments, Snapshot, limits.MaxCost);
        var program = _programs.GetValue(plan, Compile);
        _accepted.AddOrUpdate(arguments, program);
        return program;
    }

    private Program Compile(OperationPlan plan)
    {
        var (root, filterCount) = WriterCompiler.Compile(plan, Snapshot);
        return new(plan, root, filterCount);
    }

    private sealed record Program(OperationPlan Plan, ObjectWriter Root, int FilterCount);
}
