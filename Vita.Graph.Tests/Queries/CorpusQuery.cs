using System.Text.Json.Nodes;
using Vita.Graph.Core;

namespace Vita.Graph.Tests.Queries;

/// <summary>
/// One question of the corpus: <c>Queries/x.graphql</c>, which opens with <c># why: …</c>, then perhaps <c># variables: {…}</c> and, where
/// no row is the right answer, <c># expects: empty</c>. A header goes on over the lines that are indented below it.
/// </summary>
internal sealed record CorpusQuery(string Name)
{
    public static string Folder { get; } = Path.Combine(VitaPaths.Home, "Vita.Graph.Tests", "Queries");

    public static IReadOnlyList<string> Names { get; } = NamesIn("");

    /// <summary>Questions that analyses answer: they are not in the corpus, since the naive evaluator knows no algorithm.</summary>
    public static IReadOnlyList<string> AnalysisNames { get; } = NamesIn("../Analysis/Questions/");

    public string GoldenFile => Path.Combine(Folder, Name + ".golden");

    public string Text { get; } = File.ReadAllText(Path.Combine(Folder, Name + ".graphql")).ReplaceLineEndings("\n");

    public string? Why => Header("why");

    public string VariablesText => Header("variables") ?? "{}";

    public JsonObject Variables => (JsonObject)JsonNode.Parse(VariablesText)!;

    public bool ExpectsEmpty => Header("expects") == "empty";

    private static IReadOnlyList<string> NamesIn(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Folder, folder), "*.graphql")
                .Select(file => folder + Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    private string? Header(string name)
    {
        var lines = Text.Split('\n')
            .TakeWhile(line => line.StartsWith('#'))
            .SkipWhile(line => !line.StartsWith($"# {name}: ", StringComparison.Ordinal))
            .ToList();
        return lines is [var first, .. var others]
            ? string.Join(' ', others.TakeWhile(IsIndented).Select(line => line[1..].Trim()).Prepend(first[$"# {name}: ".Length..].Trim()))
            : null;
    }

    private static bool IsIndented(string line) => line.StartsWith("#  ", StringComparison.Ordinal);
}
