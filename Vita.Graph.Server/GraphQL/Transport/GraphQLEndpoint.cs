using System.Runtime.InteropServices;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.GraphQL.Transport;

/// <summary>
/// <c>/graphql</c>: GET and POST after the GraphQL over HTTP specification, and arrays of requests. A request that came in before, byte by
/// byte, is
/// neither read nor planned again.
/// </summary>
internal sealed class GraphQLEndpoint(
    GraphHolder graph,
    OperationPreparer preparer,
    OperationRunner runner,
    Turns turns,
    CallerGate gate,
    AnswerTags tags,
    QueryLimits limits,
    PlanCaches caches,
    ILogger<GraphQLEndpoint> log
)
{
    /// <summary>What is written before the head is sent: an answer that fails within it can still be refused in words.</summary>
    private const int FirstPiece = 64 * 1024;

    private readonly AddressGuard _guard = new(AddressGuard.Asking, Responses.RefuseAsync, log);
    private readonly RequestParser _parser = new(limits.BatchRequests);
    private readonly BoundedCache<RequestKey, PreparedOperation> _prepared = new(
        maxCount: 10_000,
        caches.Requests,
        RequestKeyComparer.Instance
    );
    private Func<HttpContext, ValueTask>? _answer;

    public Task HandleAsync(HttpContext http) => _guard.RunAsync(http, _answer ??= AnswerAsync);

    private ValueTask AnswerAsync(HttpContext http)
    {
        var mediaType = MediaTypes.OfAnswer(http.Request.Headers.Accept);
        return HttpMethods.IsPost(http.Request.Method) ? PostAsync(http, mediaType) : GetAsync(http, mediaType);
    }

    private async ValueTask PostAsync(HttpContext http, string mediaType)
    {
        RequestBody.RequireJson(http.Request.ContentType);
        var caller = gate.Admit(http);
        var isToExplain = http.Request.QueryString.HasValue && RequestParser.IsSet(http.Request.Query["explain"]);
        var variant = (caller.Number << 2) | (isToExplain ? 1 : 0);
        var reader = http.Request.BodyReader;
        var body = await RequestBody.ReadAsync(reader, http.Request.ContentLength, limits.BodyBytes);
        var isPacked = PackedRequest.IsPacked(http.Request);
        if (!isPacked && body.IsSingleSegment && _prepared.FindBy(new RequestSpan(body.FirstSpan, variant)) is { } known)
        {
            reader.AdvanceTo(body.End);
            await AnswerAsync(http, mediaType, known, graph.Required, caller);
            return;
        }

        var bytes = System.Buffers.BuffersExtensions.ToArray(body);
        reader.AdvanceTo(body.End);
        bytes = isPacked ? PackedRequest.Unpack(http, bytes, limits.BodyBytes) : bytes;
        var (requests, isBatch) = _parser.OfBody(bytes, isToExplain);
        await (
            isBatch
                ? AnswerBatchAsync(http, mediaType, requests, caller)
                : AnswerAsync(http, mediaType, await PrepareAsync(http, requests[0], caller, new(bytes, variant)), graph.Required, caller)
        );
    }

    private async ValueTask GetAsync(HttpContext http, string mediaType)
    {
        var caller = gate.Admit(http);
        var address = MemoryMarshal.AsBytes((http.Request.QueryString.Value ?? "").AsSpan());
        var variant = (caller.Number << 2) | 2;
        var prepared = _prepared.FindBy(new RequestSpan(address, variant))
            ?? await PrepareAsync(http, RequestParser.OfAddress(http.Request.Query), caller, new(address.ToArray(), variant));

        // One graph for tag and answer: it may be exchanged between the two.
        var engine = graph.Required;
        if (tags.Of(engine, prepared, mediaType, caller) is not { } tag || !EntityTags.IsKnown(http, tag))
        {
            await AnswerAsync(http, mediaType, prepared, engine, caller);
        }
    }

    private async ValueTask<PreparedOperation> PrepareAsync(HttpContext http, GraphQLRequest request, Caller caller, RequestKey key)
    {
        gate.RequireExplain(request.IsToExplain, caller);
        var prepared = await preparer.PrepareAsync(request, caller, caller.NameFor(http), http.RequestAborted);
        // The values of variables are held beside the bytes that they came in.
        _prepared.Keep(key, prepared, prepared.Bytes + (key.Content.Length * 8));
        return prepared;
    }

    private async ValueTask AnswerAsync(
        HttpContext http,
        string mediaType,
        PreparedOperation operation,
        IGraphEngine engine,
        Caller caller
    )
    {
        if (runner.Kept(operation, engine) is { } kept)
        {
            await Responses.WriteAsync(http, StatusCodes.Status200OK, mediaType, kept);
            return;
        }

        using var turn = turns.Begin(caller.NameFor(http), isShared: false, http.RequestAborted);
        var copy = runner.WorthKeeping(operation, engine) is > 0 and var most ? new AnswerCopy(most) : null;
        using var outlet = new AnswerOutlet(http, mediaType, turn, copy);
        using var answer = new Utf8Buffer(FirstPiece, outlet);
        await runner.RunAsync(operation, engine, answer, turn);
        await FinishAsync(http, mediaType, answer);
        if (
            (
                answer.HasPassed ? copy?.Take()
                : copy is null ? null
                : answer.WrittenSpan.ToArray()
            ) is
            { } whole
        )
        {
            runner.Keep(operation, engine, whole);
        }
    }

    /// <summary>The answers in the order of the requests, each with its own errors; the status says only that the array could be
    /// read.</summary>
    private async ValueTask AnswerBatchAsync(HttpContext http, string mediaType, IReadOnlyList<GraphQLRequest> requests, Caller caller)
    {
        using var turn = turns.Begin(caller.NameFor(http), isShared: true, http.RequestAborted);
        using var outlet = new AnswerOutlet(http, mediaType, turn, copy: null);
        using var answers = new Utf8Buffer(FirstPiece, outlet);
        var engine = graph.Required;
        foreach (var request in requests)
        {
            answers.Append(answers.Length == 0 ? (byte)'[' : (byte)',');
            await OneOfBatchAsync(request, caller, engine, answers, turn);
        }

        answers.Append((byte)']');
        await FinishAsync(http, mediaType, answers);
    }

    /// <summary>What is refused is said in the place of what was written of it, as long as that has not left.</summary>
    private async ValueTask OneOfBatchAsync(GraphQLRequest request, Caller caller, IGraphEngine engine, Utf8Buffer answers, Turn turn)
    {
        var start = answers.Length;
        try
        {
            var prepared = request.Refusal is { } unreadable ? throw unreadable : await PrepareOneAsync(request, caller, turn);
            await runner.RunAsync(prepared, engine, answers, turn);
        }
        catch (Exception error) when ((error is RequestRefusedException || !turn.IsHungUp) && answers.TryRewind(start))
        {
            // A fault of ours in one request takes no answer from the others.
            answers.Append(AnswerWriter.Refusal(Refusals.Of(error, log).Errors));
        }
    }

    /// <summary>The operations of an array may select no more fields together than one alone.</summary>
    private async ValueTask<PreparedOperation> PrepareOneAsync(GraphQLRequest request, Caller caller, Turn turn)
    {
        gate.RequireExplain(request.IsToExplain, caller);
        var prepared = await preparer.PrepareAsync(request, caller, turn.Caller, turn.Cancellation);
        turn.Fields += new SelectionMeasures(prepared.Operation.Document).Of(prepared.Operation.Definition.SelectionSet).Fields;
        return turn.Fields <= limits.Fields
            ? prepared
            : throw new RequestRefusedException(
                QueryCodes.LimitFields,
                $"This operation and those before it in the array have {turn.Fields} fields; at most {limits.Fields} are allowed. "
                    + $"Split it into several requests."
            );
    }

    /// <summary>Sends what is left of an answer, which is all of it where it is small.</summary>
    private static ValueTask FinishAsync(HttpContext http, string mediaType, Utf8Buffer answer)
    {
        if (!answer.HasPassed)
        {
            return Responses.WriteAsync(http, StatusCodes.Status200OK, mediaType, answer.WrittenMemory);
        }

        answer.Complete();
        return ValueTask.CompletedTask;
    }
}
