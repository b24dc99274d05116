using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Transport;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Hosting;

namespace Vita.Graph.Server.Questions;

/// <summary><c>/questions</c> and <c>/questions/{name}</c>: what can be asked by name, and the answers as JSON or CSV.</summary>
internal sealed class QuestionEndpoint(QuestionBook book, QuestionAsker asker, GraphHolder graph, CallerGate gate, MatchWeights weights, ILogger<QuestionEndpoint> log)
{
    private readonly byte[] _list = QuestionList.Write(book);

    public Task ListAsync(HttpContext http) => GuardAsync(http, () => Responses.WriteAsync(http, StatusCodes.Status200OK, MediaTypes.Json, _list));

    public Task AskAsync(HttpContext http, string name) => GuardAsync(http, () => AnswerAsync(http, name));

    private async ValueTask AnswerAsync(HttpContext http, string given)
    {
        var caller = gate.Admit(http);
        http.Response.Headers.Vary = "Accept, Authorization";
        var (name, format) = AnswerFormat.Of(given, http.Request);
        var question = book.Find(name);
        var operation = await asker.PrepareAsync(question, QuestionArguments.Read(question, ParametersOf(http.Request.Query)), caller);
        var engine = graph.Required;
        if (engine.DataVersion is { } version && IsKnown(http, AnswerTag.Of(version, weights, question, operation.Operation, format, caller)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await WriteAsync(http, question, format, await asker.AnswerAsync(operation, engine, http.RequestAborted));
    }

    /// <summary>Tells the tag; the data may change at any time, so that whoever keeps the answer is to ask whether it still holds.</summary>
    private static bool IsKnown(HttpContext http, string tag)
    {
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        return AnswerTag.IsKnownTo(http.Request, tag);
    }

    private static ValueTask WriteAsync(HttpContext http, Question question, AnswerFormat format, byte[] answer)
    {
        if (format == AnswerFormat.Json)
        {
            return Responses.WriteAsync(http, StatusCodes.Status200OK, format.MediaType, answer);
        }

        var table = AnswerTable.Of(question.Table, answer);
        http.Response.Headers["X-Total-Count"] = FormattableString.Invariant($"{table.TotalCount}");
        http.Response.Headers[AnswerHints.Header] = AnswerHints.HeaderOf(answer);
        http.Response.Headers.AccessControlExposeHeaders = $"ETag, X-Total-Count, {AnswerHints.Header}";
        http.Response.Headers.ContentDisposition = $"inline; filename=\"{question.Name}.csv\"";
        return Responses.WriteAsync(http, StatusCodes.Status200OK, format.MediaType, CsvWriter.Write(table));
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> ParametersOf(IQueryCollection query) => query
        .Where(parameter => !QuestionArguments.Reserved.Contains(parameter.Key))
        .Select(parameter => KeyValuePair.Create(parameter.Key, (IReadOnlyList<string>)[.. parameter.Value.Select(text => text ?? "")]));

    private async Task GuardAsync(HttpContext http, Func<ValueTask> answer)
    {
        try
        {
            await (http.Request.Method switch
            {
                "GET" or "HEAD" => answer(),
                "OPTIONS" => AllowOrigins(http),
                var method => throw NotAllowed(http, method),
            });
        }
        catch (RequestRefusedException refusal)
        {
            http.Response.Headers.Remove("ETag");
            await Responses.WriteAsync(http, refusal.Status ?? StatusCodes.Status400BadRequest, MediaTypes.Json, AnswerWriter.Refusal(refusal.Errors));
        }
        catch (Exception error) when (error is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone; nobody reads an answer.
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            var refusal = Refusals.Unexpected(error, log);
            await Responses.WriteAsync(http, refusal.Status!.Value, MediaTypes.Json, AnswerWriter.Refusal(refusal.Errors));
        }
    }

    private static ValueTask AllowOrigins(HttpContext http)
    {
        Responses.AllowOrigins(http, "GET, HEAD, OPTIONS");
        return ValueTask.CompletedTask;
    }

    private static RequestRefusedException NotAllowed(HttpContext http, string method)
    {
        http.Response.Headers.Allow = "GET, HEAD, OPTIONS";
        return new(new GraphError("METHOD_NOT_ALLOWED", $"The method is {method}; expected GET.")) { Status = StatusCodes.Status405MethodNotAllowed };
    }
}
