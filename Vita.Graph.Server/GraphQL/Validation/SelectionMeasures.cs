using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>How large a selection is, fragments counted each time they are spread.</summary>
/// <param name="Depth">Fields inside one another.</param>
/// <param name="Fields">Fields in all.</param>
/// <param name="Aliases">Aliases in all.</param>
/// <param name="Width">Fields at its root.</param>
/// <param name="DeepestBranch">Keys that lead to the deepest field.</param>
/// <param name="WidestBranch">Key of the field at the root that selects most fields.</param>
/// <param name="WidestFields">How many those are.</param>
internal sealed record SelectionMeasure(
    int Depth,
    long Fields,
    long Aliases,
    long Width,
    string DeepestBranch,
    string WidestBranch,
    long WidestFields
)
{
    public static SelectionMeasure Empty { get; } = new(0, 0, 0, 0, "", "", 0);

    /// <summary>Both side by side.</summary>
    public SelectionMeasure With(SelectionMeasure other)
    {
        var deepest = other.Depth > Depth ? other : this;
        var widest = other.WidestFields > WidestFields ? other : this;
        return new(
            deepest.Depth,
            Plus(Fields, other.Fields),
            Plus(Aliases, other.Aliases),
            Plus(Width, other.Width),
            deepest.DeepestBranch,
            widest.WidestBranch,
            widest.WidestFields
        );
    }

    /// <summary>Stops at a number beyond every limit: fragments that double one another reach any number.</summary>
    private static long Plus(long left, long right) => Math.Min(left + right, int.MaxValue);
}

/// <summary>Measures selections. Each fragment is measured once, so that fragments that spread one another many times cost no more than
/// they are long.</summary>
internal sealed class SelectionMeasures(GraphQLDocument document)
{
    private readonly Dictionary<string, SelectionMeasure> _fragments = [];

    public SelectionMeasure Of(GraphQLSelectionSet? set) =>
        (set?.Selections ?? []).Select(Of).Aggregate(SelectionMeasure.Empty, (sum, next) => sum.With(next));

    /// <summary>All fragments side by side that nothing measured before has spread.</summary>
    public SelectionMeasure OfOthers() =>
        document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .Where(fragment => !_fragments.ContainsKey(fragment.FragmentName.Name.StringValue))
            .Select(fragment => Of(fragment.SelectionSet))
            .Aggregate(SelectionMeasure.Empty, (sum, next) => sum.With(next));

    private SelectionMeasure Of(ASTNode selection) =>
        selection switch
        {
            GraphQLField field => OfField(field),
            GraphQLInlineFragment inline => Of(inline.SelectionSet),
            GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
            _ => SelectionMeasure.Empty,
        };

    private SelectionMeasure OfField(GraphQLField field)
    {
        var below = Of(field.SelectionSet);
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        var branch = below.DeepestBranch.Length == 0 ? key : $"{key}.{below.DeepestBranch}";
        return new(below.Depth + 1, below.Fields + 1, below.Aliases + (field.Alias is null ? 0 : 1), 1, branch, key, below.Fields + 1);
    }

    private SelectionMeasure OfFragment(string name)
    {
        if (!_fragments.TryGetValue(name, out var measure))
        {
            // A fragment that spreads itself is refused by another rule; until then it counts as empty inside itself.
            _fragments[name] = SelectionMeasure.Empty;
            var definition = document
                .Definitions.OfType<GraphQLFragmentDefinition>()
                .FirstOrDefault(fragment => fragment.FragmentName.Name.StringValue == name);
            _fragments[name] = measure = Of(definition?.SelectionSet);
        }

        return measure;
    }
}
