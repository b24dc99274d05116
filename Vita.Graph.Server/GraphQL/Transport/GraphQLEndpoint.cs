using System.Runtime.InteropServices;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Transport;

/// <summary>
/// <c>/graphql</c>: GET and POST after the GraphQL over HTTP specification, and arrays of requests. A request that came in before, byte by byte, is
/// neither read nor planned again.
/// </summary>
internal sealed class GraphQLEndpoint(GraphHolder graph, OperationPreparer preparer, OperationRunner runner, CallerGate gate, AnswerTags tags, QueryLimits limits, ILogger<GraphQLEndpoint> log)
{
    private readonly AddressGuard _guard = new(AddressGuard.Asking, Responses.RefuseAsync, log);
    private readonly RequestParser _parser = new(limits.BatchRequests);
    private readonly BoundedCache<RequestKey, PreparedOperation> _prepared = new(maxCount: 10_000, maxBytes: 32 * 1024 * 1024, RequestKeyComparer.Instance);
    private Func<HttpContext, ValueTask>? _answer;

    public Task HandleAsync(HttpContext http) => _guard.RunAsync(http, _answer ??= AnswerAsync);

    private ValueTask AnswerAsync(HttpContext http)
    {
        var mediaType = MediaTypes.OfAnswer(http.Request.Headers.Accept);
        return HttpMethods.IsPost(http.Request.Method) ? PostAsync(http, mediaType) : GetAsync(http, mediaType);
    }

    private async ValueTask PostAsync(HttpContext http, string mediaType)
    {
        if (!MediaTypes.CanRead(http.Request.ContentType))
        {
            throw Refusals.Refused(StatusCodes.Status415UnsupportedMediaType, "MEDIA_TYPE", $"The content type is '{http.Request.ContentType}'; expected 'application/json', in UTF-8.");
        }

        var caller = gate.Admit(http);
        var isToExplain = http.Request.QueryString.HasValue && RequestParser.IsSet(http.Request.Query["explain"]);
        var variant = (caller.Number << 2) | (isToExplain ? 1 : 0);
        var reader = http.Request.BodyReader;
        var body = await RequestBody.ReadAsync(reader, http.Request.ContentLength, limits.BodyBytes);
        var isPacked = PackedRequest.IsPacked(http.Request);
        if (!isPacked && body.IsSingleSegment && _prepared.FindBy(new RequestSpan(body.FirstSpan, variant)) is { } known)
        {
            reader.AdvanceTo(body.End);
            await AnswerAsync(http, mediaType, known, graph.Required);
            return;
        }

        var bytes = System.Buffers.BuffersExtensions.ToArray(body);
        reader.AdvanceTo(body.End);
        bytes = isPacked ? PackedRequest.Unpack(http, bytes, limits.BodyBytes) : bytes;
        var (requests, isBatch) = _parser.OfBody(bytes, isToExplain);
        await (isBatch
            ? AnswerBatchAsync(http, mediaType, requests, caller)
            : AnswerAsync(http, mediaType, await PrepareAsync(requests[0], caller, new(bytes, variant)), graph.Required));
    }

    private async ValueTask GetAsync(HttpContext http, string mediaType)
    {
        var caller = gate.Admit(http);
        var address = MemoryMarshal.AsBytes((http.Request.QueryString.Value ?? "").AsSpan());
        var variant = (caller.Number << 2) | 2;
        var prepared = _prepared.FindBy(new RequestSpan(address, variant))
            ?? await PrepareAsync(RequestParser.OfAddress(http.Request.Query), caller, new(address.ToArray(), variant));

        // One graph for tag and answer: it may be exchanged between the two.
        var engine = graph.Required;
        if (tags.Of(engine, prepared, mediaType, caller) is not { } tag || !EntityTags.IsKnown(http, tag))
        {
            await AnswerAsync(http, mediaType, prepared, engine);
        }
    }

    private async ValueTask<PreparedOperation> PrepareAsync(GraphQLRequest request, Caller caller, RequestKey key)
    {
        gate.RequireExplain(request, caller);
        var prepared = await preparer.PrepareAsync(request, caller);
        _prepared.Keep(key, prepared, 1000 + (key.Content.Length * 3));
        return prepared;
    }

    private async ValueTask AnswerAsync(HttpContext http, string mediaType, PreparedOperation operation, IGraphEngine engine)
    {
        if (runner.Kept(operation, engine) is { } kept)
        {
            await Responses.WriteAsync(http, StatusCodes.Status200OK, mediaType, kept);
            return;
        }

        using var answer = new Utf8Buffer(operation.LastBytes + (2 * Utf8Buffer.Padding));
        await runner.RunAsync(operation, engine, answer, http.RequestAborted);
        runner.Keep(operation, engine, answer.WrittenSpan);
        await Responses.WriteAsync(http, StatusCodes.Status200OK, mediaType, answer.WrittenMemory);
    }

    /// <summary>The answers in the order of the requests, each with its own errors; the status says only that the array could be read.</summary>
    private async ValueTask AnswerBatchAsync(HttpContext http, string mediaType, IReadOnlyList<GraphQLRequest> requests, Caller caller)
    {
        using var answers = new Utf8Buffer();
        var engine = graph.Required;
        foreach (var request in requests)
        {
            answers.Append(answers.Length == 0 ? (byte)'[' : (byte)',');
            answers.Append(await OneOfBatchAsync(request, caller, engine, http.RequestAborted));
        }

        answers.Append((byte)']');
        await Responses.WriteAsync(http, StatusCodes.Status200OK, mediaType, answers.WrittenMemory);
    }

    private async ValueTask<byte[]> OneOfBatchAsync(GraphQLRequest request, Caller caller, IGraphEngine engine, CancellationToken cancellation)
    {
        try
        {
            gate.RequireExplain(request, caller);
            var operation = await preparer.PrepareAsync(request, caller);
            using var answer = new Utf8Buffer();
            await runner.RunAsync(operation, engine, answer, cancellation);
            return answer.WrittenSpan.ToArray();
        }
        catch (RequestRefusedException refusal)
        {
            return AnswerWriter.Refusal(refusal.Errors);
        }
    }
}
