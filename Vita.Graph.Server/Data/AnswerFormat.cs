using Microsoft.Net.Http.Headers;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Server.Data;

/// <summary>How an answer is to be written: as <c>name.csv</c> says, else <c>?format=csv</c>, else the header <c>Accept</c>.</summary>
/// <param name="Word">As <c>format</c> has it.</param>
/// <param name="MediaType">With its charset.</param>
internal sealed record AnswerFormat(string Word, string MediaType)
{
    public static AnswerFormat Json { get; } = new("json", MediaTypes.Json);

    public static AnswerFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present");

    /// <summary>The name of the question without its ending, and the format.</summary>
    /// <exception cref="RequestRefusedException"><c>format</c> is another word.</exception>
    public static (string Name, AnswerFormat Format) Of(string name, HttpRequest request) =>
        name.EndsWith(".csv", StringComparison.Ordinal) ? (name[..^4], Csv)
        : name.EndsWith(".json", StringComparison.Ordinal) ? (name[..^5], Json)
        : (
            name,
            request.Query.TryGetValue(QuestionArguments.Format, out var word)
                ? OfWord(word.ToString())
                : OfAccept(request.Headers.Accept.ToString())
        );

    private static AnswerFormat OfWord(string word) =>
        word switch
        {
            "csv" => Csv,
            "json" => Json,
            _ => throw new RequestRefusedException(
                QueryCodes.BadParameter,
                $"'{QuestionArguments.Format}' is '{word}'; expected 'json' or 'csv'."
            ),
        };

    /// <summary>CSV for whoever likes it better than JSON; browsers, which take everything, get JSON.</summary>
    private static AnswerFormat OfAccept(string accept)
    {
        _ = MediaTypeHeaderValue.TryParseList([accept], out var types);
        var liked = (types ?? []).Where(type => (type.Quality ?? 1) > 0).ToList();
        return Liking(liked, "text/csv") > Math.Max(Liking(liked, "application/json"), 0) ? Csv : Json;
    }

    private static double Liking(List<MediaTypeHeaderValue> types, string name) =>
        types
            .Where(type => type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(type => type.Quality ?? 1)
            .DefaultIfEmpty(0)
            .Max();
}
