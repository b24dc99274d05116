using GraphQLParser.AST;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>The ids that an operation names and no node has: whatever looks like one in an argument of a field that is selected.</summary>
internal sealed class NaiveIds(GraphQLDocument document, NaiveInput input, NaiveGraph graph)
{
    public IEnumerable<string> Unknown(GraphQLSelectionSet? set) =>
        Texts(set).Where(text => graph.Schema.KindOfId(text) is not null && graph.Find(text) is null).Distinct();

    private IEnumerable<string> Texts(GraphQLSelectionSet? set) =>
        (set?.Selections ?? [])
            .Where(selection => input.Includes((IHasDirectivesNode)selection))
            .SelectMany(selection =>
                selection switch
                {
                    GraphQLField field => (field.Arguments?.Items ?? [])
                        .SelectMany(argument => Texts(input.Argument(field, argument.Name.StringValue)))
                        .Concat(Texts(field.SelectionSet)),
                    GraphQLInlineFragment inline => Texts(inline.SelectionSet),
                    GraphQLFragmentSpread spread => Texts(Fragment(spread).SelectionSet),
                    _ => [],
                }
            );

    private GraphQLFragmentDefinition Fragment(GraphQLFragmentSpread spread) =>
        document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .Single(fragment => fragment.FragmentName.Name.StringValue == spread.FragmentName.Name.StringValue);

    private static IEnumerable<string> Texts(object? value) =>
        value switch
        {
            string text => [text],
            List<object?> list => list.SelectMany(Texts),
            Dictionary<string, object?> fields => fields.Values.SelectMany(Texts),
            _ => [],
        };
}
