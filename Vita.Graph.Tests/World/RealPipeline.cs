using System.Text;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Text;
using Vita.Graph.Tests.GraphQL;

namespace Vita.Graph.Tests.World;

/// <summary>The product from the text of an operation to the bytes of its answer: parse, validate, read the selection, plan, run.</summary>
internal sealed class RealPipeline(IGraphSource source)
{
    private readonly EmbeddedEngine _engine = new(SnapshotBuilder.Build(source), new(MaxCost: long.MaxValue, MaxAnswerBytes: int.MaxValue));

    public async Task<string> Data(string text, string variables = "{}", PlanOptions? scopes = null)
    {
        var operation = await Ask.ForOperation(text, variables);
        return await Data(Plan(source, await Ask.ForFields(text, variables), scopes), operation.Variables);
    }

    public async Task<string> Data(OperationPlan plan, IReadOnlyDictionary<string, object?> variables)
    {
        using var output = new Utf8Buffer();
        await _engine.RunAsync(plan, plan.Bind(variables), output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static OperationPlan Plan(IGraphSource source, IReadOnlyList<SelectedField> fields, PlanOptions? scopes = null) =>
        Planner.Plan(source.Schema, fields, scopes ?? PlanOptions.Anonymous);
}
