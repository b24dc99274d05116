using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>What a load adds to the seeds, and whom it leaves out.</summary>
public sealed class CompletionTests
{
    private const string Text = """
        source: source/paper
        project:
          id: project/p
          title: P
          page: 4
          themes: [theme/common, {ref: theme/mobility, page: [6, 5], basis: IMPLIED}]
          needs: [{id: need/n, text: N, page: 9, themes: [{ref: theme/common, basis: IMPLIED}]}]
          offers: [{id: offer/o, text: O, page: 9}]
        projects: [{id: project/q, title: Q, page: 4, followsUp: [project/p]}]
        themes:
          - {id: theme/common, label: Common, page: 1}
          - {id: theme/mobility, label: Mobility, page: 1}
        referents: [{id: referent/r, role: Directrice, page: 4, projects: [project/p]}]
        """;

    [Fact]
    public void Needs_and_offers_take_over_the_themes_they_lack_from_their_project() =>
        Assert.Equal(
            [
                "project/p → theme/common, 4, STATED",
                "project/p → theme/mobility, 5, IMPLIED",
                "project/p → theme/mobility, 6, IMPLIED",
                "need/n → theme/common, 9, IMPLIED",
                "need/n → theme/mobility, 5, FROM_PROJECT",
                "offer/o → theme/common, 4, FROM_PROJECT",
                "offer/o → theme/mobility, 5, FROM_PROJECT",
            ],
            SeedText.Facts(("a.yaml", Text)).Edges("ABOUT").Shown()
        );

    [Theory]
    [InlineData("[ASP, AI]", true)]
    [InlineData("[ASP]", false)]
    [InlineData(null, null)]
    public void Is_siae_follows_from_the_kinds(string? kinds, bool? expected)
    {
        var written = kinds is null ? "" : $", kinds: {kinds}";

        var graph = SeedText.Facts(("a.yaml", $"source: source/paper\norganisation: {{id: organisation/a, name: A, page: 1{written}}}"));

        Assert.Equal(expected, graph.Node("organisation/a").Value("isSiae"));
    }

    [Fact]
    public void People_who_object_are_left_out_with_their_relations()
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("referent/r")));

        var (all, some) = (
            SeedText.Facts(("a.yaml", Text)),
            SeedText.Facts(("a.yaml", Text), ("oppositions.txt", $"# by letter\n{hash}\n"))
        );

        Assert.Single(all.Edges("REFERENT_OF"));
        Assert.Empty(some.Edges("REFERENT_OF"));
        Assert.Empty(some.Nodes(some.Schema.FindKind("Referent")!));
        Assert.Equal(2, some.Nodes(some.Schema.FindKind("Project")!).Count());
    }

    [Fact]
    public void Counts_within_their_bounds_are_no_problem() =>
        Assert.Empty(
            SeedText
                .Read(("a.yaml", Text), ("expectations.json", """{"projects": {"min": 2, "max": 2}, "ABOUT": {"min": 7, "max": 7}}"""))
                .Problems
        );
}
