using Vita.Graph.Tests.Docs;
using Xunit;

namespace Vita.Graph.Tests.House;

/// <summary>Lines end before column 140, so that two versions of a file fit side by side on a screen.</summary>
public class WidthTests
{
    private const int Width = 140;

    private static readonly string[] Written =
    [
        ".cs",
        ".csproj",
        ".props",
        ".md",
        ".graphql",
        ".cypher",
        ".py",
        ".mjs",
        ".ts",
        ".tsx",
        ".css",
        ".html",
        ".yml",
        ".yaml",
        ".json",
        ".ci/run",
        "Makefile",
        "Dockerfile",
        ".editorconfig",
    ];

    /// <summary>Data, and what programs print: a path begins or ends so, and why its lines may be long.</summary>
    private static readonly (string Begins, string Ends, string Why)[] Exceptions =
    [
        ("seeds/", ".yaml", "data: a text of the source stays on one line, where it can be found"),
        ("seeds/seed.schema.json", "", "printed from the schema"),
        ("Vita.Graph.Tests/Analysis/Networks/Figures/", "", "printed by another program, to compare with"),
        ("Vita.Graph.Tests/Exports/Goldens/", "", "files as programs read them"),
        ("Vita.Graph.Tests/Introspection/", ".graphql", "as the tools send it"),
        ("Vita.Graph.Web/src/asking/", "generated.ts", "printed from the schema and the operations"),
        ("Vita.Graph.Web/src/question/", ".generated.ts", "printed from the schema"),
        ("Vita.Graph.Tests/Refused/", "", "an error names line and column, so the text stays as it was asked"),
    ];

    [Fact]
    public void Lines_end_before_column_140()
    {
        var files = Papers.FilesNamed(Written).Where(file => !Exceptions.Any(exception => Covers(exception, file))).ToList();

        Assert.Contains("README.md", files);
        Assert.Contains("Vita.Graph.Tests/House/WidthTests.cs", files);
        Assert.Equal([], files.SelectMany(TooWide));
    }

    [Fact]
    public void Every_exception_is_needed() =>
        Assert.All(Exceptions, exception =>
            Assert.Contains(Papers.FilesNamed(Written), file => Covers(exception, file) && TooWide(file).Any())
        );

    private static bool Covers((string Begins, string Ends, string Why) exception, string file) =>
        file.StartsWith(exception.Begins, StringComparison.Ordinal) && file.EndsWith(exception.Ends, StringComparison.Ordinal);

    private static IEnumerable<string> TooWide(string file) =>
        Papers
            .Read(file)
            .Split('\n')
            .Select((line, at) => (Length: line.EnumerateRunes().Count(), Place: $"{file}:{at + 1}"))
            .Where(line => line.Length > Width)
            .Select(line => line.Place);
}
