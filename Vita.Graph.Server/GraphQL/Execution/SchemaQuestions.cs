using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Vita.Graph.Server.GraphQL.Selections;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Answers <c>__schema</c> and <c>__type</c> by the library's own execution, and nothing else.</summary>
internal sealed class SchemaQuestions(ISchema schema)
{
    private static readonly GraphQLSerializer Serializer = new();

    private readonly DocumentExecuter _executer = new(
        new GraphQLDocumentBuilder(),
        new DocumentValidator(),
        new DefaultExecutionStrategySelector([new ExecutionStrategyRegistration(new Strategy(), OperationType.Query)]),
        []
    );

    public static bool IsOne(string field) => field is "__schema" or "__type";

    /// <summary>The values of those fields, by their keys.</summary>
    public async Task<JsonDocument> AnswerAsync(ValidatedOperation operation, CancellationToken cancellation)
    {
        var result = await _executer.ExecuteAsync(
            new ExecutionOptions
            {
                Schema = schema,
                Document = operation.Document,
                OperationName = operation.Definition.Name?.StringValue,
                Variables = new Inputs(new Dictionary<string, object?>(operation.Variables)),
                ValidationRules = [],
                CancellationToken = cancellation,
                ThrowOnUnhandledException = true,
            }
        );
        using var text = new MemoryStream();
        await Serializer.WriteAsync(text, result, cancellation);
        return JsonDocument.Parse(text.ToArray());
    }

    /// <summary>Leaves out of the root what is the graph's.</summary>
    private sealed class Strategy : SerialExecutionStrategy
    {
        protected override Dictionary<string, (GraphQLField field, FieldType fieldType)> CollectFieldsFrom(
            ExecutionContext context,
            IGraphType specificType,
            GraphQLSelectionSet selectionSet,
            Dictionary<string, (GraphQLField field, FieldType fieldType)>? fields
        )
        {
            var collected = base.CollectFieldsFrom(context, specificType, selectionSet, fields);
            if (ReferenceEquals(specificType, context.Schema.Query))
            {
                foreach (var key in collected.Keys.Where(key => !IsOne(collected[key].fieldType.Name)).ToList())
                {
                    collected.Remove(key);
                }
            }

            return collected;
        }
    }
}
