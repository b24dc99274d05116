using System.Runtime.CompilerServices;
using GraphQL.Types;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>Asks what a file is made of as <c>/graphql</c> would be asked: same arguments, limits, time and refusals.</summary>
internal sealed class DataOperations(ISchema schema, OperationPreparer preparer, OperationRunner runner, Turns turns, MatchWeights weights)
{
    private static readonly Dictionary<string, object?> AsAsked = [];

    private readonly ConditionalWeakTable<Snapshot, EmbeddedEngine> _engines = [];

    /// <summary>What is made of the result of an analysis, still within its time: what it computes when it is first asked for is
    /// included.</summary>
    /// <param name="request">Who asks, of which graph.</param>
    /// <param name="analysis">The root field.</param>
    /// <param name="given">Its arguments as texts.</param>
    /// <param name="make">From its result.</param>
    /// <param name="defaults">Values of arguments that are not given.</param>
    /// <param name="set">Values of arguments beyond what callers may set.</param>
    /// <exception cref="RequestRefusedException">It is not acceptable, as on <c>/graphql</c>.</exception>
    public async ValueTask<T> AnalyseAsync<T>(
        DataRequest request,
        GraphAnalysis analysis,
        IReadOnlyDictionary<string, IReadOnlyList<string>> given,
        Func<object, T> make,
        IReadOnlyDictionary<string, object?>? defaults = null,
        IReadOnlyDictionary<string, object?>? set = null
    )
    {
        var operation = await PrepareAsync(request, RootField.Request(schema, analysis.Name, given, defaults ?? AsAsked));
        var engine = EngineOf(request.Snapshot);
        using var turn = turns.Begin(request.Name, isShared: false, request.Cancellation);
        var (made, unknown) = await RunAsync(operation, turn, () =>
        {
            var (result, ids) = engine.ResultOf(operation.Selection.Plan!, operation.Arguments, set ?? AsAsked, turn);
            return (make(result!), ids);
        });
        await HintAsync(request, engine, unknown);
        return made;
    }

    /// <summary>Every node that the answer to an operation says something of.</summary>
    /// <inheritdoc cref="AnalyseAsync" path="/exception"/>
    public async ValueTask<IReadOnlySet<GraphNode>> NodesAsync(DataRequest request, GraphQLRequest asked)
    {
        var operation = await PrepareAsync(request, asked);
        var engine = EngineOf(request.Snapshot);
        using var turn = turns.Begin(request.Name, isShared: false, request.Cancellation);
        var (nodes, unknown) = await RunAsync(operation, turn, () => engine.NodesOf(operation.Selection.Plan!, operation.Arguments, turn));
        await HintAsync(request, engine, unknown);
        return nodes;
    }

    /// <summary>What is refused here is a parameter of an address: always 400, unless it says otherwise.</summary>
    /// <inheritdoc cref="AnalyseAsync" path="/exception"/>
    public async ValueTask<PreparedOperation> PrepareAsync(DataRequest request, GraphQLRequest asked)
    {
        try
        {
            return await preparer.PrepareAsync(asked, request.Caller, request.Name, request.Cancellation);
        }
        catch (RequestRefusedException refusal) when (refusal.Status is null)
        {
            throw AsOfAddress(refusal);
        }
    }

    private async ValueTask<T> RunAsync<T>(PreparedOperation operation, Turn turn, Func<T> run)
    {
        try
        {
            return await runner.RunAsync(operation, turn, run);
        }
        catch (RequestRefusedException refusal) when (refusal.Status is null)
        {
            throw AsOfAddress(refusal);
        }
    }

    private static RequestRefusedException AsOfAddress(RequestRefusedException refusal) =>
        new([.. refusal.Errors.Select(error => error with { Places = [] })]) { Status = StatusCodes.Status400BadRequest };

    private static async ValueTask HintAsync(DataRequest request, EmbeddedEngine engine, IReadOnlyList<UnknownId> unknown)
    {
        if (unknown.Count > 0)
        {
            request.Hints.AddRange(IdHints.Of(unknown, await engine.NamesAsync(request.Cancellation)));
        }
    }

    private EmbeddedEngine EngineOf(Snapshot snapshot) =>
        _engines.GetValue(snapshot, key => new(key, new EngineSettings(new()) { Matching = weights }));
}
