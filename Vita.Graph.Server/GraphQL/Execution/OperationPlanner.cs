using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Plans with the planner of the product.</summary>
internal sealed class OperationPlanner(GraphSchema schema) : IOperationPlanner
{
    public OperationPlan Plan(IReadOnlyList<SelectedField> fields, IReadOnlySet<string> scopes) => Planner.Plan(schema, fields, new(scopes));

    public string Explain(OperationPlan plan) => string.Join(Environment.NewLine, plan.Fields);
}
