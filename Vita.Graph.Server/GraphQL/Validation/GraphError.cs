using GraphQLParser;
using GraphQLParser.AST;
using Vita.Graph.Core.Planning;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>A place in a document, both counted from 1.</summary>
public readonly record struct Place(int Line, int Column)
{
    public static Place Of(ASTNode node, ROM source)
    {
        var location = Location.FromLinearPosition(source, node.Location.Start);
        return new(location.Line, location.Column);
    }
}

/// <summary>An error as an answer carries it.</summary>
/// <param name="Code">Stable, <c>UPPER_SNAKE</c>.</param>
/// <param name="Message">Where, what was found, what was expected, what to do.</param>
/// <param name="Places">Where in the document; empty where it is not about the document.</param>
/// <param name="Path">Keys of the answer that lead to the field; empty for the whole operation.</param>
public sealed record GraphError(string Code, string Message, IReadOnlyList<Place> Places, IReadOnlyList<string> Path)
{
    public GraphError(string code, string message)
        : this(code, message, [], [])
    {
    }

    public static GraphError Of(QueryError error) => new(error.Code, error.Message, [], error.Path);
}

/// <summary>A request that is not carried out at all: its answer has errors and no data.</summary>
public sealed class RequestRefusedException(params IReadOnlyList<GraphError> errors)
    : Exception(string.Join(Environment.NewLine, errors.Select(error => $"{error.Code}: {error.Message}")))
{
    public IReadOnlyList<GraphError> Errors { get; } = errors;

    /// <summary>The status of the answer, whatever its media type; null where that decides.</summary>
    public int? Status { get; init; }

    /// <summary>Seconds after which another try is worth while; null where it is not a matter of time.</summary>
    public int? RetryAfter { get; init; }
}
