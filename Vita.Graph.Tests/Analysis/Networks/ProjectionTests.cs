using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Tests.World;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Analysis.Networks;

/// <summary>Who is tied to whom: by hand on a small graph, and against plain joins over the facts on random graphs and on the bundled
/// seeds.</summary>
[Trait("Speed", "Slow")]
public sealed class ProjectionTests
{
    private static readonly NodeKind Organisation = VitaSchema.Current.FindKind("Organisation")!;
    private static readonly NodeKind Project = VitaSchema.Current.FindKind("Project")!;

    private static readonly Snapshot Village = SnapshotBuilder.Build(
        new GraphFacts(
            VitaSchema.Current,
            [
                Node("source/paper", []),
                Node("organisation/a", []),
                Node("organisation/b", []),
                Node("organisation/c", []),
                Node("organisation/d", []),
                Node("organisation/e", []),
                Node("project/p", []),
                Node("project/q", []),
                Node("need/n", []),
                Node("offer/o", []),
                Node("theme/t", []),
                Node("theme/u", []),
                Node("network/x", []),
                Node("territory/v", []),
            ],
            [
                // a seeks about t and u, b offers about t, twice over.
                Link("organisation/a", "projects", "project/p"),
                Link("project/p", "needs", "need/n"),
                Link("need/n", "themes", "theme/t"),
                Link("need/n", "themes", "theme/u"),
                Link("organisation/b", "projects", "project/q"),
                Link("project/q", "offers", "offer/o"),
                Link("offer/o", "themes", "theme/t"),
                Edge("offer/o", "themes", "theme/t", Line("paper", 7)),
                // a and b are members of x, c has left it, d will join.
                Link("organisation/a", "memberships", "network/x"),
                Edge("organisation/b", "memberships", "network/x", Line("paper", 1), ("status", "MEMBER")),
                Edge("organisation/c", "memberships", "network/x", Line("paper", 1), ("status", "FORMER")),
                Edge("organisation/d", "memberships", "network/x", Line("paper", 1), ("status", "PLANNED")),
                // c names d twice, d names c, c names itself.
                Link("organisation/c", "partners", "organisation/d"),
                Edge("organisation/c", "partners", "organisation/d", Line("paper", 2)),
                Link("organisation/d", "partners", "organisation/c"),
                Link("organisation/c", "partners", "organisation/c"),
                // a's project concerns v, where c works.
                Link("project/p", "territories", "territory/v"),
                Link("organisation/c", "worksIn", "territory/v"),
            ]
        )
    );

    [Theory]
    [InlineData("Theme", "a-b 1: Theme theme/t")]
    [InlineData("Network", "a-b 1: Network network/x")]
    [InlineData("Partner", "c-d 1: Partner organisation/c")]
    [InlineData("Territory", "a-c 1: Territory territory/v")]
    [InlineData("Project", "")]
    [InlineData(
        "Network Partner Theme Territory Network",
        "a-b 2: Theme theme/t, Network network/x | a-c 1: Territory territory/v | c-d 1: Partner organisation/c"
    )]
    public void Organisations_are_tied_by_what_they_share(string by, string expected) =>
        Assert.Equal(expected, Shown(Village, Projection.Of(Village, Organisation, Reasons(by))));

    [Theory]
    [InlineData("Theme", "p-q 1: Theme theme/t")]
    [InlineData("Territory Carrier", "")]
    public void Projects_are_tied_too(string by, string expected) =>
        Assert.Equal(expected, Shown(Village, Projection.Of(Village, Project, Reasons(by))));

    [Fact]
    public void Nodes_that_share_nothing_are_there_and_those_not_accepted_are_not()
    {
        var projection = Projection.Of(Village, Organisation, Ties.ReasonsOf(Organisation), row => row != 1);
        Assert.Equal([0, 2, 3, 4], projection.Rows);
        Assert.Equal([1, 2, 1, 0], new Indicators(projection.Graph).Degree);
    }

    [Fact]
    public void Weak_edges_are_left_out_where_asked() =>
        Assert.Equal(
            "a-b 2: Theme theme/t, Network network/x",
            Shown(Village, Projection.Of(Village, Organisation, Ties.ReasonsOf(Organisation), minWeight: 2))
        );

    [Fact]
    public void Too_many_edges_are_refused_with_their_number()
    {
        var refused = Assert.Throws<NetworkTooLargeException>(() =>
            Projection.Of(Village, Organisation, Ties.ReasonsOf(Organisation), limits: new(Edges: 2))
        );
        Assert.Equal(QueryCodes.LimitNetwork, refused.Code);
        Assert.Equal(
            "The network has 3 edges; at most 2 are worked on. Give 'minWeight' 2 or more, accept fewer nodes or give fewer reasons.",
            refused.Message
        );
        Assert.Equal(new ExceededLimit(2, 3) { Accepted = new("minWeight", 2) }, refused.Exceeded);
        Assert.Equal(3, Projection.Of(Village, Organisation, Ties.ReasonsOf(Organisation), limits: new(Edges: 3)).Edges.Count);
        Assert.Single(Projection.Of(Village, Organisation, Ties.ReasonsOf(Organisation), minWeight: 2, limits: new(Edges: 1)).Edges);
        Assert.Equal(
            new ExceededLimit(3, 4),
            Assert
                .Throws<NetworkTooLargeException>(() =>
                    Projection.Of(Village, Organisation, Ties.ReasonsOf(Organisation), limits: new(Pairs: 3))
                )
                .Exceeded
        );
    }

    [Theory]
    [InlineData("Project", "Network", "A network of projects by NETWORK: expected some of THEME, TERRITORY, CARRIER.")]
    [InlineData(
        "Organisation",
        "",
        "A network of organisations by nothing: expected some of THEME, NETWORK, TERRITORY, PARTNER, PROJECT."
    )]
    [InlineData("Theme", "Theme", "A network of themes by THEME: only organisations and projects are tied.")]
    public void Reasons_that_cannot_tie_are_refused(string kind, string by, string message) =>
        Assert.Equal(
            message,
            Assert.Throws<AnalysisException>(() => Projection.Of(Village, VitaSchema.Current.FindKind(kind)!, Reasons(by))).Message
        );

    [Fact]
    public void Random_graphs_are_tied_as_plain_joins_say()
    {
        var edges = 0;
        for (var number = 0; number < RandomGraph.Count; number++)
        {
            edges += SameAsJoins(RandomGraph.Make(number), Organisation) + SameAsJoins(RandomGraph.Make(number), Project);
        }

        Assert.True(edges > 1000, $"only {edges} edges");
    }

    [Fact]
    public void The_bundled_seeds_are_tied_as_plain_joins_say()
    {
        Assert.True(SameAsJoins(RealGraph.Facts, Organisation) > 100);
        Assert.True(SameAsJoins(RealGraph.Facts, Project) > 20);
    }

    /// <summary>Figures of networkx are of the seeds as they were when figures.py last ran: <c>VITA_ACCEPT=1</c> writes today's edges, for
    /// it to read.</summary>
    [Theory]
    [InlineData("Organisation", 90)]
    [InlineData("Project", 40)]
    public void Figures_of_networkx_are_of_networks_of_the_seeds(string kind, int atLeast)
    {
        var of = VitaSchema.Current.FindKind(kind)!;
        if (TestFiles.Accepts)
        {
            var projection = Projection.Of(SnapshotBuilder.Build(RealGraph.Facts), of, Ties.ReasonsOf(of));
            var edges = projection.Edges.Select(edge => $"{edge.A} {edge.B} {edge.Weight}");
            File.WriteAllLines(
                TestFiles.PathOf("Analysis", "Networks", "Figures", $"seeds-{of.Plural}.edges"),
                [$"{projection.Rows.Count}", .. edges]
            );
        }

        Assert.True(Figures.Read($"seeds-{of.Plural}").Count >= atLeast);
    }

    /// <summary>Compares every edge, weight and reason; gives the number of edges.</summary>
    private static int SameAsJoins(GraphFacts facts, NodeKind kind)
    {
        var snapshot = SnapshotBuilder.Build(facts);
        var projection = Projection.Of(snapshot, kind, Ties.ReasonsOf(kind));
        Assert.Equal(string.Join(" | ", PlainTies.Of(facts, kind)), Shown(snapshot, projection));

        HashSet<GraphNode> without =
        [
            .. facts
                .Schema.Kinds.SelectMany(every => facts.Nodes(every))
                .Where(node => IsAbsent(node.Id))
                .Select(node => GraphNode.Find(snapshot, node.Id)!.Value),
        ];
        Assert.Equal(
            string.Join(" | ", PlainTies.Of(facts, kind, IsAbsent)),
            Shown(snapshot, Projection.Of(snapshot, kind, Ties.ReasonsOf(kind), without: without))
        );
        return projection.Edges.Count;
    }

    private static bool IsAbsent(string id) => id.Length % 3 == 0 && !id.StartsWith("source/", StringComparison.Ordinal);

    private static string Shown(Snapshot snapshot, Projection projection) =>
        string.Join(
            " | ",
            projection.Edges.Select(edge =>
            {
                var ids = snapshot[projection.Kind].Ids;
                var reasons = projection.ReasonsOf(edge).Select(thing => $"{thing.Reason} {snapshot[thing.Kind].Ids[thing.Row]}");
                return $"{PlainTies.Slug(ids[projection.Rows[edge.A]])}-{PlainTies.Slug(ids[projection.Rows[edge.B]])} {edge.Weight}: "
                    + $"{string.Join(", ", reasons)}";
            })
        );

    private static List<TieReason> Reasons(string by) =>
        [.. by.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<TieReason>)];

    private static EdgeFact Link(string from, string relation, string to) => Edge(from, relation, to, Line("paper", 1));
}
