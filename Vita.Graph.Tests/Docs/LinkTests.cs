using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>What a page links to within the product is there, headings included.</summary>
public sealed partial class LinkTests
{
    private static readonly ConcurrentDictionary<string, HashSet<string>> Known = new();

    [Fact]
    public void Every_internal_link_leads_somewhere()
    {
        var links = Papers.Pages.SelectMany(page => Links(page).Select(target => (Page: page, Target: target))).ToList();

        Assert.NotEmpty(links);
        Assert.Equal([], links.Where(link => !LeadsSomewhere(link.Page, link.Target)).Select(link => $"{link.Page}: {link.Target}"));
    }

    /// <summary>Pages whose tables would be too wide with addresses in them have these at the end: <c>[Planner]: path</c>.</summary>
    [Fact]
    public void Every_reference_has_its_address_and_every_address_a_reference()
    {
        var pages = Papers.Pages.Where(page => Definition().IsMatch(Papers.Prose(page))).ToList();

        Assert.Contains("ARCHITECTURE.md", pages);
        Assert.All(pages, page => Assert.Equal(Defined(page), References(page)));
    }

    [Theory]
    [InlineData("## Qui porte quoi ?", "qui-porte-quoi-")]
    [InlineData("### MEMBER_OF", "member_of")]
    [InlineData("## The way of the data: seeds → JSON", "the-way-of-the-data-seeds--json")]
    public void Headings_become_anchors_as_code_forges_make_them(string heading, string anchor) => Assert.Equal(anchor, Anchor(heading));

    private static IEnumerable<string> Links(string page) =>
        Link()
            .Matches(Papers.Prose(page))
            .Concat(Definition().Matches(Papers.Prose(page)))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal));

    private static SortedSet<string> Defined(string page) =>
        [.. Definition().Matches(Papers.Prose(page)).Select(link => link.Groups["name"].Value)];

    private static SortedSet<string> References(string page) =>
        [
            .. Reference()
                .Matches(Definition().Replace(Papers.Prose(page), ""))
                .Select(link => link.Groups["name"].Value.Replace('\n', ' ')),
        ];

    private static bool LeadsSomewhere(string page, string target)
    {
        var (path, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, "");
        var folder = Path.GetDirectoryName(page) ?? "";
        var file = path.Length == 0 ? page : Path.GetRelativePath("/", Path.Combine("/", folder, path));
        return Papers.Exists(file) && (anchor.Length == 0 || Known.GetOrAdd(file, Anchors).Contains(anchor));
    }

    private static HashSet<string> Anchors(string page) =>
        [.. Papers.Read(page).Split('\n').Where(line => line.StartsWith('#')).Select(Anchor)];

    private static string Anchor(string heading) =>
        heading
            .TrimStart('#')
            .Trim()
            .ToLowerInvariant()
            .Aggregate(new StringBuilder(), (anchor, letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_'
                    ? anchor.Append(letter)
                : letter is ' ' ? anchor.Append('-')
                : anchor)
            .ToString();

    [GeneratedRegex(@"\[(?:[^\[\]]|\[[^\[\]]*\])*\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\[(?<name>[^\[\]\n]+)\]: (?<target>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\[(?<name>[^\[\]]+)\](?!\()")]
    private static partial Regex Reference();
}
