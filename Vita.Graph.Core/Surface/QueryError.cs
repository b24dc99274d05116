using Vita.Graph.Core.Engines;

namespace Vita.Graph.Core.Surface;

/// <summary>Why an operation is refused or a value withheld: where, what, expected, what to do.</summary>
/// <param name="Code">What kind of error.</param>
/// <param name="Message">One sentence or two for the person who wrote the operation.</param>
/// <param name="Path">Keys of the answer that lead to the field; empty for the whole operation.</param>
public sealed record QueryError(QueryCode Code, string Message, IReadOnlyList<string> Path)
{
    /// <summary>What was written where an id is expected; null where the error is about something else. See
    /// <see cref="IdHints.Completed"/>.</summary>
    public SoughtNode? Sought { get; init; }

    /// <summary>The limit that is exceeded; null where the error is about something else.</summary>
    public ExceededLimit? Exceeded { get; init; }
}

/// <summary>An operation cannot be carried out as it is written.</summary>
public sealed class QueryException(params IReadOnlyList<QueryError> errors)
    : Exception(string.Join(Environment.NewLine, errors.Select(error => $"{error.Code}: {error.Message}")))
{
    public IReadOnlyList<QueryError> Errors { get; } = errors;
}
