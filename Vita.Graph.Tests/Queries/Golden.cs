using System.Text;
using Vita.Graph.Core.Neo4j.Cypher;
using Vita.Graph.Core.Plans;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Queries;

/// <summary>What is expected of a question: how it is planned, with which values, and the rows. <c>VITA_ACCEPT=1</c> writes down what there
/// is.</summary>
internal static class Golden
{
    public static bool IsAccepting => Environment.GetEnvironmentVariable("VITA_ACCEPT") == "1";

    public static async Task<string> Of(CorpusQuery query)
    {
        var operation = await RealPipeline.Read(query.Text, query.VariablesText);
        var plan = RealGraph.Asked.Real.Plan(operation);
        var text = new StringBuilder("# plan\n").Append(PlanText.Of(plan)).Append("\n# parameters\n");
        foreach (var (value, slot) in plan.Bind(operation.Variables).Select((value, slot) => (value, slot)))
        {
            text.Append('$').Append(slot).Append(" = ").Append(RelaxedJson.OfValue(value)).Append('\n');
        }

        text.Append("\n# cypher\n").Append(CypherOf(plan, plan.Bind(operation.Variables)));
        return text.Append("\n# rows\n")
            .Append(RelaxedJson.Pretty(await RealGraph.Asked.Real.Data(plan, operation)))
            .Append('\n')
            .ToString();
    }

    /// <summary>The statement that asks Neo4j for the same, with its parameters.</summary>
    public static string CypherOf(OperationPlan plan, object?[] arguments)
    {
        if (plan.NeedsWholeGraph)
        {
            return "the whole graph is read\n";
        }

        var program = new CypherPrograms(plan, RealGraph.Facts.Schema).For(arguments);
        return program.Asks ? CypherText.Of(program.Statement(arguments)) : "nothing is asked\n";
    }
}
