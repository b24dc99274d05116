using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.Questions;

/// <summary>What the comment lines directly above a line say in both languages: <c># fr: title</c>, and below it, indented, a
/// description.</summary>
internal static class WordsAbove
{
    private const string Indent = "#   ";

    /// <param name="lines">The lines of the file.</param>
    /// <param name="line">From 1.</param>
    /// <returns>Titles and descriptions; empty where a language says nothing.</returns>
    public static (Description Title, Description Summary) Of(string[] lines, int line)
    {
        var above = lines
            .Take(line - 1)
            .Reverse()
            .TakeWhile(text => text.TrimStart().StartsWith('#'))
            .Reverse()
            .Select(text => text.Trim())
            .ToList();
        return (new(Title(above, "en"), Title(above, "fr")), new(Summary(above, "en"), Summary(above, "fr")));
    }

    private static string Title(List<string> above, string language) =>
        above.Find(line => line.StartsWith(Mark(language), StringComparison.Ordinal))?[Mark(language).Length..].Trim() ?? "";

    private static string Summary(List<string> above, string language) =>
        string.Join(
            ' ',
            above
                .SkipWhile(line => !line.StartsWith(Mark(language), StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(line => line.StartsWith(Indent, StringComparison.Ordinal))
                .Select(line => line[1..].Trim())
        );

    private static string Mark(string language) => $"# {language}: ";
}
