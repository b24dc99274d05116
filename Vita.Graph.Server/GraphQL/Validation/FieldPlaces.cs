using GraphQLParser.AST;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Finds where in a document stands what the planner, who knows no documents, complains of.</summary>
internal static class FieldPlaces
{
    /// <summary>The error with its place: keys of the answer lead to a field, then names to an argument and into it, as far as it is
    /// written out.</summary>
    public static GraphError Locate(QueryError error, ValidatedOperation operation) => Locate(GraphError.Of(error), error.Path, operation);

    /// <inheritdoc cref="Locate(QueryError, ValidatedOperation)"/>
    public static GraphError Locate(GraphError error, IReadOnlyList<string> path, ValidatedOperation operation)
    {
        ASTNode? found = null;
        foreach (var key in path)
        {
            if (Below(found ?? operation.Definition, key, operation.Document) is not { } next)
            {
                break;
            }

            found = next;
        }

        return error with
        {
            Places = found is null ? [] : [found.PlaceIn(operation.Document.Source)],
            Path = [],
        };
    }

    /// <summary>Arguments come first: a complaint about <c>id</c> of <c>node(id: …) { id }</c> is about what was given.</summary>
    private static ASTNode? Below(ASTNode node, string key, GraphQLDocument document) =>
        node switch
        {
            GraphQLOperationDefinition operation => FieldIn(operation.SelectionSet, key, document),
            GraphQLField field => (ASTNode?)field.Arguments?.Items.Find(argument => argument.Name == key)
                ?? FieldIn(field.SelectionSet, key, document),
            GraphQLArgument { Value: GraphQLObjectValue value } => value.Field(key),
            GraphQLObjectField { Value: GraphQLObjectValue value } => value.Field(key),
            _ => null,
        };

    private static GraphQLField? FieldIn(GraphQLSelectionSet? set, string key, GraphQLDocument document) =>
        Spread(set?.Selections ?? [], document).FirstOrDefault(field => (field.Alias?.Name ?? field.Name) == key);

    private static IEnumerable<GraphQLField> Spread(IEnumerable<ASTNode> selections, GraphQLDocument document) =>
        selections.SelectMany(selection =>
            selection switch
            {
                GraphQLField field => [field],
                GraphQLInlineFragment inline => Spread(inline.SelectionSet.Selections, document),
                GraphQLFragmentSpread spread => Spread(FragmentOf(spread, document).SelectionSet.Selections, document),
                _ => [],
            }
        );

    private static GraphQLFragmentDefinition FragmentOf(GraphQLFragmentSpread spread, GraphQLDocument document) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>().First(fragment => fragment.FragmentName.Name == spread.FragmentName.Name);
}
