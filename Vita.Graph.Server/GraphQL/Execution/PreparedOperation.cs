using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>What a selection asks of whom.</summary>
/// <param name="Keys">The keys of the answer, in their order.</param>
/// <param name="Plan">What is asked of the graph; null where only the schema is asked about, or nothing, as all fields are skipped.</param>
/// <param name="AsksSchema">Whether <c>__schema</c> or <c>__type</c> is among the fields.</param>
/// <param name="AsksQuestion">Whether a named question is among the fields: the plan is then for the values of the variables, not for all
/// of their shape.</param>
/// <param name="Letters">The length of the document.</param>
internal sealed record PlannedSelection(IReadOnlyList<string> Keys, OperationPlan? Plan, bool AsksSchema, bool AsksQuestion, int Letters)
{
    private static long _count;

    /// <summary>Its own, never used again: answers are kept by it, so that they do not hold plans that nobody else does.</summary>
    public long Number { get; } = Interlocked.Increment(ref _count);

    /// <summary>How long its last run was.</summary>
    public PlanPace Pace { get; } = new();

    /// <summary>
    /// Roughly what the plan and all that an engine makes of it hold, in bytes: 10 to 15 for each character of the plan as text, measured;
    /// twice as much
    /// is reckoned, and something for literals, which that text leaves out.
    /// </summary>
    public long Bytes { get; } = 1000 + (Plan is null ? 0 : PlanText.Of(Plan).Length * 25) + (Letters * 6);
}

/// <summary>An operation with its values, ready to be carried out any number of times.</summary>
internal sealed class PreparedOperation(ValidatedOperation operation, PlannedSelection selection, object?[] arguments, bool isToExplain)
{
    private readonly byte[] _ending = AnswerWriter.Ending(selection.Plan?.Withheld ?? [], [], null);

    public ValidatedOperation Operation { get; } = operation;

    public PlannedSelection Selection { get; } = selection;

    public object?[] Arguments { get; } = arguments;

    /// <summary>Whether the answer shows its plan.</summary>
    public bool IsToExplain { get; } = isToExplain;

    /// <summary>The tag of its last answer, so that the next who asks the same need not wait for it to be computed.</summary>
    public KnownTag? Tag { get; set; }

    /// <summary>Where its answer is kept; null where it is not: answers about the schema are large and rare, explained ones are for one
    /// reader.</summary>
    public AnswerKey? KeptAs { get; } =
        selection is { Plan: not null, AsksSchema: false } && !isToExplain ? new(selection.Number, arguments) : null;

    /// <summary>Roughly what it holds, in bytes: the document, some 20 to 30 for each character of its text, and the plan; other caches may
    /// have let go of both.</summary>
    public long Bytes => (Selection.Letters * 30) + Selection.Bytes;

    /// <summary>What stands after <c>{"data":…</c>.</summary>
    public byte[] Ending(IGraphEngine engine, IReadOnlyList<QueryHint> hints) =>
        Selection.Plan is { } plan && (IsToExplain || hints.Count > 0)
            ? AnswerWriter.Ending(plan.Withheld, hints, IsToExplain ? Explained(plan, engine) : null)
            : _ending;

    /// <summary>The plan as a tree of text, then what the engine makes of it.</summary>
    private string Explained(OperationPlan plan, IGraphEngine engine) =>
        engine.Explain(plan, Arguments) is { Length: > 0 } steps ? $"{PlanText.Of(plan)}\n{steps}" : PlanText.Of(plan);
}

/// <summary>The tag of an answer that was made from one version of the data, in one form.</summary>
internal sealed record KnownTag(string Version, string Form, string Tag);
