using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Fields, arguments, keys and values exist and fit, and objects are selected from; where not, the nearest name is given.
/// Stands in for five rules of the library.</summary>
internal sealed class KnownNamesRule : ValidationRuleBase
{
    private static readonly NodeVisitors Visitor = new(
        new MatchingNodeVisitor<GraphQLField>(CheckField),
        new MatchingNodeVisitor<GraphQLArgument>(CheckArgument),
        new MatchingNodeVisitor<GraphQLVariableDefinition>(CheckDefault)
    );

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void CheckField(GraphQLField field, ValidationContext context)
    {
        if (ProblemOf(field, context) is { } problem)
        {
            context.ReportError(new RefusedError(context, field, problem));
        }
    }

    private static InputProblem? ProblemOf(GraphQLField field, ValidationContext context)
    {
        var name = field.Name.StringValue;
        if (context.TypeInfo.GetFieldDef()?.ResolvedType is { } type)
        {
            var (isObject, isSelected) = (type.GetNamedType() is IObjectGraphType or IInterfaceGraphType, field.SelectionSet is not null);
            return isObject == isSelected ? null
                : isObject ? InputProblem.NoSelection(name, type)
                : InputProblem.SelectionOfValue(name, type);
        }

        return context.TypeInfo.GetParentType()?.GetNamedType() is IComplexGraphType parent
            ? InputProblem.UnknownField(parent, name, Above(context))
            : null;
    }

    /// <summary>The field whose braces hold the field, where nothing but them is between.</summary>
    private static (IComplexGraphType Type, string Field)? Above(ValidationContext context) =>
        context.TypeInfo.GetAncestor(2) is GraphQLField above
        && context.TypeInfo.GetParentType(1)?.GetNamedType() is IComplexGraphType type
            ? (type, above.Name.StringValue)
            : null;

    private static void CheckArgument(GraphQLArgument argument, ValidationContext context)
    {
        if (context.TypeInfo.GetArgument()?.ResolvedType is { } type)
        {
            CheckValue(argument.Value, type, argument.Name.StringValue, context);
        }
        else if (OwnerOf(context) is var (owner, known))
        {
            context.ReportError(
                new RefusedError(context, argument, InputProblem.UnknownArgument(owner, argument.Name.StringValue, [.. known ?? []]))
            );
        }
    }

    private static (string Name, IEnumerable<QueryArgument>? Arguments)? OwnerOf(ValidationContext context) =>
        context.TypeInfo.GetAncestor(2) switch
        {
            GraphQLDirective when context.TypeInfo.GetDirective() is { } directive => ("@" + directive.Name, directive.Arguments),
            GraphQLField when context.TypeInfo.GetFieldDef() is { } field => (
                $"{context.TypeInfo.GetParentType()?.GetNamedType().Name}.{field.Name}",
                field.Arguments
            ),
            _ => null,
        };

    private static void CheckDefault(GraphQLVariableDefinition definition, ValidationContext context)
    {
        if (definition.DefaultValue is { } value && definition.Type.GraphTypeFromType(context.Schema) is { } type)
        {
            CheckValue(value, type, "$" + definition.Variable.Name.StringValue, context);
        }
    }

    private static void CheckValue(GraphQLValue value, IGraphType type, string place, ValidationContext context) =>
        new LiteralCheck((node, problem) => context.ReportError(new RefusedError(context, node, problem))).Check(value, type, place);
}
