using CsCheck;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Paths;

/// <summary>All shortest paths: by hand on awkward graphs and on the bundled seeds, and against paths enumerated on random
/// graphs.</summary>
[Trait("Speed", "Slow")]
public sealed class ShortestPathsTests
{
    [Theory]
    [InlineData("a>b b>c c>a", "a", "c", "1: organisation/a <-PARTNER_OF#2- organisation/c")]
    [InlineData(
        "a>b a>b b>c",
        "a",
        "c",
        "2: organisation/a -PARTNER_OF#0-> organisation/b -PARTNER_OF#2-> organisation/c | organisation/a -PARTNER_OF#1-> "
            + "organisation/b -PARTNER_OF#2-> organisation/c"
    )]
    [InlineData("a>a a>b b>b", "a", "b", "1: organisation/a -PARTNER_OF#1-> organisation/b")]
    [InlineData("a>b b>a", "a", "b", "2: organisation/a -PARTNER_OF#0-> organisation/b | organisation/a <-PARTNER_OF#1- organisation/b")]
    [InlineData(
        "a>z z>b a>c c>b",
        "a",
        "b",
        "2: organisation/a -PARTNER_OF#0-> organisation/c -PARTNER_OF#2-> organisation/b | organisation/a -PARTNER_OF#1-> "
            + "organisation/z -PARTNER_OF#3-> organisation/b"
    )]
    [InlineData("a>b", "a", "a", "1: organisation/a")]
    [InlineData("a>b c>d", "a", "d", "0: ")]
    public void Awkward_graphs(string edges, string from, string to, string expected)
    {
        var snapshot = PathTexts.Partners(edges);
        var found = ShortestPaths.Between(snapshot, snapshot.Node($"organisation/{from}"), snapshot.Node($"organisation/{to}"));
        Assert.Equal(expected, $"{found.Count}: {string.Join(" | ", found.Paths.Select(snapshot.Shown))}");
    }

    [Fact]
    public void Paths_are_counted_beyond_the_list_and_beyond_what_a_long_holds()
    {
        // 63 pairs in a row, each joined by three edges: 3^63 paths, more than 2^63.
        var chain = PathTexts.Partners(
            string.Join(' ', Enumerable.Range(10, 63).SelectMany(node => Enumerable.Repeat($"{node}>{node + 1}", 3)))
        );
        var found = ShortestPaths.Between(chain, chain.Node("organisation/10"), chain.Node("organisation/73"), maxLength: 63, limit: 2);
        Assert.Equal((63, long.MaxValue, 2), (found.Length, found.Count, found.Paths.Count));
        var shorter = ShortestPaths.Between(chain, chain.Node("organisation/10"), chain.Node("organisation/20"), maxLength: 10, limit: 0);
        Assert.Equal((10, 59_049L, 0), (shorter.Length, shorter.Count, shorter.Paths.Count));
        Assert.Null(ShortestPaths.Between(chain, chain.Node("organisation/10"), chain.Node("organisation/20"), maxLength: 9).Length);
    }

    [Fact]
    public void A_hub_of_ten_thousand_is_passed_once()
    {
        var hub = PathTexts.Partners(
            string.Join(' ', Enumerable.Range(0, 10_000).SelectMany(node => new[] { $"hub>n{node}", $"n{node}>twin" }))
        );
        var found = ShortestPaths.Between(hub, hub.Node("organisation/hub"), hub.Node("organisation/twin"), limit: 3);
        Assert.Equal((2, 10_000L), (found.Length, found.Count));
        Assert.Equal(["n0", "n1", "n10"], found.Paths.Select(path => path.Nodes[1].IdIn(hub)["organisation/".Length..]));
    }

    [Fact]
    public void What_is_not_accepted_is_gone_around_but_for_the_ends()
    {
        var snapshot = PathTexts.Partners("a>b b>d a>c c>e e>d");
        var b = snapshot.Node("organisation/b").Row;
        Assert.Equal(
            3,
            ShortestPaths
                .Between(snapshot, snapshot.Node("organisation/a"), snapshot.Node("organisation/d"), accepts: (_, row) => row != b)
                .Length
        );
        Assert.Equal(
            1,
            ShortestPaths
                .Between(snapshot, snapshot.Node("organisation/a"), snapshot.Node("organisation/b"), accepts: (_, _) => false)
                .Length
        );
    }

    /// <summary>The hub has most relations, so that what it explains comes last; of c and d, equal in sum, the one over a less crowded
    /// node comes first.</summary>
    [Theory]
    [InlineData("a>b b>z a>h h>z h>1 h>2 h>3", "b | h")]
    [InlineData("a>p1 p1>q1 q1>z p1>1 p1>2 a>q2 q2>p2 p2>z q2>3 p2>4", "q2 p2 | p1 q1")]
    [InlineData("a>c c>z c>c a>d d>z d>1 a>e e>z", "e | d | c")]
    [InlineData("a>c c>z a>d d>z", "c | d")]
    public void Paths_over_nodes_with_fewer_relations_come_first(string edges, string inner)
    {
        var snapshot = PathTexts.Partners(edges);
        var found = ShortestPaths.Between(snapshot, snapshot.Node("organisation/a"), snapshot.Node("organisation/z"));
        Assert.Equal(
            inner,
            string.Join(
                " | ",
                found.Paths.Select(path =>
                    string.Join(' ', path.Nodes.Skip(1).SkipLast(1).Select(node => node.IdIn(snapshot)["organisation/".Length..]))
                )
            )
        );
        Assert.Equal(found.Paths.Select(path => path.Links).Order(), found.Paths.Select(path => path.Links));
    }

    [Fact]
    public void What_is_left_out_is_gone_around_but_for_the_ends()
    {
        var snapshot = PathTexts.Partners("a>b b>d a>c c>e e>d");
        HashSet<GraphNode> without = [snapshot.Node("organisation/a"), snapshot.Node("organisation/b"), snapshot.Node("organisation/d")];
        Assert.Equal(
            3,
            ShortestPaths.Between(snapshot, snapshot.Node("organisation/a"), snapshot.Node("organisation/d"), without: without).Length
        );
        Assert.Equal(
            1,
            ShortestPaths.Between(snapshot, snapshot.Node("organisation/a"), snapshot.Node("organisation/b"), without: without).Length
        );
    }

    /// <summary>Whoever asks how two agencies come together reads first what few share; what nearly all share can be left out.</summary>
    [Fact]
    public void Between_two_agencies_of_the_seeds_the_network_of_all_comes_last_and_can_be_left_out()
    {
        var seeds = PathTexts.Seeds;
        var (one, other) = (seeds.Node("organisation/adpei"), seeds.Node("organisation/air"));
        var found = ShortestPaths.Between(seeds, one, other);
        Assert.Equal("network/vita", found.Paths[^1].Nodes[1].IdIn(seeds));
        var without = ShortestPaths.Between(seeds, one, other, without: new HashSet<GraphNode> { seeds.Node("network/vita") });
        Assert.NotEmpty(without.Paths);
        Assert.DoesNotContain(without.Paths, path => path.Nodes.Contains(seeds.Node("network/vita")));
    }

    [Fact]
    public void Absent_nodes_bad_bounds_and_work_called_off_are_refused()
    {
        var snapshot = PathTexts.Partners("a>b");
        var (a, absent) = (snapshot.Node("organisation/a"), new GraphNode(snapshot.Node("organisation/a").Kind, 2));
        Assert.Null(GraphNode.Find(snapshot, "organisation/none"));
        Assert.Null(GraphNode.Find(snapshot, "none/a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortestPaths.Between(snapshot, a, absent));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortestPaths.Between(snapshot, absent with { Row = -1 }, a));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortestPaths.Between(snapshot, a, a, maxLength: 65));
        Assert.Throws<OperationCanceledException>(() =>
            ShortestPaths.Between(snapshot, a, snapshot.Node("organisation/b"), cancellation: new(canceled: true))
        );
    }

    /// <summary>projects/jura-service.yaml and organisations.yaml: the agglomération works where the project is, and is named a partner by
    /// the association that carries it.</summary>
    [Fact]
    public void Two_ways_from_an_agglomeration_to_a_project_in_the_seeds()
    {
        var seeds = PathTexts.Seeds;
        var found = ShortestPaths.Between(
            seeds,
            seeds.Node("organisation/ca-grand-dole"),
            seeds.Node("project/jura-service-moteur-action")
        );
        Assert.Equal((2, 2L), (found.Length, found.Count));
        Assert.Equal(["territory/ca-grand-dole-2010", "organisation/jura-service"], found.Paths.Select(path => path.Nodes[1].IdIn(seeds)));
    }

    [Fact]
    public void Random_graphs_have_the_paths_that_enumeration_finds() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 4], Gen.Int[0, 7])
            .Sample(
                (number, one, other, maxLength, variant) =>
                {
                    var facts = RandomGraph.Make(number);
                    var snapshot = SnapshotBuilder.Build(facts);
                    var ids = facts.Schema.Kinds.SelectMany(kind => facts.Nodes(kind)).Select(node => node.Id).ToList();
                    var (from, to) = (ids[one % ids.Count], ids[other % ids.Count]);
                    var via =
                        variant % 2 == 0
                            ? null
                            : facts.Schema.EdgeSets.Select(set => set.Type).Distinct().Where((_, place) => place % 3 != 0).ToHashSet();
                    HashSet<GraphNode>? without = variant < 4 ? null : [.. ids.Where(id => id.Length % 2 == 0).Select(snapshot.Node)];
                    Func<NodeKind, int, bool>? accepts = variant % 4 < 2 ? null : (kind, row) => snapshot[kind].Ids[row].Length % 3 != 0;
                    var expected = new EnumeratedPaths(facts, via?.Select(type => type.Name).ToHashSet()).Between(
                        from,
                        to,
                        maxLength,
                        id => (variant % 4 < 2 || id.Length % 3 != 0) && (variant < 4 || id.Length % 2 != 0)
                    );
                    var found = ShortestPaths.Between(
                        snapshot,
                        snapshot.Node(from),
                        snapshot.Node(to),
                        maxLength,
                        via,
                        accepts,
                        limit: int.MaxValue,
                        without: without
                    );
                    Assert.Equal(expected, found.Paths.Select(snapshot.Shown));
                    Assert.Equal(expected.Count, found.Count);
                    Assert.Equal(expected.Count == 0 ? null : found.Paths[0].Edges.Count, found.Length);
                },
                iter: 600
            );
}
