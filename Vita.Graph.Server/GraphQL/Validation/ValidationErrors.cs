using GraphQL;
using GraphQLParser.Exceptions;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>The library's errors in the form of ours.</summary>
internal static class ValidationErrors
{
    public static GraphError ToGraphError(ExecutionError error) =>
        new(error.Code ?? "INVALID", error.Message, [.. (error.Locations ?? []).Select(location => new Place(location.Line, location.Column))], []);

    public static GraphError ToGraphError(GraphQLSyntaxErrorException error) =>
        new("SYNTAX", $"The document cannot be read: {error.Description}", [new(error.Location.Line, error.Location.Column)], []);
}
