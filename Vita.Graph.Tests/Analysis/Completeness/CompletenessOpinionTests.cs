using System.Text.Json.Nodes;
using CsCheck;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Completeness;

/// <summary>What silence means, over the seeds, the awkward cases and random graphs, against a plain count.</summary>
[Trait("Speed", "Slow")]
public sealed class CompletenessOpinionTests
{
    private const string Kinds = "{ completeness { kind nodes onSheet fields { name nodes filled blank unread absent implied } } }";
    private const string Projects =
        "{ projectCompleteness(first: 1000) { project { id } hasSheet filled blank unread share filledCells { name } missingCells "
        + "{ name } } }";

    [Fact]
    public Task Every_field_of_the_seeds_is_counted_as_a_plain_count_has_it() => SameKinds(RealGraph.Asked);

    [Fact]
    public Task Every_project_of_the_seeds_has_the_cells_that_a_plain_count_has() => SameProjects(RealGraph.Asked);

    [Fact]
    public async Task Awkward_cases_are_counted_as_a_plain_count_has_them()
    {
        await SameKinds(SmallWorld.Asked);
        await SameProjects(SmallWorld.Asked);
    }

    [Fact]
    public Task Random_graphs_are_counted_as_a_plain_count_has_them() =>
        Gen.Int[0, RandomGraph.Count - 1]
            .SampleAsync(
                async number =>
                {
                    await SameKinds(RandomGraph.Of(number));
                    await SameProjects(RandomGraph.Of(number));
                },
                iter: 40
            );

    private static async Task SameKinds(AskedGraph graph)
    {
        var plain = new PlainCompleteness(graph.Facts);
        var counted = (await Data(graph, Kinds))["completeness"]!.AsArray();

        Assert.Equal(
            graph.Facts.Schema.Kinds.Select(kind =>
                $"{kind.Plural.ToUpperInvariant()} {graph.Facts.Nodes(kind).Count()} {plain.OnSheet(kind).Count}"
            ),
            counted.Select(kind => Words(kind!, "kind", "nodes", "onSheet"))
        );
        foreach (var (kind, fields) in graph.Facts.Schema.Kinds.Zip(counted.Select(kind => kind!["fields"]!.AsArray())))
        {
            Assert.Equal(
                plain.Of(kind),
                fields.Select(field => Words(field!, "name", "nodes", "filled", "blank", "unread", "absent", "implied"))
            );
        }
    }

    private static async Task SameProjects(AskedGraph graph)
    {
        var rows = (await Data(graph, Projects))["projectCompleteness"]!.AsArray().Select(row => row!).ToList();

        Assert.Equal(
            new PlainCompleteness(graph.Facts).Projects(),
            rows.Select(row =>
                $"{row["project"]!["id"]} {(row["hasSheet"]!.GetValue<bool>() ? "True" : "False")} | {Names(row["filledCells"]!)} | "
                + $"{Names(row["missingCells"]!)}"
            )
        );
        Assert.All(rows, row =>
        {
            var (filled, missing, hasSheet) = (
                row["filledCells"]!.AsArray().Count,
                row["missingCells"]!.AsArray().Count,
                row["hasSheet"]!.GetValue<bool>()
            );
            Assert.Equal($"{filled} {(hasSheet ? missing : 0)} {(hasSheet ? 0 : missing)}", Words(row, "filled", "blank", "unread"));
            Assert.Equal((double)filled / (filled + missing), row["share"]!.GetValue<double>());
        });
    }

    private static string Names(JsonNode cells) => PlainCompleteness.Sorted(cells.AsArray().Select(cell => cell!["name"]!.ToString()));

    private static string Words(JsonNode row, params string[] keys) => string.Join(' ', keys.Select(key => row[key]!.ToString()));

    private static async Task<JsonNode> Data(AskedGraph graph, string document) => JsonNode.Parse(await graph.Real.Data(document))!;
}
