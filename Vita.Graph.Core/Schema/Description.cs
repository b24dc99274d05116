namespace Vita.Graph.Core.Schema;

/// <summary>What a kind, property, relation or value means, in the two languages of the project.</summary>
/// <param name="En">English, shown in the GraphQL schema.</param>
/// <param name="Fr">French, shown beside it in <c>docs/schema.md</c>.</param>
public sealed record Description(string En, string Fr)
{
    /// <summary>The first sentence only, or what comes before a colon in it.</summary>
    public Description Short => new(Beginning(En), Beginning(Fr));

    private static string Beginning(string text)
    {
        var first = text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? text[..(end + 1)] : text;
        return first.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? $"{first[..colon].TrimEnd()}." : first;
    }
}
