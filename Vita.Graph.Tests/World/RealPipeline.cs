using System.Text;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.GraphQL;
using Vita.Graph.Tests.Questions;

namespace Vita.Graph.Tests.World;

/// <summary>The product from the text of an operation to the bytes of its answer: parse, validate, read the selection, plan, run. No
/// limits: those have their own tests.</summary>
internal sealed class RealPipeline(GraphSchema schema, IGraphEngine engine)
{
    private static readonly OperationReader Reader = new(
        Ask.Schema,
        new QueryLimits { Aliases = int.MaxValue, Fields = int.MaxValue },
        new()
    );

    public static EngineLimits NoLimits { get; } = new(MaxCost: long.MaxValue, MaxAnswerBytes: int.MaxValue);

    /// <summary>Over a snapshot of a graph.</summary>
    public RealPipeline(IGraphSource source)
        : this(source.Schema, new EmbeddedEngine(SnapshotBuilder.Build(source), NoLimits)) { }

    public async Task<string> Data(string text, string variables = "{}", PlanOptions? scopes = null) =>
        (await Answer(text, variables, scopes)).Data;

    /// <summary>The answer to an operation by a plan that may have been made for another of its shape.</summary>
    public async Task<string> Data(OperationPlan plan, ValidatedOperation operation) => (await Answer(plan, operation)).Data;

    /// <summary>The answer and the ids that no node has.</summary>
    public async Task<(string Data, IReadOnlyList<UnknownId> Unknown)> Answer(
        string text,
        string variables = "{}",
        PlanOptions? scopes = null
    )
    {
        var operation = await Read(text, variables);
        return await Answer(Plan(operation, scopes), operation);
    }

    /// <summary>What is said of ids that no node has, one below the other.</summary>
    public async Task<string> Hints(IReadOnlyList<UnknownId> unknown) =>
        unknown.Count == 0
            ? ""
            : string.Join(
                '\n',
                IdHints
                    .Of(unknown, await engine.NamesAsync(CancellationToken.None))
                    .Select(hint => $"{string.Join('.', hint.Path)}: {hint.Message}")
            );

    private async Task<(string Data, IReadOnlyList<UnknownId> Unknown)> Answer(OperationPlan plan, ValidatedOperation operation)
    {
        using var output = new Utf8Buffer();
        var unknown = await engine.RunAsync(plan, plan.Bind(operation.Variables), output, CancellationToken.None);
        return (Encoding.UTF8.GetString(output.WrittenSpan), unknown);
    }

    public static ValueTask<ValidatedOperation> Read(string text, string variables = "{}") =>
        Reader.ReadAsync(text, null, JsonValues.ReadObject(variables));

    public OperationPlan Plan(ValidatedOperation operation, PlanOptions? scopes = null) =>
        Planner.Plan(
            schema,
            NamedQuestion.Expanded(SelectionReader.Read(Ask.Schema, operation), operation),
            scopes ?? PlanOptions.Anonymous
        );
}
