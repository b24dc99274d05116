using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Vita.Graph.Core;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.GraphQL.Validation.Advice;

namespace Vita.Graph.Server.Questions;

/// <summary>The variables of an operation → the parameters of a question.</summary>
/// <param name="schema">Where their types are.</param>
/// <param name="lines">The file, for the words above each variable.</param>
/// <param name="report">Takes the line, the code and the text of each problem.</param>
internal sealed class ParameterDeclarations(ISchema schema, string[] lines, Action<int, ProblemCode, string> report)
{
    public IReadOnlyList<QuestionParameter> Of(ValidatedOperation operation) =>
        [.. (operation.Definition.Variables?.Items ?? []).Select(definition => Of(definition, operation))];

    private QuestionParameter Of(GraphQLVariableDefinition definition, ValidatedOperation operation)
    {
        var name = definition.Variable.Name.StringValue;
        var line = definition.PlaceIn(operation.Document.Source).Line;
        var type = definition.Type.GraphTypeFromType(schema)!;
        var values = type.GetNamedType();

        // What stands above the operation is said of the operation.
        var words = line == operation.Definition.PlaceIn(operation.Document.Source).Line ? new("", "") : WordsAbove.Of(lines, line).Title;
        if (values is IInputObjectGraphType)
        {
            report(
                line,
                QuestionCodes.BadParameter,
                $"'${name}' is of type '{type}'; expected a scalar, a vocabulary or a list of one, which an address can carry. Write "
                    + $"the object in the operation."
            );
        }

        if (QuestionArguments.Reserved.Contains(name))
        {
            report(line, QuestionCodes.BadParameter, $"'${name}' is a word of the address itself. Call it otherwise.");
        }

        if (words.Fr.Length == 0 || words.En.Length == 0)
        {
            report(
                line,
                QuestionCodes.NoWords,
                $"'${name}' has no '# fr: …' and '# en: …' on the lines above; expected what it is, in both languages. Add them."
            );
        }

        return new(
            name,
            type.ToString()!,
            values.Name,
            type is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType },
            operation.Variables.GetValueOrDefault(name),
            words,
            ValueAdvice.ValuesOf(values)
        );
    }
}
