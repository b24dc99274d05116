using GraphQLParser.AST;
using Vita.Graph.Core.Planning;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Finds where in a document stands what the planner, who knows no documents, complains of.</summary>
internal static class FieldPlaces
{
    /// <summary>The error with the place of its field. Keys of arguments at the end of a path lead no further than their field.</summary>
    public static GraphError Locate(QueryError error, ValidatedOperation operation)
    {
        GraphQLField? field = null;
        IEnumerable<ASTNode> selections = operation.Definition.SelectionSet.Selections;
        foreach (var key in error.Path)
        {
            if (Spread(selections, operation.Document).FirstOrDefault(candidate => (candidate.Alias?.Name ?? candidate.Name) == key) is not { } next)
            {
                break;
            }

            field = next;
            selections = next.SelectionSet?.Selections ?? [];
        }

        return new(error.Code, error.Message, field is null ? [] : [Place.Of(field, operation.Document.Source)], []);
    }

    private static IEnumerable<GraphQLField> Spread(IEnumerable<ASTNode> selections, GraphQLDocument document) => selections.SelectMany(selection => selection switch
    {
        GraphQLField field => [field],
        GraphQLInlineFragment inline => Spread(inline.SelectionSet.Selections, document),
        GraphQLFragmentSpread spread => Spread(FragmentOf(spread, document).SelectionSet.Selections, document),
        _ => [],
    });

    private static GraphQLFragmentDefinition FragmentOf(GraphQLFragmentSpread spread, GraphQLDocument document) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>().First(fragment => fragment.FragmentName.Name == spread.FragmentName.Name);
}
