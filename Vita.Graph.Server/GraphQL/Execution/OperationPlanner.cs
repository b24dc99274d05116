using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Plans what is selected of the graph, for a caller with some scopes.</summary>
internal sealed class OperationPlanner(GraphSchema schema)
{
    /// <exception cref="QueryException">The selection breaks a rule that types cannot express.</exception>
    public OperationPlan Plan(IReadOnlyList<SelectedField> fields, IReadOnlySet<string> scopes) =>
        Planner.Plan(schema, fields, new(scopes));

    /// <summary>The plan as a tree of text, then what the engine makes of it.</summary>
    public static string Explain(OperationPlan plan, object?[] arguments, IGraphEngine engine) =>
        engine.Explain(plan, arguments) is { Length: > 0 } steps ? $"{PlanText.Of(plan)}\n{steps}" : PlanText.Of(plan);
}
