namespace Vita.Graph.Core.Schema;

/// <summary>What a kind, property, relation or value means, in the two languages of the project.</summary>
/// <param name="En">English, shown in the GraphQL schema.</param>
/// <param name="Fr">French, shown beside it in <c>docs/schema.md</c>.</param>
public sealed record Description(string En, string Fr)
{
    /// <summary>What stands before a colon, as a sentence of its own; the whole where there is none.</summary>
    public Description Short => new(BeforeColon(En), BeforeColon(Fr));

    private static string BeforeColon(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? $"{text[..colon].TrimEnd()}." : text;
}
