using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Transport;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Data;

/// <summary><c>/questions</c> and <c>/questions/{name}</c>: what can be asked by name, and the answers as JSON or as tables.</summary>
internal sealed class QuestionEndpoint(
    QuestionBook book,
    QuestionAsker asker,
    GraphHolder graph,
    CallerGate gate,
    AnswerTags tags,
    ILogger<QuestionEndpoint> log
)
{
    private readonly StoredAnswer _list = new(MediaTypes.Json, QuestionList.Write(book));
    private readonly AddressGuard _guard = new(AddressGuard.Reading, Responses.RefuseAsJsonAsync, log);

    public Task ListAsync(HttpContext http) => _guard.RunAsync(http, _list.WriteAsync);

    public Task AskAsync(HttpContext http, string name) => _guard.RunAsync(http, context => AnswerAsync(context, name));

    private async ValueTask AnswerAsync(HttpContext http, string given)
    {
        var caller = gate.Admit(http);
        var (name, format) = AnswerFormat.Of(given, http.Request);
        var question = book.Find(name);
        var operation = await asker.PrepareAsync(
            question,
            QuestionArguments.Read(question, ParametersOf(http.Request.Query)),
            caller,
            caller.NameFor(http),
            http.RequestAborted
        );
        var engine = graph.Required;
        if (tags.Of(engine, operation, format.Word, caller) is not { } tag || !EntityTags.IsKnown(http, tag))
        {
            using var turn = asker.Begin(caller.NameFor(http), http.RequestAborted);
            var answer = await asker.AnswerAsync(operation, engine, turn);
            turn.Hold(format == AnswerFormat.Json ? answer.Length : (long)answer.Length * AnswerFile.Copies);
            await AnswerFile.WriteAsync(http, format, question.Name, question.Table, answer);
        }
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> ParametersOf(IQueryCollection query) =>
        query
            .Where(parameter => !QuestionArguments.Reserved.Contains(parameter.Key) && parameter.Key != ApiKeys.Parameter)
            .Select(parameter =>
                KeyValuePair.Create(parameter.Key, (IReadOnlyList<string>)[.. parameter.Value.Select(text => text ?? "")])
            );
}
