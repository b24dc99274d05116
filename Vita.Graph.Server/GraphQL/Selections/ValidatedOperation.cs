using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Selections;

/// <summary>An operation that the schema accepts.</summary>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Definition">The operation itself.</param>
/// <param name="Variables">Its variables, coerced to their types, in the order of their definition; those without value or default are left
/// out.</param>
public sealed record ValidatedOperation(
    GraphQLDocument Document,
    GraphQLOperationDefinition Definition,
    IReadOnlyDictionary<string, object?> Variables
);
