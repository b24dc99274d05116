using System.Text;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>docs/completeness.md: its tables are what the graph answers; what stands between is written by hand.</summary>
[Trait("Speed", "Slow")]
public sealed class CompletenessPageTests
{
    private const string Page = "docs/completeness.md";

    [Fact]
    public async Task The_tables_of_the_page_are_those_of_the_graph()
    {
        var page = Replace(Papers.Read(Page), "cells", await CellsAsync());
        TestFiles.Same(Papers.PathOf(Page), Replace(page, "sheets", await SheetsAsync()));
    }

    [Fact]
    public async Task The_example_of_the_page_is_answered() =>
        Assert.Equal(
            5,
            (await Data(Papers.CodeBlocks(Page).Single(block => block.Language == "graphql").Text))["projectCompleteness"]!.AsArray().Count
        );

    private static async Task<string> CellsAsync()
    {
        var text = new StringBuilder(
            "| field | cell | filled | of these implied | blank in print | no sheet | share |\n|---|---|---|---|---|---|---|\n"
        );
        foreach (
            var kind in (await Data("{ completeness { kind fields { name cell filled implied blank unread share } } }"))[
                "completeness"
            ]!.AsArray()
        )
        {
            foreach (var field in kind!["fields"]!.AsArray().Where(field => field!["cell"] is not null))
            {
                text.Append(
                    $"| {kind["kind"]!.ToString().ToLowerInvariant()} `{field!["name"]}` | {field["cell"]} | {field["filled"]} | "
                        + $"{field["implied"]} | {field["blank"]} | {field["unread"]} | "
                        + $"{Math.Round(100 * field["share"]!.GetValue<double>())} % |\n"
                );
            }
        }

        return text.ToString();
    }

    private static async Task<string> SheetsAsync()
    {
        var text = new StringBuilder();
        foreach (
            var row in (
                await Data(
                    "{ projectCompleteness(where: { projects: { status: { eq: LISTED } } }) { project { id provenance { page } } filled "
                        + "blank unread missingCells { name } } }"
                )
            )["projectCompleteness"]!.AsArray()
        )
        {
            var cells = (int)row!["filled"]! + (int)row["blank"]! + (int)row["unread"]!;
            var missing =
                (int)row["unread"]! > 0
                    ? "no sheet"
                    : string.Join(
                        ", ",
                        row["missingCells"]!.AsArray().Select((cell, at) => $"{(at == 0 ? "missing " : "")}`{cell!["name"]}`")
                    );
            text.Append(
                Markdown.Item(
                    $"{row["project"]!["id"]!.ToString()["project/".Length..]}, p. "
                        + $"{string.Join(", ", row["project"]!["provenance"]!.AsArray().Select(line => line!["page"]))}: {row["filled"]} "
                        + $"of {cells} filled{(missing.Length > 0 ? $"; {missing}" : "")}"
                )
            );
        }

        return text.ToString();
    }

    private static string Replace(string page, string name, string table)
    {
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- end of {name} -->");
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Assert.True(from >= start.Length, $"{Page} has no '{start.Trim()}'");
        return page[..from] + "\n" + table + "\n" + page[page.IndexOf(end, StringComparison.Ordinal)..];
    }

    private static async Task<JsonNode> Data(string document) => JsonNode.Parse(await RealGraph.Asked.Real.Data(document))!;
}
