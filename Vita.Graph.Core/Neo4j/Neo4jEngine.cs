using System.Runtime.CompilerServices;
using System.Text.Json;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Neo4j.Answers;
using Vita.Graph.Core.Neo4j.Cypher;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j;

/// <summary>Carries out each plan as one Cypher statement, on the graph as Neo4j has it at that moment; one that needs the whole graph, on the whole graph read into memory.</summary>
/// <param name="client">Asks Neo4j.</param>
/// <param name="schema">The schema of the graph.</param>
/// <param name="statistics">The size of the graph, to estimate costs.</param>
/// <param name="limits">What one operation may ask for.</param>
public sealed class Neo4jEngine(QueryApiClient client, GraphSchema schema, IGraphStatistics statistics, EngineLimits limits) : IGraphEngine
{
    /// <summary>How many times longer values are that come with their types, at most.</summary>
    private const long TypedLength = 8;

    private readonly ConditionalWeakTable<OperationPlan, CypherPrograms> _programs = [];
    private readonly WholeGraph _wholeGraph = new(client, schema, limits);

    /// <inheritdoc />
    /// <remarks>Null: others may write at any moment.</remarks>
    public string? DataVersion => null;

    public async ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control)
    {
        if (plan.NeedsWholeGraph)
        {
            var engine = await _wholeGraph.EngineAsync(control.Cancellation);
            return await engine.RunAsync(plan, arguments, output, control);
        }

        var program = ProgramOf(plan, arguments);
        CostEstimator.Check(plan, arguments, statistics, limits.MaxCost, control);
        if (!program.Asks)
        {
            program.Answer.WriteConstants(output);
            return [];
        }

        try
        {
            IReadOnlyList<UnknownId> unknown = [];
            var statement = program.Statement(arguments);
            var maxBytes = limits.MaxAnswerBytes * (statement.ReturnsFloats ? TypedLength : 1);
            await client.ReadAsync(statement, (ref reader) => unknown = Write(program.Answer, ref reader, output), control.Cancellation, maxBytes, control.Hold);
            return output.Length <= limits.MaxAnswerBytes ? unknown : throw limits.TooLarge();
        }
        catch (Neo4jException error) when (error.Code == Neo4jCodes.AnswerTooLarge)
        {
            throw limits.TooLarge();
        }
    }

    /// <inheritdoc />
    /// <remarks>From the whole graph in memory, as of the latest bookmark.</remarks>
    public async ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation)
    {
        try
        {
            return await (await _wholeGraph.EngineAsync(cancellation)).NamesAsync(cancellation);
        }
        catch (Neo4jException)
        {
            // The answer itself is whole; a guess is not worth an error.
            return null;
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
    private static IReadOnlyList<UnknownId> Write(ValueReader answer, ref Utf8JsonReader reader, Utf8Buffer output)
    {
        reader.Read();
        using var answered = new AnswerOutput(output);
        answer.Read(ref reader, answered);
        reader.Read();
        return [.. answered.Unknown.Distinct()];
    }
}
