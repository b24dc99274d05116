using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Transport;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Data;

/// <summary><c>/graphql</c> for whoever accepts a table: the answer to an operation of one's own as CSV, Parquet, Excel or NDJSON, with the
/// columns that a named question would have.</summary>
internal sealed class OperationTables(
    GraphQLEndpoint plain,
    OperationPreparer preparer,
    QuestionAsker asker,
    QuestionExpansion questions,
    ISchema schema,
    GraphSchema graphSchema,
    GraphHolder graph,
    CallerGate gate,
    AnswerTags tags,
    QueryLimits limits,
    ILogger<OperationTables> log
)
{
    private readonly AddressGuard _guard = new(AddressGuard.Asking, Responses.RefuseAsJsonAsync, log);
    private readonly RequestParser _parser = new(limits.BatchRequests);

    /// <summary>Answers with a table, or lets <c>/graphql</c> answer where JSON is liked best.</summary>
    public Task HandleAsync(HttpContext http) =>
        FormatOf(http) is { } format ? _guard.RunAsync(http, context => AnswerAsync(context, format)) : plain.HandleAsync(http);

    /// <summary>The table that is liked best, null for JSON. Methods that ask nothing are for <c>/graphql</c>; what cannot be given is
    /// refused within the guard.</summary>
    private static AnswerFormat? FormatOf(HttpContext http)
    {
        try
        {
            return AnswerFormat.OfAccept(http.Request.Headers.Accept.ToString()) is var format && format == AnswerFormat.Json
                ? null
                : format;
        }
        catch (RequestRefusedException)
        {
            return HttpMethods.IsOptions(http.Request.Method) ? null : Refused;
        }
    }

    /// <summary>Stands for what nobody can be given.</summary>
    private static AnswerFormat Refused { get; } = new("", "");

    private async ValueTask AnswerAsync(HttpContext http, AnswerFormat format)
    {
        if (format == Refused)
        {
            AnswerFormat.OfAccept(http.Request.Headers.Accept.ToString());
        }

        var caller = gate.Admit(http);
        var operation = await preparer.PrepareAsync(await ReadAsync(http), caller, caller.NameFor(http), http.RequestAborted);
        var form = FormOf(operation);
        var engine = graph.Required;
        if (tags.Of(engine, operation, format.Word, caller) is not { } tag || !EntityTags.IsKnown(http, tag))
        {
            using var turn = asker.Begin(caller.NameFor(http), http.RequestAborted);
            var answer = await asker.AnswerAsync(operation, engine, turn);
            turn.Hold((long)answer.Length * AnswerFile.Copies);
            await AnswerFile.WriteAsync(http, format, operation.Operation.Definition.Name?.StringValue ?? "graphql", form, answer);
        }
    }

    /// <summary>One request: a table has no place for several.</summary>
    private async ValueTask<GraphQLRequest> ReadAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return RequestParser.OfAddress(http.Request.Query);
        }

        var bytes = await RequestBody.ReadJsonAsync(http, limits.BodyBytes);
        var (requests, isBatch) = _parser.OfBody(bytes, isToExplain: false);
        return isBatch
            ? throw NotATable("the body is an array of requests; expected one. Send them one by one, or accept JSON.")
            : requests[0];
    }

    /// <exception cref="RequestRefusedException">The answer would be no table.</exception>
    private QuestionTable FormOf(PreparedOperation operation)
    {
        var problem = "";
        var fields = questions(SelectionReader.Read(schema, operation.Operation), operation.Operation);
        return fields.FirstOrDefault(field => field.Asked is not null) is { Asked.Name: var name }
            ? throw NotATable($"it asks the named question '{name}'; ask for /questions/{name}.csv, or accept JSON.")
            : TableOfAnswer.Of(fields, graphSchema, found => problem = found, isToCount: false)
                ?? throw NotATable($"{problem} Or accept JSON.");
    }

    private static RequestRefusedException NotATable(string problem) => new(QueryCodes.NotATable, $"The answer is no table: {problem}");
}
