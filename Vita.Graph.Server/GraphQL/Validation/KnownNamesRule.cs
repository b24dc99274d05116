using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Fields, arguments, keys and values exist and fit; where not, the nearest name is told. Stands in for four rules of the library.</summary>
internal sealed class KnownNamesRule : ValidationRuleBase
{
    private static readonly NodeVisitors Visitor = new(
        new MatchingNodeVisitor<GraphQLField>(CheckField),
        new MatchingNodeVisitor<GraphQLArgument>(CheckArgument),
        new MatchingNodeVisitor<GraphQLVariableDefinition>(CheckDefault));

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void CheckField(GraphQLField field, ValidationContext context)
    {
        if (context.TypeInfo.GetFieldDef() is null && context.TypeInfo.GetParentType()?.GetNamedType() is IComplexGraphType type)
        {
            var known = type.Fields.Select(known => known.Name);
            context.ReportError(new RefusedError(context, field, InputProblem.UnknownField(type.Name, field.Name.StringValue, known)));
        }
    }

    private static void CheckArgument(GraphQLArgument argument, ValidationContext context)
    {
        if (context.TypeInfo.GetArgument()?.ResolvedType is { } type)
        {
            CheckValue(argument.Value, type, argument.Name.StringValue, context);
        }
        else if (OwnerOf(context) is var (owner, known))
        {
            var names = known?.Select(known => known.Name).ToList() ?? [];
            context.ReportError(new RefusedError(context, argument, InputProblem.UnknownArgument(owner, argument.Name.StringValue, names)));
        }
    }

    private static (string Name, IEnumerable<QueryArgument>? Arguments)? OwnerOf(ValidationContext context) => context.TypeInfo.GetAncestor(2) switch
    {
        GraphQLDirective when context.TypeInfo.GetDirective() is { } directive => ("@" + directive.Name, directive.Arguments),
        GraphQLField when context.TypeInfo.GetFieldDef() is { } field => ($"{context.TypeInfo.GetParentType()?.GetNamedType().Name}.{field.Name}", field.Arguments),
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
