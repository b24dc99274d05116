using System.Text.RegularExpressions;
using Vita.Graph.Core;

namespace Vita.Graph.Tests.Docs;

/// <summary>The files of the product as tests read them: relative paths with slashes, text with <c>\n</c>.</summary>
internal static partial class Papers
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "TestResults", ".git", ".vita", ".vs", ".idea"];

    /// <summary>Every Markdown page, sorted.</summary>
    public static IReadOnlyList<string> Pages { get; } = FilesNamed(".md");

    public static string PathOf(string file) => Path.Combine(VitaPaths.Home, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    public static bool Exists(string path) => File.Exists(PathOf(path)) || Directory.Exists(PathOf(path));

    /// <summary>Every file whose name ends in one of <paramref name="endings"/>, sorted; nothing that a build or an editor made.</summary>
    public static IReadOnlyList<string> FilesNamed(params string[] endings) =>
        [
            .. Below(new DirectoryInfo(VitaPaths.Home))
                .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .Select(file => Path.GetRelativePath(VitaPaths.Home, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The fenced code blocks of a page: the language and the text.</summary>
    public static IReadOnlyList<(string Language, string Text)> CodeBlocks(string page) =>
        [.. Fence().Matches(Read(page)).Select(block => (block.Groups["language"].Value, block.Groups["text"].Value))];

    /// <summary>A page without its code, in which links and headings are looked for.</summary>
    public static string Prose(string page) => Code().Replace(Fence().Replace(Read(page), ""), "");

    private static IEnumerable<string> Below(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Select(file => file.FullName)
            .Concat(
                folder
                    .EnumerateDirectories()
                    .Where(child => !NotOurs.Contains(child.Name) && !child.Name.StartsWith(".neo4j", StringComparison.Ordinal))
                    .SelectMany(Below)
            );

    [GeneratedRegex("^```(?<language>[a-z]*)[^\n]*\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();
}
