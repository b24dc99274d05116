using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Text and variables → an operation that the schema accepts, or all the reasons why it does not. Documents are kept by their
/// text.</summary>
public sealed class OperationReader(ISchema schema, QueryLimits limits, PlanCaches caches)
{
    /// <summary>What a parsed document takes per character of its text: 20 to 30, measured.</summary>
    private const int BytesPerCharacter = 30;

    private static readonly IValidationRule[] Rules =
    [
        .. DocumentValidator.CoreRules.Where(rule =>
            rule
                is not (
                    FieldsOnCorrectType
                    or ScalarLeafs
                    or KnownArgumentNames
                    or ArgumentsOfCorrectType
                    or DefaultValuesOfCorrectType
                    or SingleRootFieldSubscriptions
                )
        ),
        new KnownNamesRule(),
    ];

    private readonly DocumentValidator _validator = new();
    private readonly DocumentLimits _documentLimits = new(limits);
    private readonly InputMeasures _inputLimits = new(limits);
    private readonly BoundedCache<string, GraphQLDocument> _documents = new(maxCount: 2000, caches.Documents);

    /// <exception cref="RequestRefusedException">The document, the name or a variable is not acceptable.</exception>
    public async ValueTask<ValidatedOperation> ReadAsync(
        string text,
        string? operationName,
        IReadOnlyDictionary<string, object?> variables
    )
    {
        _inputLimits.Check(variables);
        var document = _documents.Find(text) ?? await ReadDocumentAsync(text);
        var operation = OperationOf(document, operationName);
        if (operation.Operation is not OperationType.Query)
        {
            throw Refused(
                QueryCodes.NotAQuery,
                $"The operation is a {operation.Operation.ToString().ToLowerInvariant()}; only queries can be asked here."
            );
        }

        return new(document, operation, VariablesReader.Read(schema, document, operation, variables));
    }

    private async ValueTask<GraphQLDocument> ReadDocumentAsync(string text)
    {
        var document = DocumentParser.Parse(_documentLimits.CheckText(text));
        _documentLimits.CheckTree(document);

        // Without an operation the library checks the document alone; variables are ours, so that one document is checked once for all of
        // them.
        var result = await _validator.ValidateAsync(
            new ValidationOptions
            {
                Schema = schema,
                Document = document,
                Rules = Rules,
            }
        );
        if (!result.IsValid)
        {
            throw new RequestRefusedException([
                .. result.Errors.OfType<ValidationError>().Select(error => ValidationErrors.ToGraphError(error, document.Source)),
            ]);
        }

        _documents.Keep(text, document, text.Length * BytesPerCharacter);
        return document;
    }

    private static GraphQLOperationDefinition OperationOf(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        return (operations, name) switch
        {
            ([], _) => throw Refused(
                QueryCodes.NoOperation,
                "The document has no operation; expected a query like { organisations { totalCount } }."
            ),
            ([var only], null or "") => only,
            (_, null or "") => throw Refused(
                QueryCodes.OperationNameMissing,
                $"The document has {operations.Count} operations; say which one with 'operationName': {NamesOf(operations)}."
            ),
            _ => operations.Find(operation => operation.Name is { } own && own == name)
                ?? throw Refused(
                    QueryCodes.OperationNameUnknown,
                    $"The document has no operation '{name}'; expected one of: {NamesOf(operations)}."
                ),
        };
    }

    private static string NamesOf(List<GraphQLOperationDefinition> operations) =>
        string.Join(", ", operations.Select(operation => operation.Name?.StringValue ?? "(none)"));

    private static RequestRefusedException Refused(QueryCode code, string message) => new(new GraphError(code, message));
}
