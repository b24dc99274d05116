using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Tests.Analysis.Paths;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Layout;

/// <summary>What a picture shows, against what LINQ finds in the facts of the seeds.</summary>
[Trait("Speed", "Slow")]
public sealed class PictureTests
{
    private static readonly string[] Kinds = ["Organisation", "Project", "Network", "Theme"];

    private static readonly ILookup<string, string> Ends = RealGraph
        .Facts.Schema.EdgeSets.SelectMany(RealGraph.Facts.EdgesOf)
        .SelectMany(edge => new[] { (edge.From, edge.To), (edge.To, edge.From) })
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(400)]
    public void Those_with_most_relations_come_first_and_the_rest_is_counted(int first)
    {
        var ids = Ids();
        var ranked = ids.OrderByDescending(id => Ends[id].Count()).ThenBy(id => id, StringComparer.Ordinal).ToList();
        var picture = Picture.Of(PathTexts.Seeds, ids.Select(PathTexts.Seeds.Node), first, 10_000, default);

        Assert.Equal(ranked.Take(first), picture.Nodes.Select(node => node.Node.IdIn(PathTexts.Seeds)));
        Assert.Equal(ranked.Take(first).Select(id => Ends[id].Count()), picture.Nodes.Select(node => node.Degree));
        Assert.Equal(ids.Count, picture.TotalCount);
        Assert.Equal(
            ranked.Skip(first).GroupBy(id => id.Split('/')[0]).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"),
            picture.LeftOut.Select(left => $"{left.Kind.Singular} {left.Count}")
        );
    }

    [Fact]
    public void Every_relation_between_two_nodes_is_drawn_and_every_other_is_counted()
    {
        var ids = Ids();
        var picture = Picture.Of(PathTexts.Seeds, ids.Select(PathTexts.Seeds.Node), 60, 10_000, default);
        var shown = picture.Nodes.Select(node => node.Node.IdIn(PathTexts.Seeds)).ToHashSet();
        var expected = RealGraph
            .Facts.Schema.EdgeSets.SelectMany(RealGraph.Facts.EdgesOf)
            .Where(edge => shown.Contains(edge.From) && shown.Contains(edge.To))
            .Select(edge => $"{edge.From} {edge.Edges.Type} {edge.To}");

        Assert.True(expected.Count() > 20);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            picture
                .Edges.Select(edge =>
                    $"{edge.SourceIn(PathTexts.Seeds).IdIn(PathTexts.Seeds)} {edge.Set.Type} "
                    + edge.TargetIn(PathTexts.Seeds).IdIn(PathTexts.Seeds)
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.All(picture.Nodes, node =>
            Assert.Equal(
                Ends[node.Node.IdIn(PathTexts.Seeds)].Distinct().Count(id => !shown.Contains(id)),
                picture.Hidden.ByKind(picture.Walk.NumberOf(node.Node)).Sum(left => left.Count)
            )
        );
    }

    [Fact]
    public void Too_many_relations_are_refused_and_not_cut()
    {
        var nodes = Ids().Select(PathTexts.Seeds.Node).ToList();
        var most = Picture.Of(PathTexts.Seeds, nodes, 400, 10_000, default).Edges.Count;

        Assert.Equal(most, Picture.Of(PathTexts.Seeds, nodes, 400, most, default).Edges.Count);
        var refusal = Assert.Throws<PictureTooLargeException>(() => Picture.Of(PathTexts.Seeds, nodes, 400, most - 1, default));
        Assert.Equal(QueryCodes.LimitPicture, refusal.Code);
        Assert.Contains("'first'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_kinds_it_shows_what_the_layout_is_made_of_and_with_ids_only_these()
    {
        const string Given = "[\"territory/dep-79\", \"theme/mutualisation\", \"theme/none\", \"theme/mutualisation\"]";
        var data = await RealGraph.Asked.Real.Data(
            $"{{ all: picture {{ totalCount }} ids: picture(ids: {Given}) {{ totalCount }} both: picture(ids: {Given}, kinds: [THEMES]) "
                + "{ totalCount } none: picture(ids: []) { totalCount nodes { x } edges { type } nodesLeftOut { count } } }"
        );

        Assert.Equal(
            $"{{\"all\":{{\"totalCount\":{Ids().Count}}},\"ids\":{{\"totalCount\":2}},\"both\":{{\"totalCount\":1}},"
                + "\"none\":{\"totalCount\":0,\"nodes\":[],\"edges\":[],\"nodesLeftOut\":[]}}",
            data
        );
    }

    [Theory]
    [InlineData("organisation/ulisse", "CARRIES", 2)]
    [InlineData("organisation/ulisse", "CARRIES", 200)]
    [InlineData("network/coorace", "MEMBER_OF", 12)]
    public async Task Around_a_node_come_its_neighbours_that_are_not_shown_yet_the_most_connected_first(string id, string type, int most)
    {
        var shown = new[] { id, "theme/mutualisation", "network/vita" };
        var neighbours = RealGraph
            .Facts.Schema.EdgeSets.Where(set => set.Type.Name == type)
            .SelectMany(RealGraph.Facts.EdgesOf)
            .SelectMany(edge =>
                edge.From == id ? [edge.To]
                : edge.To == id ? new[] { edge.From }
                : []
            )
            .Distinct()
            .Except(shown);
        var brought = neighbours
            .OrderByDescending(neighbour => Ends[neighbour].Count())
            .ThenBy(neighbour => neighbour, StringComparer.Ordinal)
            .Take(most);
        var ids = $"[{string.Join(", ", shown.Select(one => $"\"{one}\""))}]";
        var data = await RealGraph.Asked.Real.Data(
            $"{{ picture(ids: {ids}, around: [\"{id}\"], aroundRelations: [{type}], aroundFirst: {most}) {{ nodes {{ node {{ id }} }} }} }}"
        );

        Assert.Equal(
            shown
                .Concat(brought)
                .OrderByDescending(one => Ends[one].Count())
                .ThenBy(one => one, StringComparer.Ordinal)
                .Select(one => $"{{\"node\":{{\"id\":\"{one}\"}}}}"),
            data["{\"picture\":{\"nodes\":[".Length..^"]}}".Length].Replace("},{", "}\n{", StringComparison.Ordinal).Split('\n')
        );
    }

    [Theory]
    [InlineData("aroundKinds: [PROJECTS]", "aroundKinds")]
    [InlineData("aroundRelations: [CARRIES], aroundFirst: 3", "aroundRelations")]
    [InlineData("aroundFirst: 3, around: null", "aroundFirst")]
    public async Task Neighbours_are_not_restricted_where_none_are_asked_for(string arguments, string named)
    {
        var refused = await Assert.ThrowsAsync<QueryException>(() =>
            RealGraph.Asked.Real.Data($"{{ drawn: picture({arguments}) {{ totalCount }} }}")
        );
        var error = Assert.Single(refused.Errors);
        Assert.Equal(QueryCodes.MissingValue, error.Code);
        Assert.Equal(
            $"'drawn': '{named}' restricts the neighbours of the nodes in 'around', which is not given. Give it, or leave out '{named}'.",
            error.Message
        );
    }

    [Theory]
    [InlineData("organisation/ulisse", null, 200)]
    [InlineData("theme/services-a-la-personne", "CHALLENGES", 200)]
    [InlineData("theme/services-a-la-personne", "CHALLENGES", 5)]
    public async Task Around_a_node_come_all_or_some_of_a_kind_and_none_that_are_hidden(string id, string? kind, int first)
    {
        const string Hidden = "network/cedre";
        var kinds = kind is null ? "" : $"aroundKinds: [{kind}], ";
        var data = await RealGraph.Asked.Real.Data(
            $"{{ picture(ids: [\"{id}\"], without: [\"{Hidden}\"], around: [\"{id}\"], {kinds}aroundFirst: {first}) "
                + "{ totalCount nodes { node { id } } } }"
        );
        var picture = System.Text.Json.JsonDocument.Parse(data).RootElement.GetProperty("picture");
        var shown = picture.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("node").GetProperty("id").GetString()!);

        var expected = Ends[id]
            .Distinct()
            .Where(other => other != Hidden && (kind is null || other.StartsWith("challenge/", StringComparison.Ordinal)))
            .OrderByDescending(other => Ends[other].Count())
            .ThenBy(other => other, StringComparer.Ordinal)
            .Take(first)
            .Append(id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.Equal(expected.Count(), picture.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public void What_not_everybody_may_see_moves_nothing()
    {
        var (known, unknown) = (Places("Une présidente"), Places(null));

        Assert.NotEmpty(known);
        Assert.Equal(unknown, known);
    }

    private static List<(double, double)> Places(string? name)
    {
        (string, object)[] values = name is null ? [] : [("name", name)];
        var snapshot = SnapshotBuilder.Build(
            new GraphFacts(
                VitaSchema.Current,
                [WrittenFacts.Node("source/paper", []), WrittenFacts.Node("organisation/a", []), WrittenFacts.Node("referent/b", values)],
                [WrittenFacts.Edge("referent/b", "organisation", "organisation/a", WrittenFacts.Line("paper", 1))]
            )
        );
        var layout = GraphLayout.Make(snapshot, default);
        return [layout.AnyPlaceOf(snapshot.Node("organisation/a")), layout.AnyPlaceOf(snapshot.Node("referent/b"))];
    }

    private static List<string> Ids() =>
        [.. Kinds.SelectMany(kind => RealGraph.Facts.Nodes(RealGraph.Facts.Schema.FindKind(kind)!)).Select(node => node.Id)];
}
