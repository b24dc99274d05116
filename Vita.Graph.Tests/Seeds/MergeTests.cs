using Vita.Graph.Core.Facts;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>One node, declared in several places.</summary>
public sealed class MergeTests
{
    [Fact]
    public void Places_add_up_to_one_node()
    {
        var graph = SeedText.Facts(
            ("a.yaml", "source: source/paper\norganisation: {id: organisation/a, name: A, kinds: [AI, ASP], page: [2, 3]}"),
            (
                "b.yaml",
                "source: source/paper\norganisation: {id: organisation/a, kinds: [AI, ASP], foundedYear: 1990, page: [3, 4], "
                    + "basis: IMPLIED}"
            ),
            ("c.yaml", "source: source/register\norganisation: {id: organisation/a, siret: \"12345678901234\"}")
        );

        var node = graph.Node("organisation/a");

        Assert.Equal(("A", 1990, "12345678901234"), (node.Value("name"), node.Value("foundedYear"), node.Value("siret")));
        Assert.Equal(["AI", "ASP"], (string[])node.Value("kinds")!);
        Assert.Equal(
            [
                new("source/paper", 2, "STATED"),
                new("source/paper", 3, "STATED"),
                new("source/paper", 3, "IMPLIED"),
                new("source/paper", 4, "IMPLIED"),
                new ProvenanceFact("source/register", null, "STATED"),
            ],
            node.Provenance.Select(line => line with { Fields = FieldSet.None })
        );
    }

    /// <summary>Files that were typed on different machines.</summary>
    [Fact]
    public void Texts_that_differ_in_how_accents_are_composed_are_one()
    {
        var graph = SeedText.Facts(
            (
                "a.yaml",
                "source: source/paper\norganisation: {id: organisation/a, name: Réseau d’Été, page: 2}\ntheme: {id: theme/t, label: T, "
                    + "altLabels: [\"E\u0301te\u0301\"], page: 2}"
            ),
            ("b.yaml", "source: source/paper\norganisation: {id: organisation/a, name: \"Re\u0301seau d’E\u0301te\u0301\", page: 3}")
        );

        Assert.Equal("Réseau d’Été", graph.Node("organisation/a").Value("name"));
        Assert.Equal(["Été"], (string[])graph.Node("theme/t").Value("altLabels")!);
    }

    [Fact]
    public void Negative_zero_is_zero() =>
        Assert.Equal(
            0L,
            BitConverter.DoubleToInt64Bits(
                (double)
                    SeedText
                        .Facts(("a.yaml", "source: source/paper\nfigure: {id: figure/a, label: A, value: -0.0, page: 2}"))
                        .Node("figure/a")
                        .Value("value")!
            )
        );

    [Fact]
    public void Equal_provenance_counts_once()
    {
        const string Again = "source: source/paper\norganisation: {id: organisation/a, name: A, page: 2}";

        Assert.Single(SeedText.Facts(("a.yaml", Again), ("b.yaml", Again)).Node("organisation/a").Provenance);
    }

    [Fact]
    public void Equal_edges_count_once_and_edges_of_other_pages_stay()
    {
        const string Text = """
            source: source/paper
            organisations:
              - id: organisation/a
                name: A
                page: 2
                worksIn: [territory/t, territory/t, {ref: territory/t, page: [3, 4]}]
            territories: [{id: territory/t, name: T, page: 2, activeOrganisations: [organisation/a]}]
            """;

        Assert.Equal(
            [
                "organisation/a → territory/t, 2, STATED",
                "organisation/a → territory/t, 3, STATED",
                "organisation/a → territory/t, 4, STATED",
            ],
            SeedText.Facts(("a.yaml", Text)).Edges("WORKS_IN").Shown()
        );
    }

    [Fact]
    public void Order_of_files_does_not_change_the_version()
    {
        const string One = "source: source/paper\norganisation: {id: organisation/a, name: A, page: 2, partners: [organisation/b]}";
        const string Two = "source: source/paper\norganisation: {id: organisation/b, name: B, page: 3}";

        Assert.Equal(SeedText.Facts(("a.yaml", One), ("b.yaml", Two)).Version, SeedText.Facts(("b.yaml", One), ("a.yaml", Two)).Version);
    }

    [Theory]
    [InlineData("name: B, page: 2")]
    [InlineData("name: A, page: 3")]
    [InlineData("name: A, page: 2, basis: IMPLIED")]
    [InlineData("name: A, page: 2, partners: [organisation/z]")]
    [InlineData("name: A, page: [2, 3]")]
    public void Any_change_changes_the_version(string changed)
    {
        string VersionOf(string text) =>
            SeedText
                .Facts(
                    (
                        "a.yaml",
                        $"source: source/paper\norganisations: [{{id: organisation/a, {text}}}, {{id: organisation/z, name: Z, page: 1}}]"
                    )
                )
                .Version;

        Assert.NotEqual(VersionOf("name: A, page: 2"), VersionOf(changed));
    }
}
