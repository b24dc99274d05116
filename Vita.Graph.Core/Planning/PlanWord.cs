namespace Vita.Graph.Core.Planning;

/// <summary>A word of an argument that a plan depends on, as a group key: requests with other words have other plans.</summary>
public sealed record PlanWord(string Text)
{
    /// <summary>The words of an argument, written one by one or held by a variable.</summary>
    internal static IEnumerable<string> AllIn(Input? input) => input switch
    {
        ListInput list => list.Items.SelectMany(AllIn),
        LeafInput { Value: IReadOnlyList<object?> items } => items.OfType<PlanWord>().Select(word => word.Text),
        LeafInput { Value: PlanWord word } => [word.Text],
        _ => [],
    };
}
