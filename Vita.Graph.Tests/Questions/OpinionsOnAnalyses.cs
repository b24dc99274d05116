using Vita.Graph.Core.Facts;
using Vita.Graph.Tests.Analysis.Completeness;
using Vita.Graph.Tests.Analysis.Networks;
using Vita.Graph.Tests.World;
using Xunit;
using static Vita.Graph.Tests.Queries.SeedFacts;

namespace Vita.Graph.Tests.Questions;

/// <summary>Questions that analyses answer, answered once more by plain counts over the facts of the seeds.</summary>
[Trait("Speed", "Slow")]
public class OpinionsOnAnalyses
{
    [Theory]
    [InlineData(true, 21)]
    [InlineData(false, 23)]
    public async Task Blank_cells(bool hasSheet, int rows)
    {
        var titles = Nodes("Project").ToDictionary(project => project.Id, project => Text(project, "title")!);
        var expected = new PlainCompleteness(RealGraph.Facts)
            .Projects()
            .Select(line => line.Split(" | "))
            .Where(parts => parts[0].EndsWith($" {hasSheet}", StringComparison.Ordinal))
            .Select(parts => $"{titles[parts[0].Split(' ')[0]]}: {parts[2]}")
            .ToList();

        var table = await NamedQuestion.TableOf("blank-cells", $$"""{"hasSheet": {{(hasSheet ? "true" : "false")}}}""");
        Assert.Equal(rows, table.TotalCount);
        Assert.Equal(expected, table.Rows.Select(row => $"{row[0].Text}: {PlainCompleteness.Sorted(row[1].Text.Split("; "))}"));
    }

    [Fact]
    public async Task Place_in_the_network()
    {
        var ties = Ties("AI", 3, "Theme");
        var expected = Nodes("Organisation")
            .Where(organisation => List(organisation, "kinds").Contains("AI"))
            .Select(organisation => $"{Text(organisation, "name")} {ties.Count(tie => tie.A == organisation || tie.B == organisation)}");

        Assert.NotEmpty(ties);
        Assert.Equal(expected, (await NamedQuestion.TableOf("place-in-the-network")).Rows.Select(row => $"{row[0].Text} {row[1].Text}"));
    }

    [Theory]
    [InlineData("AI", 8)]
    [InlineData("ACI", 2)]
    public async Task What_is_shared(string kind, int minWeight)
    {
        var expected = Ties(kind, minWeight, "Theme", "Network", "Territory")
            .Select(tie => $"{Text(tie.A, "name")} + {Text(tie.B, "name")}: {tie.Weight}")
            .ToList();

        var table = await NamedQuestion.TableOf("what-is-shared", $$"""{"kinds": ["{{kind}}"], "minWeight": {{minWeight}}}""");
        Assert.NotEmpty(expected);
        Assert.Equal(["a.name", "b.name", "weight", "reasons.name", "reasons.reason"], table.Columns);
        Assert.Equal(expected, table.Rows.Select(row => $"{row[0].Text} + {row[1].Text}: {row[2].Text}"));
        Assert.All(table.Rows, row => Assert.Equal(row[2].Text, $"{row[3].Text.Split("; ").Length}"));
    }

    /// <summary>Pairs of organisations of a kind with the number of things of some sorts that they share, by the ids of both.</summary>
    private static List<(NodeFact A, NodeFact B, int Weight)> Ties(string kind, int minWeight, params string[] reasons)
    {
        var lines = PlainTies
            .Of(RealGraph.Facts, RealGraph.Facts.Schema.FindKind("Organisation")!)
            .Select(line => line.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
        var all = Nodes("Organisation").Where(organisation => List(organisation, "kinds").Contains(kind)).ToList();
        return
        [
            .. from a in all
            from b in all
            where lines.ContainsKey($"{PlainTies.Slug(a.Id)}-{PlainTies.Slug(b.Id)}")
            let weight = lines[$"{PlainTies.Slug(a.Id)}-{PlainTies.Slug(b.Id)}"]
                .Split(": ")[1]
                .Split(", ")
                .Count(thing => reasons.Contains(thing.Split(' ')[0]))
            where weight >= minWeight
            select (a, b, weight),
        ];
    }
}
