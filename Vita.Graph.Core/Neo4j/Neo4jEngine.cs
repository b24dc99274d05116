using System.Runtime.CompilerServices;
using System.Text.Json;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Neo4j.Answers;
using Vita.Graph.Core.Neo4j.Cypher;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j;

/// <summary>Carries out each plan as one Cypher statement, on the graph as Neo4j has it at that moment; one that needs the whole graph, on
/// the whole graph read into memory.</summary>
/// <remarks>
/// So does one that looks where others have written what no load writes (<see cref="GuardAsync"/>): reading leaves out what is no fact, and
/// statements need not guard themselves.
/// What others have written since is met by chance: a value that is none, or a statement that Neo4j cannot carry out because of one, sends
/// the operation the same way.
/// </remarks>
/// <param name="client">Asks Neo4j.</param>
/// <param name="schema">The schema of the graph.</param>
/// <param name="statistics">The size of the graph, to estimate costs.</param>
/// <param name="settings">What one operation may ask for, and how matches are weighed.</param>
public sealed class Neo4jEngine(QueryApiClient client, GraphSchema schema, IGraphStatistics statistics, EngineSettings settings)
    : IGraphEngine
{
    /// <summary>How many times longer values are that come with their types, at most.</summary>
    private const long TypedLength = 8;

    private readonly ConditionalWeakTable<OperationPlan, CypherPrograms> _programs = [];
    private readonly WholeGraph _wholeGraph = new(client, schema, settings);
    private volatile FormSpots? _spots;
    private volatile bool _isSuspect;

    /// <summary>Whether an operation met what the last guarding did not know of.</summary>
    public bool IsSuspect => _isSuspect;

    /// <summary>Looks where others have written what no load writes, so that operations which look there are answered from memory; and
    /// tells what of it is no fact.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be asked; what was known before is kept.</exception>
    public async Task<GuardReport> GuardAsync(CancellationToken cancellation)
    {
        _isSuspect = false;
        var spots = _spots = await ForeignCheck.ReadAsync(client, schema, cancellation);
        return new(
            spots.Bookmark,
            spots.Spots.Count == 0 ? [] : GuardReport.Told(await _wholeGraph.ForeignAsync(cancellation), spots),
            spots.Unconstrained
        );
    }

    /// <inheritdoc />
    /// <remarks>Null: others may write at any moment.</remarks>
    public string? DataVersion => null;

    public async ValueTask<IReadOnlyList<UnknownId>> RunAsync(
        OperationPlan plan,
        object?[] arguments,
        Utf8Buffer output,
        RunControl control
    )
    {
        if (plan.NeedsWholeGraph)
        {
            var engine = await _wholeGraph.EngineAsync(control.Cancellation);
            return await engine.RunAsync(plan, arguments, output, control);
        }

        var program = ProgramOf(plan, arguments);
        if (program.Asks && _spots is { } spots && spots.AreMetBy(program.Words))
        {
            return await FromMemoryAsync(plan, arguments, output, control);
        }

        CostEstimator.Check(plan, arguments, statistics, settings.Limits.MaxCost, control);
        if (!program.Asks)
        {
            program.Answer.WriteConstants(output);
            return [];
        }

        var (start, statement) = (output.Length, program.Statement(arguments));
        try
        {
            (IReadOnlyList<UnknownId> Unknown, bool IsForeign) answer = ([], false);
            var maxBytes = settings.Limits.MaxAnswerBytes * (statement.ReturnsFloats ? TypedLength : 1);
            await client.ReadAsync(
                statement,
                (ref reader) => answer = Write(program.Answer, ref reader, output),
                control.Cancellation,
                maxBytes,
                control.Hold
            );

            // Of an answer that is too long to be taken back, what is no value is left out.
            if (!answer.IsForeign || !output.TryRewind(start))
            {
                return output.Length <= settings.Limits.MaxAnswerBytes ? answer.Unknown : throw settings.Limits.TooLarge();
            }
        }
        catch (Neo4jException error) when (error.Code == Neo4jCodes.AnswerTooLarge)
        {
            throw settings.Limits.TooLarge();
        }
        catch (Neo4jException error) when (IsAboutValues(error) && output.TryRewind(start)) { }

        _isSuspect = true;
        return await FromMemoryAsync(plan, arguments, output, control);
    }

    private async ValueTask<IReadOnlyList<UnknownId>> FromMemoryAsync(
        OperationPlan plan,
        object?[] arguments,
        Utf8Buffer output,
        RunControl control
    )
    {
        var engine = await _wholeGraph.RecentEngineAsync(control.Cancellation);
        return await engine.RunAsync(plan, arguments, output, control);
    }

    /// <summary>Whether Neo4j refuses because of what is in the graph: a number where a list is expected, a sum of more than 64
    /// bits.</summary>
    private static bool IsAboutValues(Neo4jException error) =>
        error.Neo4jCode
            is "Neo.ClientError.Statement.TypeError"
                or "Neo.ClientError.Statement.ArgumentError"
                or "Neo.ClientError.Statement.ArithmeticError"
                or "Neo.DatabaseError.Statement.ExecutionFailed";

    /// <inheritdoc />
    public async ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) =>
        await (await _wholeGraph.EngineAsync(cancellation)).SnapshotAsync(cancellation);

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
    private static (IReadOnlyList<UnknownId> Unknown, bool IsForeign) Write(
        ValueReader answer,
        ref Utf8JsonReader reader,
        Utf8Buffer output
    )
    {
        reader.Read();
        using var answered = new AnswerOutput(output);
        answer.Read(ref reader, answered);
        reader.Read();
        return ([.. answered.Unknown.Distinct()], answered.IsForeign);
    }
}
