using GraphQLParser.AST;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Selections;

/// <summary>Decides <c>@skip</c> and <c>@include</c>.</summary>
/// <param name="variables">The coerced variables that have a value, given or by default.</param>
internal sealed class Conditions(IReadOnlyDictionary<string, object?> variables)
{
    /// <exception cref="QueryException">A condition is a variable that is null, which only a variable with a default can be.</exception>
    public bool LeaveOut(IHasDirectivesNode node) =>
        node.Directives is { Count: > 0 } directives
        && directives.Items.Any(directive =>
            directive.Name.StringValue switch
            {
                "skip" => Holds(directive),
                "include" => !Holds(directive),
                _ => false,
            }
        );

    private bool Holds(GraphQLDirective directive) =>
        directive.Arguments!.Items[0].Value switch
        {
            GraphQLBooleanValue literal => literal.BoolValue,
            GraphQLVariable { Name.StringValue: var name } => variables.GetValueOrDefault(name) as bool? ?? throw IsNull(name, directive),
            var other => throw new InvalidOperationException($"a condition is {other.Kind}"),
        };

    private static QueryException IsNull(string variable, GraphQLDirective directive) =>
        new(
            new QueryError(
                QueryCodes.WrongType,
                $"'${variable}' is null where @{directive.Name.StringValue} expects true or false. Leave the variable out or "
                    + $"give it a value.",
                []
            )
        );
}
