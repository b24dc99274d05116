using System.Text.Json.Nodes;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;
using Vita.Graph.Tests.GraphQL;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Docs;

/// <summary>The graph of the bundled seeds, asked without a server.</summary>
public static class BundledGraph
{
    public static GraphFacts Facts => RealGraph.Facts;

    /// <summary>The plan of a document without variables.</summary>
    public static async Task<OperationPlan> PlanAsync(string document) =>
        Planner.Plan(VitaSchema.Current, await Ask.ForFields(document), PlanOptions.Anonymous);

    /// <summary>The value of <c>data</c>.</summary>
    public static async Task<JsonNode> AnswerAsync(string document)
    {
        var plan = await PlanAsync(document);
        var engine = new EmbeddedEngine(SnapshotBuilder.Build(Facts), new EngineLimits());
        using var output = new Utf8Buffer();
        await engine.RunAsync(plan, plan.Bind(new Dictionary<string, object?>()), output, CancellationToken.None);
        return JsonNode.Parse(output.WrittenSpan)!;
    }
}
