using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Which fields each line of provenance states, as the seeds say it.</summary>
[Trait("Speed", "Slow")]
public sealed class StatedFieldsTests
{
    private const string Register = """
        # source: source/register
        id,name,kind,code,population
        com-1,Dole,COMMUNE,39198,23711
        com-2,Dolomieu,COMMUNE,,
        """;

    private static GraphFacts OfRegisterAnd(string sheet) =>
        SeedText.Facts(
            ("territories.csv", Register),
            ("vita.yaml", $"source: source/paper\nterritory: {{id: territory/com-1, page: 6{sheet}}}")
        );

    /// <summary>A commune of the official code to which a sheet adds something, says something again, or only that it is there.</summary>
    [Theory]
    [InlineData("milieux: [RURAL]", "milieux")]
    [InlineData("population: 23711", "population")]
    [InlineData("population: 23711, summary: Ville, name: Dole", "name population summary")]
    [InlineData("directlyWithin: [territory/com-2]", "")]
    public void Commune_of_two_sources_has_a_line_for_each(string added, string stated)
    {
        var graph = OfRegisterAnd($", {added}");

        var node = graph.Node("territory/com-1");

        Assert.Equal(["source/register", "source/paper"], node.Provenance.Select(line => line.Source));
        Assert.Equal(["name kind code population", stated], node.Stated());
        Assert.Equal(["name kind"], graph.Node("territory/com-2").Stated());
    }

    [Fact]
    public void Each_page_of_an_entry_states_what_the_entry_says() =>
        Assert.Equal(
            ["name foundedYear", "name foundedYear"],
            Stated("organisation: {id: organisation/a, foundedYear: 1990, name: A, page: [7, 2]}")
        );

    [Fact]
    public void One_page_that_is_read_in_two_places_states_what_both_say() =>
        Assert.Equal(
            ["name foundedYear website", "name website"],
            Stated(
                "organisation: {id: organisation/a, name: A, website: 'https://a.example', page: [7, 2]}",
                "organisation: {id: organisation/a, name: A, foundedYear: 1990, page: 7}"
            )
        );

    [Fact]
    public void Another_basis_is_another_line() =>
        Assert.Equal(
            ["name", "foundedYear"],
            Stated(
                "organisation: {id: organisation/a, name: A, page: 7}",
                "organisation: {id: organisation/a, foundedYear: 1990, page: 7, basis: IMPLIED}"
            )
        );

    /// <summary>Nobody prints that an AI is a SIAE: who wants to know who says so looks at its kinds.</summary>
    [Fact]
    public void What_is_computed_is_stated_by_no_line()
    {
        const string Text = "source: source/paper\norganisation: {id: organisation/a, name: A, kinds: [AI], page: 7}";

        var node = SeedText.Facts(("a.yaml", Text)).Node("organisation/a");

        Assert.Equal(true, node.Value("isSiae"));
        Assert.Equal(["name kinds"], node.Stated());
    }

    [Fact]
    public void Line_of_an_edge_states_what_the_edge_has()
    {
        const string Text = """
            source: source/paper
            organisation:
              id: organisation/a
              name: A
              page: 2
              certifications: [{ref: network/n, date: "2008", version: V2, page: 3}, network/n]
            network: {id: network/n, name: N, page: 2}
            """;

        var edges = SeedText.Facts(("a.yaml", Text)).Edges("CERTIFIED_BY");

        Assert.Equal(["", "version date"], edges.Select(edge => Names(edge.Stated.Among(edge.Edges.Type.Properties))));
        Assert.All(edges, edge => Assert.True(edge.Provenance.Fields.IsEmpty));
    }

    [Fact]
    public void Version_changes_with_what_a_line_states()
    {
        string[] sheets = ["", ", name: Dole", ", population: 23711"];

        Assert.Equal(3, sheets.Select(sheet => OfRegisterAnd(sheet).Version).Distinct().Count());
    }

    /// <summary>Over the bundled seeds, every value but ids and what is computed can be followed to a line; and no line states what is not
    /// there.</summary>
    [Fact]
    public void Every_value_of_the_bundled_seeds_has_its_line()
    {
        var graph = World.RealGraph.Asked.Facts;
        foreach (var node in graph.Schema.Kinds.SelectMany(graph.Nodes))
        {
            var written = node.Kind.Properties.Where(property => property.Computed is null && node.Values[property.Index] is not null);
            var stated = node.Kind.Properties.Where(property =>
                property.Name == "id" || node.Provenance.Any(line => line.Fields.Holds(property))
            );
            Assert.True(stated.SequenceEqual(written), $"{node.Id}: {Names(stated)} is stated, {Names(written)} is there");
        }
    }

    private static string Names(IEnumerable<Property> properties) => string.Join(' ', properties.Select(property => property.Name));

    private static string[] Stated(params string[] texts)
    {
        var files = texts.Select((text, place) => ($"{(char)('a' + place)}.yaml", $"source: source/paper\n{text}"));
        return SeedText.Facts([.. files]).Node("organisation/a").Stated();
    }
}
