using System.Runtime.InteropServices;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Transport;

/// <summary>
/// <c>/graphql</c>: GET and POST after the GraphQL over HTTP specification, and arrays of requests. A request that came in before, byte by byte, is
/// neither read nor planned again.
/// </summary>
internal sealed class GraphQLEndpoint(GraphHolder graph, OperationPreparer preparer, OperationRunner runner, CallerGate gate, QueryLimits limits, ILogger<GraphQLEndpoint> log)
{
    private readonly RequestParser _parser = new(limits.BatchRequests);
    private readonly BoundedCache<RequestKey, PreparedOperation> _prepared = new(maxCount: 10_000, maxBytes: 32 * 1024 * 1024, RequestKeyComparer.Instance);

    public async Task HandleAsync(HttpContext http)
    {
        var mediaType = MediaTypes.OfAnswer(http.Request.Headers.Accept);
        try
        {
            await HandleAsync(http, mediaType);
        }
        catch (RequestRefusedException refusal)
        {
            await Responses.RefuseAsync(http, mediaType, refusal);
        }
        catch (BadHttpRequestException broken)
        {
            await Responses.RefuseAsync(http, mediaType, Refusals.Refused(broken.StatusCode, "BAD_REQUEST", $"The request did not come in whole: {broken.Message} Send it again."));
        }
        catch (Exception error) when (error is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone; nobody reads an answer.
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            await Responses.RefuseAsync(http, mediaType, Refusals.Unexpected(error, log));
        }
    }

    private ValueTask HandleAsync(HttpContext http, string mediaType)
    {
        switch (http.Request.Method)
        {
            case "POST":
                return PostAsync(http, mediaType);
            case "GET" or "HEAD":
                return GetAsync(http, mediaType);
            case "OPTIONS":
                Responses.AllowOrigins(http, "GET, HEAD, POST, OPTIONS");
                return ValueTask.CompletedTask;
            default:
                http.Response.Headers.Allow = "GET, HEAD, POST, OPTIONS";
                throw Refusals.Refused(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", $"The method is {http.Request.Method}; expected GET or POST.");
        }
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
        if (body.IsSingleSegment && _prepared.FindBy(new RequestSpan(body.FirstSpan, variant)) is { } known)
        {
            reader.AdvanceTo(body.End);
            await AnswerAsync(http, mediaType, known);
            return;
        }

        var bytes = System.Buffers.BuffersExtensions.ToArray(body);
        reader.AdvanceTo(body.End);
        var (requests, isBatch) = _parser.OfBody(bytes, isToExplain);
        await (isBatch
            ? AnswerBatchAsync(http, mediaType, requests, caller)
            : AnswerAsync(http, mediaType, await PrepareAsync(requests[0], caller, new(bytes, variant))));
    }

    private async ValueTask GetAsync(HttpContext http, string mediaType)
    {
        var caller = gate.Admit(http);
        var address = MemoryMarshal.AsBytes((http.Request.QueryString.Value ?? "").AsSpan());
        var variant = (caller.Number << 2) | 2;
        http.Response.Headers.Vary = "Accept, Authorization";
        var prepared = _prepared.FindBy(new RequestSpan(address, variant))
            ?? await PrepareAsync(RequestParser.OfAddress(http.Request.Query), caller, new(address.ToArray(), variant));
        await AnswerAsync(http, mediaType, prepared);
    }

    private async ValueTask<PreparedOperation> PrepareAsync(GraphQLRequest request, Caller caller, RequestKey key)
    {
        gate.RequireExplain(request, caller);
        var prepared = await preparer.PrepareAsync(request, caller);
        _prepared.Keep(key, prepared, 1000 + (key.Content.Length * 3));
        return prepared;
    }

    private async ValueTask AnswerAsync(HttpContext http, string mediaType, PreparedOperation operation)
    {
        var engine = graph.Required;
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
            if (request.Refusal is { } unreadable)
            {
                return AnswerWriter.Refusal(unreadable.Errors);
            }

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
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // A fault of ours in one request takes no answer from the others.
            return AnswerWriter.Refusal(Refusals.Unexpected(error, log).Errors);
        }
    }
}
