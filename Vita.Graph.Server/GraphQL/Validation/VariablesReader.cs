using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Brings the variables of a request to the types that the operation declares.</summary>
internal static class VariablesReader
{
    /// <exception cref="RequestRefusedException">A value is missing or does not fit; all such values are named.</exception>
    public static Dictionary<string, object?> Read(
        ISchema schema,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, object?> given
    )
    {
        var variables = new Dictionary<string, object?>();
        var errors = new List<GraphError>();
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            ReadOne(schema, document, definition, given, variables, errors);
        }

        return errors.Count == 0 ? variables : throw new RequestRefusedException(errors);
    }

    private static void ReadOne(
        ISchema schema,
        GraphQLDocument document,
        GraphQLVariableDefinition definition,
        IReadOnlyDictionary<string, object?> given,
        Dictionary<string, object?> variables,
        List<GraphError> errors
    )
    {
        var name = definition.Variable.Name.StringValue;
        var type = definition.Type.GraphTypeFromType(schema)!;
        void Report(InputProblem problem) => errors.Add(new(problem.Code, problem.Message, [definition.PlaceIn(document.Source)], []));

        if (given.TryGetValue(name, out var value))
        {
            variables.Add(name, new VariableReader(Report).Read(value, type, "$" + name));
        }
        else if (definition.DefaultValue is { } written)
        {
            variables.Add(name, ExecutionHelper.CoerceValue(type, written).Value);
        }
        else if (type is NonNullGraphType)
        {
            Report(InputProblem.MissingKey("$" + name, type));
        }
    }
}
