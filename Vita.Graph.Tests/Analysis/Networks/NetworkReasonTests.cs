using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Networks;

/// <summary>What ties two, told so that nobody has to look it up: a name and relations for each reason, those of partners too.</summary>
public sealed class NetworkReasonTests
{
    [Fact]
    public async Task Every_reason_of_the_seeds_has_a_node_a_name_and_relations_that_lead_to_it()
    {
        var reasons = (await Ties("[THEME, NETWORK, TERRITORY, PARTNER, PROJECT]"))
            .SelectMany(tie => tie["reasons"]!.AsArray().Select(reason => (Tie: tie, Reason: reason!)))
            .ToList();
        Assert.True(reasons.Count > 1000);
        Assert.All(reasons, found =>
        {
            Assert.False(string.IsNullOrEmpty((string?)found.Reason["name"]));
            var ends = found.Reason["relations"]!.AsArray().SelectMany(edge => new[] { Id(edge!["from"]!), Id(edge["to"]!) }).ToHashSet();
            Assert.Superset(new HashSet<string> { Id(found.Tie["a"]!), Id(found.Tie["b"]!), Id(found.Reason["node"]!) }, ends);
        });
    }

    /// <summary>organisations.yaml: Jura Service names the agglomeration as its partner.</summary>
    [Fact]
    public async Task A_partnership_says_who_names_whom()
    {
        var tie = (await Ties("[PARTNER]")).Single(tie =>
            (Id(tie["a"]!), Id(tie["b"]!)) == ("organisation/ca-grand-dole", "organisation/jura-service")
        );
        var reason = Assert.Single(tie["reasons"]!.AsArray())!;
        Assert.Equal("organisation/ca-grand-dole", Id(reason["node"]!));
        Assert.StartsWith("Jura Service → ", (string?)reason["name"], StringComparison.Ordinal);
        var edge = Assert.Single(reason["relations"]!.AsArray())!;
        Assert.Equal(
            ("PARTNER_OF", "organisation/jura-service", "organisation/ca-grand-dole"),
            ((string?)edge["type"], Id(edge["from"]!), Id(edge["to"]!))
        );
    }

    [Fact]
    public async Task Organisations_of_no_known_kind_are_in_the_network_and_those_left_out_are_not()
    {
        var data = await Data(
            "{ network(of: ORGANISATIONS, by: [PARTNER], without: [\"organisation/jura-service\"]) { nodes { node { id ... on "
                + "Organisation { kinds } } } } }"
        );
        var nodes = data["network"]!["nodes"]!.AsArray().Select(node => node!["node"]!).ToList();
        Assert.Contains(nodes, node => node["kinds"]!.AsArray().Count == 0);
        Assert.DoesNotContain("organisation/jura-service", nodes.Select(Id));
    }

    private static async Task<IEnumerable<JsonNode>> Ties(string by) =>
        (
            await Data(
                $"{{ network(of: ORGANISATIONS, by: {by}) {{ ties {{ a {{ id }} b {{ id }} reasons {{ reason name node {{ id }} "
                    + $"relations {{ type from {{ id }} to {{ id }} }} }} }} }} }}"
            )
        )["network"]!["ties"]!
            .AsArray()
            .Select(tie => tie!);

    private static string Id(JsonNode node) => (string)node["id"]!;

    private static async Task<JsonNode> Data(string document) => JsonNode.Parse(await RealGraph.Asked.Real.Data(document))!;
}
