using System.Collections.Concurrent;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Server.Data;

/// <summary>How an answer is to be written: as <c>name.csv</c> says, else <c>?format=csv</c>, else the header <c>Accept</c>.</summary>
/// <param name="Word">As <c>format</c> has it.</param>
/// <param name="MediaType">With its charset.</param>
/// <param name="Table">The format of tables; null for the answer as it is, and for CSV, which is written as it always was.</param>
internal sealed record AnswerFormat(string Word, string MediaType, TableFormat? Table = null)
{
    private const string PlainResponse = "application/graphql-response+json";

    /// <summary>Clients send the same header again and again; more different ones than this are nobody's.</summary>
    private const int MostKnown = 200;

    private static readonly ConcurrentDictionary<string, AnswerFormat> Known = [];

    public static AnswerFormat Json { get; } = new("json", MediaTypes.Json);

    public static AnswerFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present");

    public static IReadOnlyList<AnswerFormat> All { get; } =
    [
        Json,
        Csv,
        .. TableFormats
            .All.Where(format => format.Name is not ("json" or "csv"))
            .Select(format => new AnswerFormat(format.Name, format.MediaType, format)),
    ];

    /// <summary>The media type without its parameters.</summary>
    private string PlainType => MediaType.Split(';')[0];

    /// <summary>The name of the question without its ending, and the format.</summary>
    /// <exception cref="RequestRefusedException"><c>format</c> is another word, or nothing that is accepted can be given.</exception>
    public static (string Name, AnswerFormat Format) Of(string name, HttpRequest request) =>
        All.FirstOrDefault(format => name.EndsWith($".{format.Word}", StringComparison.Ordinal)) is { } named
            ? (name[..^(named.Word.Length + 1)], named)
            : (
                name,
                request.Query.TryGetValue(QuestionArguments.Format, out var word)
                    ? OfWord(word.ToString())
                    : OfAccept(request.Headers.Accept.ToString())
            );

    /// <summary>What the caller likes best; JSON for browsers and others that take everything.</summary>
    /// <exception cref="RequestRefusedException">Nothing that is accepted can be given.</exception>
    public static AnswerFormat OfAccept(string accept)
    {
        if (accept is "" or "*/*" or "application/json" or PlainResponse)
        {
            return Json;
        }

        if (Known.TryGetValue(accept, out var known))
        {
            return known;
        }

        var type = Preferred.OrRefuse(accept, [.. All.Select(format => format.PlainType), PlainResponse]);
        var found = All.FirstOrDefault(format => format.PlainType == type) ?? Json; // Of GraphQL's two types, /graphql chooses itself.
        if (Known.Count < MostKnown)
        {
            Known.TryAdd(accept, found);
        }

        return found;
    }

    private static AnswerFormat OfWord(string word) =>
        All.FirstOrDefault(format => format.Word == word)
        ?? throw new RequestRefusedException(
            QueryCodes.BadParameter,
            $"'{QuestionArguments.Format}' is '{word}'; expected one of {string.Join(", ", All.Select(format => $"'{format.Word}'"))}."
                + Nearest.Hint(word, [.. All.Select(format => format.Word)])
        );
}
