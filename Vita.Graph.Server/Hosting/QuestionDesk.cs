using Vita.Graph.Core;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Hosting;

/// <summary>Asks named questions without a server that listens: over the store that the settings name, as an anonymous caller.</summary>
public sealed class QuestionDesk : IAsyncDisposable
{
    private const string Terminal = "terminal";

    private readonly ServiceProvider _services;

    /// <summary>The store that somebody named: whoever asks it wants its data, and not those of the seeds in a file that is made for
    /// it.</summary>
    private readonly string? _isToExist;

    /// <exception cref="QuestionsRefusedException">A file of the questions is not acceptable.</exception>
    public QuestionDesk(ServerSettings settings)
    {
        _isToExist = settings.IsDataNamed ? settings.Data : null;
        _services = new ServiceCollection().AddLogging().AddVita(settings).BuildServiceProvider();
        Book = _services.GetRequiredService<QuestionBook>();
    }

    public QuestionBook Book { get; }

    /// <summary>The answer, <c>{"data":…}</c>, in UTF-8. The first question loads the graph.</summary>
    /// <exception cref="RequestRefusedException">A parameter is wrong, or it asks for too much.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<byte[]> AskAsync(
        Question question,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> parameters,
        CancellationToken cancellation
    )
    {
        var asker = _services.GetRequiredService<QuestionAsker>();
        var variables = QuestionArguments.Read(question, parameters);
        var graph = _services.GetRequiredService<GraphHolder>();
        if (graph.Current is null)
        {
            RequireStore();
            await graph.LoadAsync(cancellation);
        }

        // After the graph is there: a name in place of an id is refused with the id.
        var operation = await asker.PrepareAsync(question, variables, Caller.Anonymous, Terminal, cancellation);
        using var turn = asker.Begin(Terminal, cancellation);
        return await asker.AnswerAsync(operation, graph.Required, turn);
    }

    /// <exception cref="StoreException">The store that is named is not there.</exception>
    private void RequireStore()
    {
        if (_isToExist is { } file && !File.Exists(file))
        {
            throw new StoreException(StoreCodes.Missing, file, "no such file.");
        }
    }

    /// <summary>The answer as CSV, as <c>/questions/name.csv</c> gives it.</summary>
    public static byte[] Csv(Question question, byte[] answer) => AnswerCsv.Write(AnswerTable.Of(question.Table, answer));

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
