using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Server.GraphQL.Caching;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>What a selection asks of whom.</summary>
/// <param name="Keys">The keys of the answer, in their order.</param>
/// <param name="Plan">What is asked of the graph; null where only the schema is asked about, or nothing, as all fields are skipped.</param>
/// <param name="AsksSchema">Whether <c>__schema</c> or <c>__type</c> is among the fields.</param>
/// <param name="AsksQuestion">Whether a named question is among the fields: the plan is then for the values of the variables, not for all of their shape.</param>
internal sealed record PlannedSelection(IReadOnlyList<string> Keys, OperationPlan? Plan, bool AsksSchema, bool AsksQuestion);

/// <summary>An operation with its values, ready to be carried out any number of times.</summary>
internal sealed class PreparedOperation(ValidatedOperation operation, PlannedSelection selection, object?[] arguments, bool isToExplain)
{
    private readonly byte[] _ending = AnswerWriter.Ending(selection.Plan?.Withheld ?? [], null);

    public ValidatedOperation Operation { get; } = operation;

    public PlannedSelection Selection { get; } = selection;

    public object?[] Arguments { get; } = arguments;

    /// <summary>Where its answer is kept; null where it is not: answers about the schema are large and rare, explained ones are for one reader.</summary>
    public AnswerKey? KeptAs { get; } = selection is { Plan: { } plan, AsksSchema: false } && !isToExplain ? new(plan, arguments) : null;

    /// <summary>The size of its last answer, so that the buffer of the next need not grow; a guess before the first.</summary>
    public int LastBytes { get; set; } = 4096;

    /// <summary>What stands after <c>{"data":…</c>.</summary>
    public byte[] Ending(IGraphEngine engine) => isToExplain && Selection.Plan is { } plan
        ? AnswerWriter.Ending(plan.Withheld, OperationPlanner.Explain(plan, Arguments, engine))
        : _ending;
}
