using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Paths;

/// <summary>What two actors share, and how each comes to it.</summary>
[Trait("Speed", "Slow")]
public sealed class ConnectionsTests
{
    /// <summary>organisations.yaml and projects/jura-service.yaml: one territory, where one works and has its project and the other works;
    /// one names the other.</summary>
    [Fact]
    public void An_association_and_an_agglomeration_of_the_seeds()
    {
        var seeds = PathTexts.Seeds;
        var found = Connections.Between(seeds, seeds.Node("organisation/jura-service"), seeds.Node("organisation/ca-grand-dole"));
        var shared = Assert.Single(found.Shared);
        Assert.Equal((TieReason.Territory, "territory/ca-grand-dole-2010"), (shared.Reason, shared.Shared.IdIn(seeds)));
        Assert.Equal("Own WORKS_IN | ThroughProject CARRIES CONCERNS", Routes(shared.From));
        Assert.Equal("Own WORKS_IN", Routes(shared.To));
        Assert.Equal("PARTNER_OF Out", string.Join(" | ", found.Direct.Select(edge => $"{edge.Set.Type} {edge.Direction}")));
    }

    [Fact]
    public void Partners_are_shared_whoever_names_whom_and_lists_are_cut_with_their_counts()
    {
        var snapshot = PathTexts.Partners("a>c a>c a>c a>c c>b a>d b>d a>b a>a");
        var found = Connections.Between(snapshot, snapshot.Node("organisation/a"), snapshot.Node("organisation/b"), limit: 2, routes: 3);
        Assert.Equal("organisation/a organisation/c", string.Join(' ', found.Shared.Select(shared => shared.Shared.IdIn(snapshot))));
        Assert.Equal((3, 3, 4L, 1L), (found.Count, found.Shared[1].From.Count, found.Shared[1].FromCount, found.Shared[1].ToCount));
        Assert.Equal("organisation/b <-PARTNER_OF#8- organisation/c", snapshot.Shown(found.Shared[1].To[0].Path));
        Assert.Equal(1, found.DirectCount);
    }

    [Fact]
    public void What_is_left_out_is_neither_shared_nor_on_the_way()
    {
        var seeds = PathTexts.Seeds;
        var (one, other) = (seeds.Node("organisation/jura-service"), seeds.Node("organisation/ca-grand-dole"));
        Assert.Empty(
            Connections.Between(seeds, one, other, without: new HashSet<GraphNode> { seeds.Node("territory/ca-grand-dole-2010") }).Shared
        );
        var shared = Assert.Single(
            Connections
                .Between(seeds, one, other, without: new HashSet<GraphNode> { one, seeds.Node("project/jura-service-moteur-action") })
                .Shared
        );
        Assert.Equal("Own WORKS_IN", Routes(shared.From));
    }

    /// <summary>Where a network says that two share something, so does this, and the other way about.</summary>
    [Theory]
    [InlineData("Organisation")]
    [InlineData("Project")]
    public void What_two_share_is_what_ties_them_in_a_network(string kind)
    {
        var (seeds, of) = (PathTexts.Seeds, VitaSchema.Current.FindKind(kind)!);
        var projection = Projection.Of(seeds, of, [.. Ties.ReasonsOf(of).Except([TieReason.Partner])]);
        var edges = projection.Edges.ToDictionary(edge => (edge.A, edge.B), projection.ReasonsOf);
        for (var a = 0; a < projection.Rows.Count; a += 3)
        {
            for (var b = a + 1; b < projection.Rows.Count; b++)
            {
                var found = Connections
                    .Between(seeds, new(of, a), new(of, b))
                    .Shared.Where(shared => shared.Reason is not TieReason.Partner);
                Assert.Equal(
                    edges.GetValueOrDefault((a, b), []),
                    found.Select(shared => new SharedThing(shared.Reason, shared.Shared.Kind, shared.Shared.Row))
                );
            }
        }
    }

    [Fact]
    public void Routes_lead_from_the_actor_to_what_is_shared()
    {
        var (seeds, of) = (PathTexts.Seeds, VitaSchema.Current.FindKind("Project")!);
        var all = Enumerable.Range(0, seeds[of].Count).ToList();
        var found = all.SelectMany(a =>
                all.Where(b => b != a)
                    .SelectMany(b => Connections.Between(seeds, new(of, a), new(of, b)).Shared)
                    .SelectMany(shared => shared.From.Select(route => (a, shared.Shared, route.Path)))
            )
            .ToList();
        Assert.NotEmpty(found);
        Assert.All(found, route =>
        {
            Assert.Equal((new GraphNode(of, route.a), route.Shared), (route.Path.Nodes[0], route.Path.Nodes[^1]));
            Assert.Equal(
                route.Path.Nodes,
                [route.Path.Edges[0].SourceIn(seeds), .. route.Path.Edges.Select(edge => edge.TargetIn(seeds))]
            );
        });
    }

    [Fact]
    public void Who_is_no_actor_is_refused()
    {
        var snapshot = SnapshotBuilder.Build(SmallWorld.Facts);
        var refused = Assert.Throws<ArgumentException>(() =>
            Connections.Between(snapshot, snapshot.Node("theme/low"), snapshot.Node("project/one"))
        );
        Assert.Equal("Theme is no kind of actor: organisations and projects are. (Parameter 'actor')", refused.Message);
    }

    private static string Routes(IReadOnlyList<Route> routes) =>
        string.Join(" | ", routes.Select(route => $"{route.Way} {string.Join(' ', route.Path.Edges.Select(edge => edge.Set.Type))}"));
}
