using Vita.Graph.Core;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Http;

/// <summary>A place in a document, both counted from 1: columns in UTF-16 units, as editors count. A byte order mark at the beginning
/// counts for nothing.</summary>
public readonly record struct TextPlace(int Line, int Column)
{
    /// <param name="text">The document.</param>
    /// <param name="position">From 0; that of a node, or the length of the text for its end.</param>
    public static TextPlace At(ReadOnlySpan<char> text, int position)
    {
        var before = text[..Math.Clamp(position, 0, text.Length)].TrimStart('\uFEFF');
        var line = 1;
        for (var end = before.IndexOfAny('\n', '\r'); end >= 0; end = before.IndexOfAny('\n', '\r'))
        {
            before = before[(end + (before[end..].StartsWith("\r\n") ? 2 : 1))..];
            line++;
        }

        return new(line, before.Length + 1);
    }
}

/// <summary>An error as an answer carries it.</summary>
/// <param name="Code">What kind of error: one of <see cref="QueryCodes"/>, or of a store that cannot answer.</param>
/// <param name="Message">Where, what was found, what was expected, what to do.</param>
/// <param name="Places">Where in the document; empty where it is not about the document.</param>
/// <param name="Path">Keys of the answer that lead to the field; empty for the whole operation.</param>
public sealed record GraphError(ProblemCode Code, string Message, IReadOnlyList<TextPlace> Places, IReadOnlyList<string> Path)
{
    public GraphError(ProblemCode code, string message)
        : this(code, message, [], []) { }

    /// <summary>The limit that is exceeded; null where the error is about something else.</summary>
    public ExceededLimit? Exceeded { get; init; }

    public static GraphError Of(QueryError error) => new(error.Code, error.Message, [], error.Path) { Exceeded = error.Exceeded };
}

/// <summary>A request that is not carried out at all: its answer has errors and no data.</summary>
public sealed class RequestRefusedException : Exception
{
    private const int MostErrors = 50;

    /// <param name="errors">Why; of a long list the first are told, and how many there are.</param>
    public RequestRefusedException(params IReadOnlyList<GraphError> errors)
        : base(string.Join(Environment.NewLine, Told(errors).Select(error => $"{error.Code}: {error.Message}"))) => Errors = Told(errors);

    public IReadOnlyList<GraphError> Errors { get; }

    public RequestRefusedException(QueryCode code, string message)
        : this(new GraphError(code, message)) { }

    /// <summary>Whether the errors are those of an operation that was read, whatever their codes say of requests.</summary>
    public bool IsOfOperation { get; init; }

    /// <summary>The status of the answer, whatever its media type, which is that of the first error; null where the media type
    /// decides.</summary>
    public int? Status
    {
        get =>
            field
            ?? Errors[0].Code switch
            {
                _ when IsOfOperation => null,
                QueryCode code => code.Status,
                _ => StatusCodes.Status503ServiceUnavailable, // The code of a store that cannot answer.
            };
        init;
    }

    /// <summary>Seconds after which another try is worth while; null where it is not a matter of time.</summary>
    public int? RetryAfter { get; init; }

    private static IReadOnlyList<GraphError> Told(IReadOnlyList<GraphError> errors) =>
        errors.Count <= MostErrors
            ? errors
            :
            [
                .. errors.Take(MostErrors),
                new(
                    QueryCodes.TooManyErrors,
                    $"There are {errors.Count} errors; the first {MostErrors} are listed. Correct these, then ask again."
                ),
            ];
}
