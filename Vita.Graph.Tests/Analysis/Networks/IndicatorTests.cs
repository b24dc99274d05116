using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Surface;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Networks;

/// <summary>Indicators against those of networkx, and what no other library needs to say.</summary>
public sealed class IndicatorTests
{
    private static readonly string[] Sorts =
    [
        "empty",
        "path",
        "star",
        "apart",
        "random-4-weighted",
        "seeds-organisations",
        "seeds-projects",
    ];

    public static TheoryData<string> Graphs => [.. Figures.Names];

    [Fact]
    public void There_are_figures_of_graphs_of_every_sort() => Assert.Empty(Sorts.Except(Figures.Names));

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Figures_are_those_of_networkx(string name)
    {
        var expected = Figures.Read(name);
        var actual = new Indicators(expected.Graph);
        Assert.Equal(expected.Degree, actual.Degree);
        Assert.Equal(expected.WeightedDegree, actual.WeightedDegree);
        Assert.Equal(expected.Core, actual.Core);
        Assert.Equal(expected.Component, actual.Component);
        Near(expected.Betweenness, actual.Distances.Betweenness, 1e-9);
        Near(expected.Closeness, actual.Distances.Closeness, 1e-9);
        Near(expected.PageRank, actual.PageRank, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Communities_are_as_good_as_those_of_networkx_and_hang_together(string name)
    {
        var expected = Figures.Read(name);
        var graph = expected.Graph;
        var actual = Communities.Find(graph);
        Assert.True(actual.Modularity >= expected.Modularity - 0.01, $"{actual.Modularity} < {expected.Modularity}");
        Assert.Equal(PlainModularity(expected, actual.CommunityOf), actual.Modularity, 1e-9);
        Assert.Equal(actual.CommunityOf, Components.Within(graph, actual.CommunityOf, default));
        Assert.Equal(Enumerable.Range(0, actual.Count), actual.CommunityOf.Distinct());
        Assert.Equal(actual.CommunityOf, Communities.Find(expected.Graph).CommunityOf);
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void The_order_in_which_edges_are_given_changes_nothing(string name)
    {
        var figures = Figures.Read(name);
        var (one, other) = (
            new Indicators(figures.Graph),
            new Indicators(new(figures.Count, figures.Edges.Reverse().Select(edge => new WeightedEdge(edge[1], edge[0], edge[2]))))
        );
        Assert.Equal(one.PageRank, other.PageRank);
        Assert.Equal(one.Distances.Betweenness, other.Distances.Betweenness);
        Assert.Equal(one.Communities.CommunityOf, other.Communities.CommunityOf);
    }

    [Fact]
    public void Five_cliques_are_five_communities() =>
        Assert.Equal(Enumerable.Range(0, 30).Select(node => node / 5), Communities.Find(Figures.Read("cliques").Graph).CommunityOf);

    [Fact]
    public void A_search_beyond_its_bound_is_refused()
    {
        var graph = Figures.Read("complete").Graph;
        Assert.Equal(
            new ExceededLimit(215, 6 * (6 + 30)) { Accepted = new("minWeight", 2) },
            Assert.Throws<NetworkTooLargeException>(() => Distances.Of(graph, maxSteps: 215)).Exceeded
        );
        Assert.Null(Assert.Throws<NetworkTooLargeException>(() => Distances.Of(graph, maxSteps: 35)).Exceeded!.Accepted);
        Assert.Equal(6, Distances.Of(graph, maxSteps: 216).Closeness.Length);
    }

    [Theory]
    [InlineData(2, 0, 0, 1, "Not a simple weighted graph: node 0 is joined to itself.")]
    [InlineData(2, 0, 2, 1, "Not a simple weighted graph: there is no node 2.")]
    [InlineData(2, -1, 1, 1, "Not a simple weighted graph: there is no node -1.")]
    [InlineData(2, 0, 1, 0, "Not a simple weighted graph: the weight 0 is not above 0.")]
    [InlineData(2, 0, 1, double.NaN, "Not a simple weighted graph: the weight NaN is not above 0.")]
    public void What_is_no_simple_graph_is_refused(int count, int a, int b, double weight, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new WeightedGraph(count, [new(a, b, weight)])).Message);

    [Fact]
    public void An_edge_given_twice_is_refused() =>
        Assert.Equal(
            "Not a simple weighted graph: two edges join the same nodes.",
            Assert.Throws<ArgumentException>(() => new WeightedGraph(2, [new(0, 1, 1), new(1, 0, 1)])).Message
        );

    [Fact]
    public void Work_that_is_called_off_stops()
    {
        var stopped = new Indicators(Figures.Read("path").Graph, cancellation: new(canceled: true));

        Assert.Throws<OperationCanceledException>(() => stopped.Distances);
        Assert.Throws<OperationCanceledException>(() => stopped.PageRank);
        Assert.Throws<OperationCanceledException>(() => stopped.Core);
        Assert.Throws<OperationCanceledException>(() => stopped.Component);
        Assert.Throws<OperationCanceledException>(() => stopped.Communities);
    }

    /// <summary>The sum over all pairs, as the definition has it.</summary>
    private static double PlainModularity(Figures graph, int[] communities)
    {
        var total = graph.Edges.Sum(edge => (double)edge[2]);
        var inside = graph.Edges.Where(edge => communities[edge[0]] == communities[edge[1]]).Sum(edge => (double)edge[2]);
        var chance = Enumerable
            .Range(0, graph.Count)
            .SelectMany(a =>
                Enumerable
                    .Range(0, graph.Count)
                    .Where(b => communities[a] == communities[b])
                    .Select(b => graph.WeightedDegree[a] * graph.WeightedDegree[b] / (2 * total))
            )
            .Sum();
        return total == 0 ? 0 : (inside / total) - (chance / (2 * total));
    }

    private static void Near(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));
    }
}
