using System.Text;
using Vita.Graph.Core.Plans;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Queries;

/// <summary>What is expected of a question: how it is planned, with which values, and the rows. <c>VITA_ACCEPT=1</c> writes down what there is.</summary>
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

        return text.Append("\n# rows\n").Append(RelaxedJson.Pretty(await RealGraph.Asked.Real.Data(plan, operation))).Append('\n').ToString();
    }
}
