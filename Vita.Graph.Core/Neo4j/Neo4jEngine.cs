using System.Runtime.CompilerServices;
using System.Text.Json;
using Vita.Graph.Core.Neo4j.Answers;
using Vita.Graph.Core.Neo4j.Cypher;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j;

/// <summary>Carries out each plan as one Cypher statement, on the graph as Neo4j has it at that moment; one that needs the whole graph, on the whole graph read into memory.</summary>
/// <param name="client">Asks Neo4j.</param>
/// <param name="schema">The schema of the graph.</param>
/// <param name="statistics">The size of the graph, to estimate costs.</param>
/// <param name="limits">What one operation may ask for.</param>
public sealed class Neo4jEngine(QueryApiClient client, GraphSchema schema, IGraphStatistics statistics, EngineLimits limits) : IGraphEngine
{
    private readonly ConditionalWeakTable<OperationPlan, CypherPrograms> _programs = [];
    private readonly WholeGraph _wholeGraph = new(client, schema, limits);

    /// <inheritdoc />
    /// <remarks>Null: others may write at any moment.</remarks>
    public string? DataVersion => null;

    public async ValueTask RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control)
    {
        if (plan.NeedsWholeGraph)
        {
            var engine = await _wholeGraph.EngineAsync(control.Cancellation);
            await engine.RunAsync(plan, arguments, output, control);
            return;
        }

        var program = ProgramOf(plan, arguments);
        CostEstimator.Check(plan, arguments, statistics, limits.MaxCost, control);
        if (!program.Asks)
        {
            program.Answer.WriteConstants(output);
            return;
        }

        try
        {
            await client.ReadAsync(program.Statement(arguments), (ref reader) => Write(program.Answer, ref reader, output), control.Cancellation, limits.MaxAnswerBytes);
        }
        catch (Neo4jException error) when (error.Code == Neo4jCodes.AnswerTooLarge)
        {
            throw limits.TooLarge();
        }
    }

    /// <summary>The statement and the values of its parameters, as people paste them into Neo4j's browser.</summary>
    public string Explain(OperationPlan plan, object?[] arguments)
    {
        if (plan.NeedsWholeGraph)
        {
            return "";
        }

        var program = ProgramOf(plan, arguments);
        return program.Asks ? CypherText.Of(program.Statement(arguments)) : "";
    }

    private CypherProgram ProgramOf(OperationPlan plan, object?[] arguments) =>
        _programs.GetValue(plan, key => new CypherPrograms(key, schema)).For(arguments);

    /// <summary>One row, whose values are those of the root fields.</summary>
    private static void Write(ValueReader answer, ref Utf8JsonReader reader, Utf8Buffer output)
    {
        reader.Read();
        using var answered = new AnswerOutput(output);
        answer.Read(ref reader, answered);
        reader.Read();
    }
}
