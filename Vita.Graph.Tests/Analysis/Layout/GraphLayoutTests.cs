using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.Analysis.Paths;
using Vita.Graph.Tests.Queries;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Layout;

/// <summary>The places of the bundled graph: for every node, the same each time, with room for marks and labels.</summary>
[Trait("Speed", "Slow")]
public sealed class GraphLayoutTests
{
    private static readonly string[] Kinds = ["Organisation", "Project", "Network", "Theme"];

    private static readonly Lazy<GraphLayout> Layout = new(() => GraphLayout.Make(PathTexts.Seeds, default));

    [Fact]
    public void Every_node_has_one_place_the_same_each_time()
    {
        var again = GraphLayout.Make(PathTexts.Seeds, default);
        foreach (var node in VitaSchema.Current.Kinds.Select(kind => kind.Name).SelectMany(Nodes))
        {
            var (x, y) = Layout.Value.AnyPlaceOf(node);
            Assert.True(double.IsFinite(x) && double.IsFinite(y) && Math.Abs(x) < 5_000 && Math.Abs(y) < 5_000);
            Assert.Equal((x, y), again.AnyPlaceOf(node));
        }
    }

    /// <summary>The frame of the page is 768 by 622, less room for tools; its least zoom is one.</summary>
    [Fact]
    public void The_first_picture_fits_its_frame()
    {
        var places = Kinds.SelectMany(Nodes).Select(Layout.Value.AnyPlaceOf).ToList();

        Assert.InRange(places.Max(place => place.X) - places.Min(place => place.X), 500, 740);
        Assert.InRange(places.Max(place => place.Y) - places.Min(place => place.Y), 450, 640);
    }

    [Fact]
    public void No_mark_of_the_picture_lies_over_another()
    {
        var marks = Kinds.SelectMany(Nodes).Select(node => (Layout.Value.AnyPlaceOf(node), Layout.Value.Sizes.RadiusOf(node))).ToList();
        for (var first = 0; first < marks.Count; first++)
        {
            foreach (var ((x, y), radius) in marks.Skip(first + 1))
            {
                var ((atX, atY), ownRadius) = marks[first];
                Assert.True(Math.Sqrt(((x - atX) * (x - atX)) + ((y - atY) * (y - atY))) > radius + ownRadius);
            }
        }
    }

    /// <summary>The relations of VITA join 34 of the 94 organisations: were they all as strong as others, its members would stand around
    /// it.</summary>
    [Fact]
    public void Members_of_one_group_stand_nearer_to_it_than_to_what_everybody_shares()
    {
        var group = PlaceOf("organisation/collectif-ai-bouches-du-rhone");
        var members = SeedFacts
            .Edges("Organisation", "members")
            .Where(edge => edge.To == "organisation/collectif-ai-bouches-du-rhone")
            .Select(edge => PlaceOf(edge.From))
            .ToList();

        Assert.Equal(11, members.Count);
        Assert.All(members, member => Assert.True(Distance(member, group) < Distance(member, PlaceOf("network/vita"))));
    }

    [Fact]
    public void Nodes_beside_the_picture_stand_by_their_neighbours_and_those_without_any_on_the_rim()
    {
        var communes = Enumerable.Range(0, 30).Select(number => $"territory/commune-{number:D2}").ToList();
        var snapshot = SnapshotBuilder.Build(
            new GraphFacts(
                VitaSchema.Current,
                [
                    .. "source/paper organisation/a organisation/b territory/near territory/nowhere"
                        .Split(' ')
                        .Concat(communes)
                        .Select(id => WrittenFacts.Node(id, [])),
                ],
                [
                    WrittenFacts.Edge("organisation/a", "partners", "organisation/b", WrittenFacts.Line("paper", 1)),
                    WrittenFacts.Edge("organisation/a", "worksIn", "territory/near", WrittenFacts.Line("paper", 1)),
                    .. communes.Select(id => WrittenFacts.Edge(id, "directlyWithin", "territory/near", WrittenFacts.Line("paper", 1))),
                ]
            )
        );
        var layout = GraphLayout.Make(snapshot, default);
        var near = layout.AnyPlaceOf(snapshot.Node("territory/near"));
        var places = communes.ConvertAll(id => layout.AnyPlaceOf(snapshot.Node(id)));

        Assert.InRange(Distance(layout.AnyPlaceOf(snapshot.Node("organisation/a")), near), 5, 20);
        Assert.All(places, place => Assert.InRange(Distance(place, near), 11.9, 35));
        Assert.Equal(30, places.Distinct().Count());
        Assert.True(Distance(layout.AnyPlaceOf(snapshot.Node("territory/nowhere")), (0, 0)) > 30);
        Assert.Null(layout.PlaceOf(snapshot.Node("territory/commune-00")));
    }

    [Fact]
    public void Ties_of_a_network_pull_by_their_weight()
    {
        var graph = new WeightedGraph(4, [new(0, 1, 20), new(1, 2, 1), new(2, 3, 20), new(3, 0, 1)]);
        var (x, y) = Arrangement.Of(graph, [4, 4, 4, 4], _ => "", default);

        Assert.True(Distance((x[0], y[0]), (x[1], y[1])) < Distance((x[1], y[1]), (x[2], y[2])));
        Assert.True(Distance((x[2], y[2]), (x[3], y[3])) < Distance((x[3], y[3]), (x[0], y[0])));
    }

    [Fact]
    public void What_has_no_relation_stands_in_rows_below_and_nothing_is_no_problem()
    {
        var graph = new WeightedGraph(7, [new(0, 1, 1), new(1, 2, 1)]);
        var (x, y) = Arrangement.Of(graph, [.. Enumerable.Repeat(4.0, 7)], _ => "", default);

        Assert.All(Enumerable.Range(3, 4), alone => Assert.True(y[alone] < y[..3].Min() - 8));
        Assert.Equal(4, x[3..].Zip(y[3..]).Distinct().Count());
        Assert.Empty(Arrangement.Of(new(0, []), [], _ => "", default).X);
        Assert.Single(Arrangement.Of(new(1, []), [4], _ => "", default).X);
    }

    private static (double X, double Y) PlaceOf(string id) => Layout.Value.AnyPlaceOf(PathTexts.Seeds.Node(id));

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));

    private static IEnumerable<GraphNode> Nodes(string kind)
    {
        var found = VitaSchema.Current.FindKind(kind)!;
        return Enumerable.Range(0, PathTexts.Seeds[found].Count).Select(row => new GraphNode(found, row));
    }
}
