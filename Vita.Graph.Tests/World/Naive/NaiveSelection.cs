using GraphQLParser.AST;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>A key of the answer: the name of its field and every place in the document that selects it.</summary>
internal sealed record NaiveField(string Key, string Name, IReadOnlyList<GraphQLField> Written)
{
    public IEnumerable<GraphQLSelectionSet> Below => Written.Select(written => written.SelectionSet).OfType<GraphQLSelectionSet>();
}

/// <summary>What the document selects on a type, fragments spread and conditions decided, in the order of first mention.</summary>
internal sealed class NaiveSelection(GraphQLDocument document, NaiveInput input)
{
    public IEnumerable<NaiveField> Fields(IEnumerable<GraphQLSelectionSet> sets, string typeName) =>
        sets.SelectMany(set => Flat(set, typeName))
            .GroupBy(field => (field.Alias?.Name ?? field.Name).StringValue)
            .Select(group => new NaiveField(group.Key, group.First().Name.StringValue, [.. group]));

    private IEnumerable<GraphQLField> Flat(GraphQLSelectionSet set, string typeName) =>
        set
            .Selections.Where(selection => input.Includes((IHasDirectivesNode)selection))
            .SelectMany(selection =>
                selection switch
                {
                    GraphQLField field => [field],
                    GraphQLInlineFragment inline => Applies(inline.TypeCondition, typeName) ? Flat(inline.SelectionSet, typeName) : [],
                    GraphQLFragmentSpread spread when Fragment(spread) is var fragment => Applies(fragment.TypeCondition, typeName)
                        ? Flat(fragment.SelectionSet, typeName)
                        : [],
                    _ => throw new NotSupportedException(selection.Kind.ToString()),
                }
            );

    private GraphQLFragmentDefinition Fragment(GraphQLFragmentSpread spread) =>
        document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .Single(fragment => fragment.FragmentName.Name.StringValue == spread.FragmentName.Name.StringValue);

    /// <summary>Every type of the schema is an object of its own but Node, which only kinds are spread on.</summary>
    private static bool Applies(GraphQLTypeCondition? condition, string typeName) =>
        condition is null || condition.Type.Name.StringValue is "Node" || condition.Type.Name.StringValue == typeName;
}
