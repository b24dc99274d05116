using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Execution;

namespace Vita.Graph.Server.Questions;

/// <summary>Asks a question as any other operation: same limits, same time, same kept answers.</summary>
internal sealed class QuestionAsker(OperationPreparer preparer, OperationRunner runner, Turns turns)
{
    /// <exception cref="Http.RequestRefusedException">A value does not fit its parameter.</exception>
    public ValueTask<PreparedOperation> PrepareAsync(
        Question question,
        IReadOnlyDictionary<string, object?> variables,
        Caller caller,
        string name,
        CancellationToken cancellation
    ) => preparer.PrepareAsync(new GraphQLRequest(question.Document, null, variables, IsToExplain: false), caller, name, cancellation);

    /// <summary>The turn of a request, to be disposed of when its answer has been sent.</summary>
    public Turn Begin(string caller, CancellationToken cancellation) => turns.Begin(caller, isShared: false, cancellation);

    /// <summary>The whole answer, <c>{"data":…}</c>, in UTF-8: the same bytes as <c>/graphql</c> answers.</summary>
    /// <exception cref="Http.RequestRefusedException">It asks for too much, takes too long, or the store cannot answer.</exception>
    public async ValueTask<byte[]> AnswerAsync(PreparedOperation operation, IGraphEngine engine, Turn turn)
    {
        if (runner.Kept(operation, engine) is { } kept)
        {
            return kept;
        }

        using var answer = new Utf8Buffer();
        await runner.RunAsync(operation, engine, answer, turn);
        var whole = answer.WrittenSpan.ToArray();
        runner.Keep(operation, engine, whole);
        return whole;
    }
}
