using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Paths;

/// <summary>Surroundings: what is shown, what is left out, and that nothing is left out in silence.</summary>
[Trait("Speed", "Slow")]
public sealed class NeighbourhoodTests
{
    [Theory]
    [InlineData(0, "a 0 (2)", "a>a")]
    [InlineData(1, "a 0 | b 1 (1) | c 1", "a>a a>b c>a c>b c>b")]
    [InlineData(2, "a 0 | b 1 | c 1 | d 2", "a>a a>b b>d c>a c>b c>b")]
    [InlineData(9, "a 0 | b 1 | c 1 | d 2", "a>a a>b b>d c>a c>b c>b")]
    public void Cycles_loops_and_parallel_edges(int depth, string nodes, string edges)
    {
        var snapshot = PathTexts.Partners("a>a a>b c>a c>b c>b b>d", others: "far");
        var found = Neighbourhood.Of(snapshot, [snapshot.Node("organisation/a"), snapshot.Node("organisation/a")], depth);
        Assert.Equal((nodes, edges, 0), (Nodes(snapshot, found), Edges(snapshot, found), found.EdgesLeftOut));
    }

    /// <summary>The hub alone would fill the answer: the quiet one has its neighbours in it all the same.</summary>
    [Fact]
    public void A_hub_of_ten_thousand_does_not_crowd_out_others()
    {
        var edges = Enumerable.Range(0, 10_000).Select(node => $"hub>n{node:D4}").Concat(["quiet>x", "quiet>y", "z>quiet"]);
        var snapshot = PathTexts.Partners(string.Join(' ', edges));
        var given = new[] { snapshot.Node("organisation/hub"), snapshot.Node("organisation/quiet") };
        Assert.Equal(
            "hub 0 (9998) | quiet 0 | n0000 1 | n0001 1 | x 1 | y 1 | z 1",
            Nodes(snapshot, Neighbourhood.Of(snapshot, given, 1, limits: new(Nodes: 7)))
        );
        Assert.Equal(
            "hub 0 (9999) | quiet 0 (1) | n0000 1 | x 1 | z 1",
            Nodes(snapshot, Neighbourhood.Of(snapshot, given, 1, limits: new(PerRelation: 1)))
        );
        Assert.Equal("hub 0 (10000) | quiet 0 (3)", Nodes(snapshot, Neighbourhood.Of(snapshot, given, 1, limits: new(Nodes: 2))));
        Assert.Equal(198, Neighbourhood.Of(snapshot, given, 5, limits: new(PerRelation: 10_000)).Nodes.Count(node => node.Depth == 1));
        var cut = Neighbourhood.Of(snapshot, given, 1, limits: new(Edges: 2));
        Assert.Equal(("hub>n0000 hub>n0001", 26), (Edges(snapshot, cut), cut.EdgesLeftOut));
    }

    [Fact]
    public void Bounds_that_make_no_sense_absent_nodes_and_work_called_off_are_refused()
    {
        var snapshot = PathTexts.Partners("a>b");
        GraphNode[] both = [snapshot.Node("organisation/a"), snapshot.Node("organisation/b")];
        Assert.Throws<ArgumentOutOfRangeException>(() => Neighbourhood.Of(snapshot, both, limits: new(Nodes: 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Neighbourhood.Of(snapshot, both, depth: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Neighbourhood.Of(snapshot, [both[0] with { Row = 2 }]));
        Assert.Throws<OperationCanceledException>(() => Neighbourhood.Of(snapshot, both, cancellation: new(canceled: true)));
        Assert.Empty(Neighbourhood.Of(snapshot, []).Nodes);
    }

    [Fact]
    public void What_is_left_out_is_not_shown_gone_through_or_counted()
    {
        var snapshot = PathTexts.Partners("a>b b>c a>d d>e c>e");
        HashSet<GraphNode> without = [snapshot.Node("organisation/a"), snapshot.Node("organisation/b")];
        var found = Neighbourhood.Of(snapshot, [snapshot.Node("organisation/a")], 2, without: without);
        Assert.Equal(("a 0 | d 1 | e 2 (1)", "a>d d>e"), (Nodes(snapshot, found), Edges(snapshot, found)));
    }

    /// <summary>By id, b would come first; c and d have more relations.</summary>
    [Fact]
    public void The_most_connected_come_first_over_the_relations_asked_for()
    {
        var snapshot = PathTexts.Partners("a>b a>c a>d d>e d>f c>f");
        GraphNode[] given = [snapshot.Node("organisation/a")];
        var two = Neighbourhood.Of(snapshot, given, limits: new(PerRelation: 2), order: NeighbourOrder.Degree);
        var none = Neighbourhood.Of(snapshot, given, via: new HashSet<RelationType>());

        Assert.Equal("a 0 (1) | c 1 (1) | d 1 (2)", Nodes(snapshot, two));
        Assert.Equal(("a 0 (3)", ""), (Nodes(snapshot, none), Edges(snapshot, none)));
    }

    [Fact]
    public void What_is_shown_already_is_not_given_or_counted_again_but_joined()
    {
        var snapshot = PathTexts.Partners("a>b a>c c>b b>c d>c c>d d>b a>e");
        HashSet<GraphNode> shown = [.. "abd".Select(slug => snapshot.Node($"organisation/{slug}"))];
        var found = Neighbourhood.Of(snapshot, [snapshot.Node("organisation/a")], limits: new(PerRelation: 1), shown: shown);

        Assert.Equal("a 0 (1) | c 1", Nodes(snapshot, found));
        Assert.Equal("a>c b>c c>b c>d d>c", string.Join(' ', Edges(snapshot, found).Split(' ').Order(StringComparer.Ordinal)));
        Assert.Equal(
            "PARTNER_OF Out Organisation 1",
            string.Join(", ", found.Nodes[0].RelationsLeftOut.Select(left => $"{left.Type} {left.Direction} {left.Kind} {left.Count}"))
        );
    }

    /// <summary>Asked again and again for three more, every neighbour comes once, those with most relations first.</summary>
    [Fact]
    public void Three_more_and_three_more_until_nothing_is_left()
    {
        var seeds = PathTexts.Seeds;
        var vita = seeds.Node("network/vita");
        var type = seeds.Schema.EdgeSets.Select(set => set.Type).First(type => type.Name == "MEMBER_OF");
        HashSet<GraphNode> shown = [vita];
        var given = new List<GraphNode>();
        for (var found = More(); found.Count > 0; found = More())
        {
            given.AddRange(found.OrderByDescending(Degree));
            shown.UnionWith(found);
        }

        var members = RealGraph.Facts.Schema.EdgeSets.Where(set => set.Type.Name == "MEMBER_OF").SelectMany(RealGraph.Facts.EdgesOf);
        Assert.Equal(
            members.Where(edge => edge.To == "network/vita").Select(edge => edge.From).Distinct().Order(StringComparer.Ordinal),
            given.Select(node => node.IdIn(seeds)).Order(StringComparer.Ordinal)
        );
        Assert.Equal(given.Select(Degree).OrderDescending(), given.Select(Degree));

        List<GraphNode> More() =>
            [
                .. Neighbourhood
                    .Of(
                        seeds,
                        [vita],
                        limits: new(PerRelation: 3),
                        via: new HashSet<RelationType> { type },
                        order: NeighbourOrder.Degree,
                        shown: shown
                    )
                    .Nodes.Skip(1)
                    .Select(node => node.Node),
            ];

        int Degree(GraphNode node) =>
            RealGraph
                .Facts.Schema.EdgeSets.SelectMany(RealGraph.Facts.EdgesOf)
                .Sum(edge => (edge.From == node.IdIn(seeds) ? 1 : 0) + (edge.To == node.IdIn(seeds) ? 1 : 0));
    }

    /// <summary>organisations.yaml: the one who names it is all that is known of La roue de secours; two territories, two networks and so
    /// on lie beyond.</summary>
    [Fact]
    public void Kinds_that_are_not_asked_for_are_neither_shown_nor_counted()
    {
        var seeds = PathTexts.Seeds;
        GraphNode[] given = [seeds.Node("organisation/roue-de-secours-39")];
        HashSet<NodeKind> kinds = [VitaSchema.Current.FindKind("Organisation")!];
        Assert.Equal("roue-de-secours-39 0 | jura-service 1 (2)", Nodes(seeds, Neighbourhood.Of(seeds, given, 1, kinds)));
        Assert.Equal(
            "roue-de-secours-39 0 | jura-service 1 | ca-grand-dole 2 | ddtefp-jura 2",
            Nodes(seeds, Neighbourhood.Of(seeds, given, 2, kinds))
        );
        var all = Neighbourhood.Of(seeds, given).Nodes[1].LeftOut.Select(left => $"{left.Kind} {left.Count}");
        Assert.Equal("Figure 5, Network 1, Organisation 2, Project 1, Referent 2, Territory 2", string.Join(", ", all));
    }

    /// <summary>On random graphs without cuts: distances of a plain search, every edge between what is shown, every neighbour shown or
    /// counted.</summary>
    [Fact]
    public void Random_graphs_are_shown_whole()
    {
        for (var number = 1; number < 40; number++)
        {
            var facts = RandomGraph.Make(number);
            var snapshot = SnapshotBuilder.Build(facts);
            var given = facts.Nodes(VitaSchema.Current.FindKind("Project")!).First().Id;
            var edges = facts.Schema.EdgeSets.SelectMany(facts.EdgesOf).ToList();
            var found = Neighbourhood.Of(snapshot, [snapshot.Node(given)], 2, limits: new(10_000, 10_000, 100_000));
            HashSet<string> near = [given, .. Next([given])];
            HashSet<string> shown = [.. near, .. Next(near)];
            Assert.Equal(
                shown.Order(StringComparer.Ordinal),
                found.Nodes.Select(node => node.Node.IdIn(snapshot)).Order(StringComparer.Ordinal)
            );
            Assert.Equal(near.Count, found.Nodes.Count(node => node.Depth < 2));
            Assert.Equal(edges.Count(edge => shown.Contains(edge.From) && shown.Contains(edge.To)), found.Edges.Distinct().Count());
            Assert.All(found.Nodes, node =>
                Assert.Equal(Next([node.Node.IdIn(snapshot)]).Count(id => !shown.Contains(id)), node.LeftOut.Sum(left => left.Count))
            );

            HashSet<string> Next(HashSet<string> ids) =>
                [
                    .. edges.Where(edge => ids.Contains(edge.From)).Select(edge => edge.To),
                    .. edges.Where(edge => ids.Contains(edge.To)).Select(edge => edge.From),
                ];
        }
    }

    private static string Nodes(Snapshot snapshot, Neighbourhood found) =>
        string.Join(
            " | ",
            found.Nodes.Select(node =>
                $"{Slug(snapshot, node.Node)} {node.Depth}{string.Concat(node.LeftOut.Select(left => $" ({left.Count})"))}"
            )
        );

    private static string Edges(Snapshot snapshot, Neighbourhood found) =>
        string.Join(
            ' ',
            found.Edges.Select(edge => $"{Slug(snapshot, edge.SourceIn(snapshot))}>{Slug(snapshot, edge.TargetIn(snapshot))}")
        );

    private static string Slug(Snapshot snapshot, GraphNode node) => node.IdIn(snapshot).Split('/')[1];
}
