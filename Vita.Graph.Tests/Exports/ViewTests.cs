using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Exports;

/// <summary>The ways to a view, and where nodes stand in it.</summary>
public class ViewTests
{
    private static readonly Snapshot Small = ExportedFile.Small;
    private static readonly NodeKind Organisation = VitaSchema.Current.FindKind("Organisation")!;

    [Fact]
    public void The_whole_graph_has_every_node_and_every_edge()
    {
        var view = ExportedFile.Whole();

        Assert.Equal(VitaSchema.Current.Kinds.Sum(kind => SmallWorld.Facts.Nodes(kind).Count()), view.NodeCount);
        Assert.Equal(VitaSchema.Current.EdgeSets.Sum(set => SmallWorld.Facts.EdgesOf(set).Count()), view.EdgeCount);
    }

    [Fact]
    public async Task A_filter_gives_its_rows_and_the_edges_between_them()
    {
        var operation = await RealPipeline.Read(
            "{ organisations(where: { kinds: { some: { eq: AI } } }, first: 1) { totalCount } networks { totalCount } }"
        );
        var plan = SmallWorld.Asked.Real.Plan(operation);

        var view = GraphViews.Where(Small, plan, plan.Bind(operation.Variables), ViewOptions.Default, CancellationToken.None);

        Assert.Equal(["network/label", "organisation/oeuvre-1", "organisation/oeuvre-2"], Ids(view));
        Assert.Equal(6, view.EdgeCount); // Three partnerships and three certifications.
        Assert.All(view.Nodes, group => Assert.True(group.Kind.Name is "Organisation" or "Network"));
    }

    [Fact]
    public void Neighbours_of_a_part_come_with_what_ties_them_to_each_other()
    {
        var view = GraphViews.OfIds(Small, ["project/two", "project/none"], ViewOptions.Default).WithNeighbours();

        Assert.Equal(["organisation/oeuvre-1", "project/two", "territory/ring-2"], Ids(view));
        Assert.Equal(3, view.EdgeCount); // Carries, concerns, and the partner of itself.
    }

    [Fact]
    public void A_neighbourhood_tells_the_depth_of_each_node()
    {
        var start = GraphNode.Find(Small, "project/two")!.Value;
        var view = GraphViews.OfNeighbourhood(Small, Neighbourhood.Of(Small, [start]), ViewOptions.Default);

        var depths = view.Nodes.ToDictionary(
            group => group.Kind.Name,
            group => group.Rows.Select(row => group.Fields.Single(field => field.Column.Name == "depth")[row]).ToList()
        );
        Assert.Equal([0], depths["Project"]);
        Assert.Equal([1], depths["Organisation"]);
    }

    [Fact]
    public void A_network_has_ties_with_weights_and_reasons_and_figures_of_its_nodes()
    {
        var network = Projection.Of(Small, Organisation, [TieReason.Partner]);
        var view = GraphViews.OfNetwork(network, new(network.Graph), ViewOptions.Default);

        var group = Assert.Single(view.Edges);
        Assert.Equal(network.Edges.Count, view.EdgeCount);
        Assert.Equal("TIE", group.Kind);
        var first = group.Edges.First();
        Assert.Equal(network.Edges[0].Weight, group.WeightOf(first));
        Assert.Equal("PARTNER", group.Fields.Single(field => field.Column.Name == "reasonKinds")[first.Row]);
        string[] figures = ["degree", "weightedDegree", "pageRank", "core", "component", "community", "betweenness", "closeness"];
        Assert.Equal(figures, view.NodeColumns.Select(column => column.Name).TakeLast(figures.Length));
    }

    [Fact]
    public void A_part_has_the_places_of_the_whole_and_they_are_the_same_each_time()
    {
        var (part, again) = (GraphViews.OfIds(Small, ["organisation/emoji"], ViewOptions.Default), GraphLayout.Make(Small, default));
        var row = Small[Organisation].Find("organisation/emoji");

        Assert.NotNull(part.PlaceOf(Organisation, row));
        Assert.Equal(ExportedFile.Whole().PlaceOf(Organisation, row), part.PlaceOf(Organisation, row));
        Assert.Equal(again.PlaceOf(new(Organisation, row)), part.PlaceOf(Organisation, row));
        Assert.Null(GraphViews.Whole(Small, ViewOptions.Default with { HasPositions = false }).PlaceOf(Organisation, row));
    }

    [Fact]
    public void No_two_marks_lie_over_each_other()
    {
        var layout = GraphLayout.Make(Small, default);
        var marks = VitaSchema
            .Current.Kinds.SelectMany(kind => Enumerable.Range(0, Small[kind].Count).Select(row => new GraphNode(kind, row)))
            .Where(node => layout.PlaceOf(node) is not null)
            .Select(node => (Place: layout.PlaceOf(node)!.Value, Radius: layout.Sizes.RadiusOf(node)))
            .ToList();

        Assert.True(marks.Count > 15);
        for (var first = 0; first < marks.Count; first++)
        {
            for (var second = first + 1; second < marks.Count; second++)
            {
                var (x, y) = (marks[first].Place.X - marks[second].Place.X, marks[first].Place.Y - marks[second].Place.Y);
                Assert.True(Math.Sqrt((x * x) + (y * y)) >= marks[first].Radius + marks[second].Radius, $"{first} and {second}");
            }
        }
    }

    [Fact]
    public void What_has_nothing_to_do_with_the_picture_has_no_place()
    {
        var source = VitaSchema.Current.FindKind("Source")!;

        Assert.Null(ExportedFile.Whole().PlaceOf(source, 0));
    }

    private static IEnumerable<string> Ids(GraphView view) => view.Nodes.SelectMany(group => group.Rows.Select(group.IdOf));
}
