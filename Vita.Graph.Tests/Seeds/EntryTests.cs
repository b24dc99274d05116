using Vita.Graph.Core.Facts;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>What the entries of a relation may look like, and what they take over from the node around them.</summary>
public sealed class EntryTests
{
    private const string Text = """
        source: source/paper
        project:
          id: project/p
          title: P
          page: [4, 5]
          basis: AMBIGUOUS
          carriers:
            - {ref: organisation/a, roles: [PORTEUR, ENTREPRISE], page: 6}
          workshops: workshop/a2
          referents:
            - id: referent/r
              role: Directrice
              main: true
              page: [7, 8]
              basis: STATED
              organisation: organisation/a
          challenges: [{id: challenge/c, text: C}]
          followUps:
            - {ref: project/q, source: source/register}
        organisation: {id: organisation/a, name: A, page: 4}
        workshop: {id: workshop/a2, title: A2, code: A2, page: 1}
        projects: [{id: project/q, title: Q, page: 4}]
        """;

    private readonly GraphFacts _graph = SeedText.Facts(("a.yaml", Text));

    [Fact]
    public void Field_of_the_other_end_writes_the_edge_the_right_way_round()
    {
        var edge = Assert.Single(_graph.Edges("CARRIES"));

        Assert.Equal(["organisation/a → project/p, 6, AMBIGUOUS"], new[] { edge }.Shown());
        Assert.Equal(["PORTEUR", "ENTREPRISE"], (string[])edge.Value("roles")!);
        Assert.Null(edge.Value("workshops"));
    }

    [Fact]
    public void Bare_id_takes_over_the_first_page() =>
        Assert.Equal(["project/p → workshop/a2, 4, AMBIGUOUS"], _graph.Edges("IN_WORKSHOP").Shown());

    [Fact]
    public void Node_in_place_gives_its_keys_to_node_and_edge()
    {
        var edge = Assert.Single(_graph.Edges("REFERENT_OF"));

        Assert.Equal("Directrice", _graph.Node("referent/r").Value("role"));
        Assert.Equal([7, 8], _graph.Node("referent/r").Provenance.Select(provenance => provenance.Page));
        Assert.Equal(["referent/r → project/p, 7, STATED"], new[] { edge }.Shown());
        Assert.Equal(true, edge.Value("main"));
        Assert.Equal(["referent/r → organisation/a, 7, STATED"], _graph.Edges("WORKS_FOR").Shown());
    }

    [Fact]
    public void Node_in_place_takes_over_pages_and_basis_of_the_node_around_it() =>
        Assert.Equal(
            [new("source/paper", 4, "AMBIGUOUS"), new ProvenanceFact("source/paper", 5, "AMBIGUOUS")],
            _graph.Node("challenge/c").Provenance.Select(line => line with { Fields = FieldSet.None })
        );

    [Fact]
    public void Another_source_does_not_take_over_pages() =>
        Assert.Equal(new ProvenanceFact("source/register", null, "AMBIGUOUS"), Assert.Single(_graph.Edges("FOLLOWS_UP")).Provenance);

    [Fact]
    public void Anchors_stand_for_what_they_name()
    {
        var graph = SeedText.Facts(
            (
                "b.yaml",
                "source: source/paper\norganisations:\n  - {id: organisation/a, name: A, kinds: &k [AI], page: 1}\n  - {id: "
                    + "organisation/b, name: B, kinds: *k, page: 1}"
            )
        );

        Assert.Equal(["AI"], (string[])graph.Node("organisation/b").Value("kinds")!);
    }
}
