using System.Text.Json.Nodes;
using CsCheck;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.World;

/// <summary>A cursor is a place among values, not a number of rows: between two pages rows may come and go, and none of those that stay is
/// repeated or skipped.</summary>
[Trait("Speed", "Slow")]
public class GrowingGraphTests
{
    private const string Page =
        "query($after: String) { page: organisations(order: [ORDER], first: 2, after: $after) { nodes { id } pageInfo { hasNextPage "
        + "endCursor } } }";

    private static readonly string[] Orders =
    [
        "",
        "{ name: ASC }",
        "{ name: DESC }",
        "{ foundedYear: DESC }, { name: ASC }",
        "{ isSiae: ASC }",
        "{ kindBasis: DESC }, { id: DESC }",
    ];

    private static Gen<(int Seed, string Order)> Any { get; } =
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, Orders.Length - 1].Select(number => Orders[number]));

    [Fact]
    public Task What_stays_is_found_once_whatever_comes_and_goes() =>
        Any.SampleAsync(
            async (seed, order) =>
            {
                var random = new Chance(new PCG(7, (ulong)seed));
                var nodes = Enumerable.Range(0, 14).Select(number => Organisation(random, number)).ToList();
                var stages = Chance.Some(10, () =>
                    new RealPipeline(new GraphFacts(VitaSchema.Current, nodes.Where((_, number) => number < 7 || random.OneIn(2)), []))
                );

                var found = await Walk(stages, Page.Replace("ORDER", order, StringComparison.Ordinal));

                Assert.Equal(found.Distinct(), found);
                Assert.Superset(nodes.Take(7).Select(node => node.Id).ToHashSet(), found.ToHashSet());
            },
            iter: 100
        );

    /// <summary>Each page from the next stage of the graph.</summary>
    private static async Task<List<string>> Walk(List<RealPipeline> stages, string document)
    {
        var found = new List<string>();
        var variables = new JsonObject();
        foreach (var stage in stages)
        {
            var page = JsonNode.Parse(await stage.Data(document, variables.ToJsonString()))!["page"]!;
            found.AddRange(page["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            variables["after"] = (page["pageInfo"]!["endCursor"] ?? variables["after"])?.DeepClone();
        }

        return found;
    }

    private static NodeFact Organisation(Chance random, int number)
    {
        (string, object)[] values =
        [
            ("name", random.PickEarly(Pools.Texts)),
            ("foundedYear", random.Pick(Pools.Ints)),
            ("isSiae", random.OneIn(2)),
        ];
        return Node($"organisation/{number:00}", [.. values.Where(_ => !random.OneIn(3))], []);
    }
}
