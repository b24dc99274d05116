using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>What the endpoint needs of planning. The product plans with <see cref="Planner"/>; tests may plan less.</summary>
public interface IOperationPlanner
{
    /// <exception cref="QueryException">The selection breaks a rule that types cannot express.</exception>
    OperationPlan Plan(IReadOnlyList<SelectedField> fields, IReadOnlySet<string> scopes);

    /// <summary>The plan as a tree of text.</summary>
    string Explain(OperationPlan plan);
}
