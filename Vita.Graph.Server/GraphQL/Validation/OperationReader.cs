using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Text and variables → an operation that the schema accepts, or all the reasons why it does not.</summary>
public sealed class OperationReader(ISchema schema)
{
    private static readonly IValidationRule[] Rules =
    [
        .. DocumentValidator.CoreRules.Where(rule => rule is not (FieldsOnCorrectType or KnownArgumentNames or ArgumentsOfCorrectType or DefaultValuesOfCorrectType)),
        new KnownNamesRule(),
    ];

    private readonly DocumentValidator _validator = new();

    /// <exception cref="RequestRefusedException">The document, the name or a variable is not acceptable.</exception>
    public async ValueTask<ValidatedOperation> ReadAsync(string text, string? operationName, IReadOnlyDictionary<string, object?> variables)
    {
        var document = await ReadDocumentAsync(text);
        var operation = OperationOf(document, operationName);
        if (operation.Operation is not OperationType.Query)
        {
            throw Refused("NOT_A_QUERY", $"The operation is a {operation.Operation.ToString().ToLowerInvariant()}; only queries can be asked here.");
        }

        return new(document, operation, VariablesReader.Read(schema, document, operation, variables));
    }

    private async ValueTask<GraphQLDocument> ReadDocumentAsync(string text)
    {
        var document = Parse(text);

        // Without an operation the library checks the document alone; variables are ours, so that one document is checked once for all of them.
        var result = await _validator.ValidateAsync(new ValidationOptions { Schema = schema, Document = document, Rules = Rules });
        return result.IsValid ? document : throw new RequestRefusedException([.. result.Errors.Select(ValidationErrors.ToGraphError)]);
    }

    private static GraphQLDocument Parse(string text)
    {
        try
        {
            return Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
        }
        catch (GraphQLSyntaxErrorException error)
        {
            throw new RequestRefusedException(ValidationErrors.ToGraphError(error));
        }
    }

    private static GraphQLOperationDefinition OperationOf(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var names = string.Join(", ", operations.Select(operation => operation.Name?.StringValue));
        return (operations, name) switch
        {
            ([], _) => throw Refused("NO_OPERATION", "The document has no operation; expected a query like { organisations { totalCount } }."),
            ([var only], null or "") => only,
            (_, null or "") => throw Refused("OPERATION_NAME_MISSING", $"The document has {operations.Count} operations; say which one with 'operationName': {names}."),
            _ => operations.Find(operation => operation.Name is { } own && own == name)
                ?? throw Refused("OPERATION_NAME_UNKNOWN", $"The document has no operation '{name}'; expected one of: {names}."),
        };
    }

    private static RequestRefusedException Refused(string code, string message) => new(new GraphError(code, message));
}
