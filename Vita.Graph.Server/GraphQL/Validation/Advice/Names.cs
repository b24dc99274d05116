using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.GraphQL.Validation.Advice;

/// <summary>Known names, for whoever wrote an unknown one.</summary>
internal static class Names
{
    /// <summary>A longer list would not be read; the schema has it.</summary>
    private const int Most = 60;

    /// <summary><c> Nearest: 'x'.</c>, where one is near or means the same.</summary>
    public static string NearestTo(string name, IReadOnlyCollection<string> known) =>
        (Synonyms.Of(name, known) ?? Nearest.To(name, known)) is { } nearest ? $" Nearest: '{nearest}'." : "";

    /// <summary><c> It has a, b, c.</c></summary>
    public static string ListOf(IReadOnlyCollection<string> known) =>
        known.Count == 0 ? ""
        : known.Count <= Most ? $" It has {string.Join(", ", known)}."
        : $" It has {string.Join(", ", known.Take(Most))} and {known.Count - Most} more; see /schema.graphql.";
}
