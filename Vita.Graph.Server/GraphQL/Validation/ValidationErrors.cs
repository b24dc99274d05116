using GraphQL;
using GraphQLParser.Exceptions;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>The library's errors in the form of ours.</summary>
internal static class ValidationErrors
{
    public static GraphError ToGraphError(ExecutionError error) =>
        new(error.Code ?? "INVALID", error.Message, [.. (error.Locations ?? []).Select(location => new Place(location.Line, location.Column))], []);

    public static GraphError ToGraphError(GraphQLParserException error)
    {
        var (code, what) = error is GraphQLMaxDepthExceededException
            ? ("LIMIT_NESTING", "is nested too deep to be read")
            : ("SYNTAX", "cannot be read");
        return new(code, $"The document {what}: {error.Description}", [new(error.Location.Line, error.Location.Column)], []);
    }
}
