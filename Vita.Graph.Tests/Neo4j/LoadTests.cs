using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What a load leaves in Neo4j, and what it leaves alone.</summary>
[Collection(Neo4jTests.Name)]
public sealed class LoadTests(Neo4jServer server)
{
    private static readonly GraphSchema Schema = VitaSchema.Current;

    [SkippableFact]
    public async Task Bundled_graph_comes_back_fact_by_fact_and_loading_it_again_changes_nothing()
    {
        using var client = await server.EmptiedAsync();
        var first = await Neo4jLoader.LoadAsync(RealGraph.Facts, client, default);
        var bookmark = await client.BookmarkAsync(default);
        var stored = await EverythingAsync(client);

        var second = await Neo4jLoader.LoadAsync(RealGraph.Facts, client, default);

        Assert.Equal(RealGraph.Facts.Schema.Kinds.Sum(kind => RealGraph.Facts.Nodes(kind).Count()) + 1, first.NodesCreated);
        Assert.Equal(default, second);
        Assert.Equal(bookmark, await client.BookmarkAsync(default));
        Assert.Equal(stored, await EverythingAsync(client));
        Same(RealGraph.Facts, await Neo4jGraph.ReadAsync(client, Schema, default));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(47)]
    [InlineData(50)]
    public async Task Any_graph_after_any_other_comes_back_fact_by_fact(int number)
    {
        using var client = await server.EmptiedAsync();
        foreach (var facts in new[] { SmallWorld.Facts, RandomGraph.Make(number), RandomGraph.Make(number / 2), SmallWorld.Facts })
        {
            await Neo4jLoader.LoadAsync(facts, client, default);

            var read = await Neo4jGraph.ReadAsync(client, Schema, default);
            Same(facts, read);
            Assert.Empty(read.Foreign);
            Assert.Equal(default, await Neo4jLoader.LoadAsync(facts, client, default));
        }
    }

    [SkippableFact]
    public async Task Folded_forms_stand_beside_texts_of_nodes_lists_and_edges()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);

        Assert.Equal(
            ["l oeuvre d ete"],
            await Rows.TextsAsync(client, "MATCH (n:Organisation {id: 'organisation/oeuvre-1'}) RETURN n.nameFolded")
        );
        Assert.Equal(
            ["[\"ete\",\"sommet\"] 1"],
            await Rows.TextsAsync(client, "MATCH (n:Theme {id: 'theme/top'}) RETURN n.altLabelsFolded, 1")
        );
        Assert.Equal(
            ["v2 1"],
            await Rows.TextsAsync(client, "MATCH ()-[r:CERTIFIED_BY]->() WHERE r.version = 'V2' RETURN r.versionFolded, r.ordinal")
        );
        Assert.Equal(["FLOAT NOT NULL"], await Rows.TextsAsync(client, "MATCH (n:Figure {id: 'figure/huge'}) RETURN valueType(n.value)"));
        Assert.Equal(
            [$"{SmallWorld.Facts.Version} {SchemaFingerprint.Of(Schema)}"],
            await Rows.TextsAsync(client, "MATCH (g:VitaGraph {id: 'graph'}) RETURN g.version, g.schema")
        );
    }

    [SkippableFact]
    public async Task What_belongs_to_others_stays()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await client.WriteAsync(
            new(
                """
                MATCH (a:Organisation {id: 'organisation/emoji'}), (b:Organisation {id: 'organisation/tilde'})
                SET a.note = 'ours', a:Favourite
                CREATE (a)-[:KNOWS {since: 1}]->(b), (a)-[:LIKES]->(:Person {id: 'organisation/x'}), (:Person)-[:PARTNER_OF]->(:Person)
                """
            ),
            default
        );

        Assert.Equal(default, await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default));
        await Neo4jLoader.LoadAsync(RandomGraph.Make(5), client, default);
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);

        Assert.Equal(["3"], await Rows.TextsAsync(client, "MATCH (n:Person) RETURN count(n)"));
        Assert.Equal(["1"], await Rows.TextsAsync(client, "MATCH (:Person)-[r:PARTNER_OF]->(:Person) RETURN count(r)"));
    }

    [SkippableFact]
    public async Task Correction_keeps_labels_properties_and_relations_of_others_on_the_node()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await client.WriteAsync(
            new(
                "MATCH (a:Organisation {id: 'organisation/emoji'}), (b:Organisation {id: 'organisation/tilde'}) SET a.note = 'ours', "
                    + "a:Favourite, a.name = 'wrong', a.acronym = 'W' CREATE (a)-[:KNOWS]->(b)"
            ),
            default
        );

        var counters = await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);

        Assert.Equal((0, 0, 0, 0), (counters.NodesCreated, counters.NodesDeleted, counters.EdgesCreated, counters.EdgesDeleted));
        Assert.Equal(
            ["😀 emploi ours  1 1"],
            await Rows.TextsAsync(client, "MATCH (a:Organisation:Favourite)-[r:KNOWS]->() RETURN a.name, a.note, a.acronym, count(r), 1")
        );
    }

    [SkippableFact]
    public async Task What_was_made_by_hand_and_what_is_gone_is_removed()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await client.WriteAsync(
            new(
                """
                MATCH (a:Organisation {id: 'organisation/emoji'}), (b:Organisation {id: 'organisation/tilde'}),
                      (t:Territory {id: 'territory/town'})
                CREATE (a)-[:PARTNER_OF {ordinal: 0, source: 'source/paper', basis: 'STATED'}]->(b),
                       (a)-[:PARTNER_OF]->(b), (t)-[:PARTNER_OF]->(t),
                       (:Organisation {id: 'organisation/new'}), (:Organisation {name: 'none'}), (:Organisation {id: 5})
                SET a:Territory
                """
            ),
            default
        );

        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);

        Same(SmallWorld.Facts, await Neo4jGraph.ReadAsync(client, Schema, default));
        Assert.Equal(
            ["Organisation"],
            await Rows.TextsAsync(client, "MATCH (a {id: 'organisation/emoji'}) UNWIND labels(a) AS l RETURN l")
        );
        Assert.Equal(["0"], await Rows.TextsAsync(client, "MATCH (:Territory)-[r:PARTNER_OF]->() RETURN count(r)"));
        Assert.Equal(
            [$"{SmallWorld.Facts.Nodes(Schema.FindKind("Organisation")!).Count()}"],
            await Rows.TextsAsync(client, "MATCH (n:Organisation) RETURN count(n)")
        );
    }

    [SkippableFact]
    public async Task Constraints_and_indexes_are_online_and_made_once()
    {
        using var client = await server.BareAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        var made = await Rows.TextsAsync(
            client,
            "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name"
        );
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);

        Assert.All(made, index => Assert.Matches("^vita_[A-Za-z]+_[A-Za-z]+ ONLINE$", index));
        Assert.Contains("vita_Territory_id ONLINE", made);
        Assert.Contains("vita_VitaGraph_id ONLINE", made);
        Assert.Contains("vita_Organisation_nameFolded ONLINE", made);
        Assert.Contains("vita_Organisation_nameFoldedText ONLINE", made);
        Assert.DoesNotContain("vita_Organisation_kinds ONLINE", made);
        Assert.Equal(
            made,
            await Rows.TextsAsync(client, "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name")
        );
    }

    [SkippableFact]
    public async Task Two_nodes_with_one_id_are_told_before_anything_is_written()
    {
        using var client = await server.BareAsync();
        await client.WriteAsync(new("CREATE (:Theme {id: 'theme/a'}), (:Theme {id: 'theme/a'})"), default);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default));

        Assert.Equal("STORE017", error.Code.Code);
        Assert.Equal(["2"], await Rows.TextsAsync(client, "MATCH (n) RETURN count(n)"));
    }

    [SkippableFact]
    public async Task Text_that_no_index_holds_is_told_before_anything_is_written()
    {
        using var client = await server.EmptiedAsync();
        var facts = new GraphFacts(Schema, [Node("organisation/long", [("name", new string('é', 9000))], [])], []);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => Neo4jLoader.LoadAsync(facts, client, default));

        Assert.Equal(
            $"{server.Connection.Place}: STORE018: organisation/long: name has 9,000 letters. Shorten it, or use the embedded store.",
            error.Message
        );
    }

    [SkippableFact]
    public async Task Two_loads_at_once_come_one_after_the_other()
    {
        using var client = await server.BareAsync();
        var (one, other) = (RandomGraph.Make(30), RandomGraph.Make(31));

        await Task.WhenAll(Neo4jLoader.LoadAsync(one, client, default), Neo4jLoader.LoadAsync(other, client, default));

        var read = await Neo4jGraph.ReadAsync(client, Schema, default);
        Assert.Contains(read.Version, new[] { one.Version, other.Version });
        Assert.Equal([read.Version], await Rows.TextsAsync(client, "MATCH (g:VitaGraph) RETURN g.version"));
    }

    [SkippableTheory]
    [InlineData("Neo.ClientError.Procedure.ProcedureCallFailed")]
    [InlineData("Neo.ClientError.Transaction.Terminated")]
    public async Task Transaction_that_is_closed_as_soon_as_it_is_begun_is_begun_anew(string code)
    {
        using var client = await server.EmptiedAsync();
        using var closes = new FirstRefused("tx.setMetaData", code) { InnerHandler = new SocketsHttpHandler() };
        using var loading = new QueryApiClient(server.Connection, closes);
        var told = new List<string>();

        await Neo4jLoader.LoadAsync(SmallWorld.Facts, loading, default, tell: told.Add);

        Assert.Equal([$"Beginning anew: {code}."], told);
        Assert.Equal(SmallWorld.Facts.Version, (await Neo4jGraph.ReadAsync(client, Schema, default)).Version);
    }

    [SkippableFact]
    public async Task Reader_meanwhile_sees_one_graph_or_the_other()
    {
        using var client = await server.EmptiedAsync();
        var graphs = new[] { RandomGraph.Make(50), SmallWorld.Facts };
        await Neo4jLoader.LoadAsync(graphs[1], client, default);
        var loading = Task.Run(async () =>
        {
            for (var turn = 0; turn < 8; turn++)
            {
                await Neo4jLoader.LoadAsync(graphs[turn % 2], client, default);
            }
        });
        var seen = new HashSet<string>();
        while (!loading.IsCompleted)
        {
            seen.Add((await Neo4jGraph.ReadAsync(client, Schema, default)).Version);
        }

        await loading;
        Assert.Equal(graphs.Select(graph => graph.Version).Order(), seen.Order());
    }

    internal static void Same(IGraphSource expected, IGraphSource actual)
    {
        foreach (var kind in Schema.Kinds)
        {
            Assert.Equal(expected.Nodes(kind).Select(Text), actual.Nodes(kind).Select(Text));
        }

        foreach (var edges in Schema.EdgeSets)
        {
            Assert.Equal(expected.EdgesOf(edges).Select(Text), actual.EdgesOf(edges).Select(Text));
        }

        Assert.Equal(expected.Version, actual.Version);
    }

    private static string Text(NodeFact node) => $"{node.Id} {Text(node.Values)} {string.Join(' ', node.Provenance)}";

    private static string Text(EdgeFact edge) => $"{edge.From} {edge.To} {Text(edge.Values)} {edge.Provenance}";

    private static string Text(object?[] values) =>
        string.Join(
            " | ",
            values.Select(value => value is string[] list ? $"[{string.Join(',', list)}]" : $"{value} {value?.GetType().Name}")
        );

    /// <summary>Every node and edge with all it has, ours and others'.</summary>
    private static async Task<List<string>> EverythingAsync(QueryApiClient client) =>
        [
            .. await Rows.TextsAsync(client, "MATCH (n) RETURN elementId(n), labels(n), properties(n) ORDER BY elementId(n)"),
            .. await Rows.TextsAsync(client, "MATCH ()-[r]->() RETURN elementId(r), type(r), properties(r) ORDER BY elementId(r)"),
        ];
}
