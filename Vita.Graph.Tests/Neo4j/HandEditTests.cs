using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>A graph that people edited by hand is read as far as it makes sense; the rest is left out and told.</summary>
[Collection(Neo4jTests.Name)]
public sealed class HandEditTests(Neo4jServer server)
{
    private static readonly GraphSchema Schema = VitaSchema.Current;

    [SkippableFact]
    public async Task Plain_edits_are_facts_like_any_others()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await client.WriteAsync(
            new(
                """
                MATCH (a:Organisation {id: 'organisation/alone'}), (t:Territory {id: 'territory/town'}), (f:Figure {id: 'figure/none'})
                SET a.name = 'Seule', a.kinds = 'AI', a.foundedYear = 1990.0, f.value = 7
                CREATE (a)-[:BASED_IN {source: 'source/paper', page: 2, basis: 'STATED'}]->(t),
                       (:Network {id: 'network/by-hand', name: 'À la main'})
                """
            ),
            default
        );

        var graph = await Neo4jGraph.ReadAsync(client, Schema, default);

        Assert.Empty(graph.Foreign);
        Assert.Equal(("Seule", 1990), (Value(graph, "organisation/alone", "name"), Value(graph, "organisation/alone", "foundedYear")));
        Assert.Equal(["AI"], (string[])Value(graph, "organisation/alone", "kinds")!);
        Assert.Equal((7.0, "À la main"), (Value(graph, "figure/none", "value"), Value(graph, "network/by-hand", "name")));
        Assert.Equal(SmallWorld.Facts.EdgesOf(BasedIn).Count() + 1, graph.EdgesOf(BasedIn).Count());
        Assert.NotEqual(SmallWorld.Facts.Version, graph.Version);
    }

    [SkippableFact]
    public async Task What_is_no_fact_is_left_out_and_told()
    {
        using var client = await server.EmptiedAsync();
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, client, default);
        await client.WriteAsync(
            new(
                """
                MATCH (a:Organisation {id: 'organisation/alone'}), (t:Territory {id: 'territory/town'})
                SET a.name = 5, a.kinds = ['AI', 'NONSENSE'], a.foundedYear = 'old', a.isSiae = [true],
                    a.provenanceSources = ['source/paper', 'source/none'], a.provenancePages = [0, 1],
                    a.provenanceBases = ['STATED', 'STATED']
                SET t.kind = 'PLANET', t.validFrom = date('2010-01-01'), t.validTo = 'soon', t.population = 9999999999,
                    t.provenanceSources = 'source/paper'
                CREATE (a)-[:BASED_IN]->(t), (a)-[:BASED_IN {source: 'source/none', basis: 'STATED'}]->(t),
                       (a)-[:BASED_IN {source: 'source/paper', basis: 'SURE'}]->(t),
                       (x:Organisation {name: 'no id'})-[:BASED_IN {source: 'source/paper', basis: 'STATED'}]->(t),
                       (y:Organisation {id: 'territory/wrong'})-[:BASED_IN {source: 'source/paper', basis: 'STATED'}]->(t),
                       (:Organisation {id: 7}), (:Organisation {id: point({x: 1, y: 2})})
                """
            ),
            default
        );

        var graph = await Neo4jGraph.ReadAsync(client, Schema, default);
        var snapshot = SnapshotBuilder.Build(graph);

        Assert.Equal(SmallWorld.Facts.Nodes(Organisation).Select(node => node.Id), graph.Nodes(Organisation).Select(node => node.Id));
        Assert.Equal(SmallWorld.Facts.EdgesOf(BasedIn).Count(), graph.EdgesOf(BasedIn).Count());
        Assert.All(["name", "foundedYear", "isSiae"], name => Assert.Null(Value(graph, "organisation/alone", name)));
        Assert.Equal(["AI"], (string[])Value(graph, "organisation/alone", "kinds")!);
        Assert.All(["kind", "validTo", "population"], name => Assert.Null(Value(graph, "territory/town", name)));
        Assert.Equal("2010-01-01", Value(graph, "territory/town", "validFrom"));
        Assert.Equal([new("source/paper", null, "STATED")], Find(graph, "organisation/alone").Provenance);
        Assert.Equal(11, graph.Foreign.Count);
        Assert.Contains(graph.Foreign, fact =>
            fact is { Code.Code: "STORE028", Place: "Organisation.name", Count: 1, Ids: ["organisation/alone"] }
        );
        Assert.Equal(graph.Version, snapshot.Version);
    }

    [SkippableFact]
    public async Task What_lines_state_may_be_written_in_any_order_or_not_at_all_and_reads_the_same_live_and_from_a_snapshot()
    {
        const string Question = """
            {
              organisations(where: { id: { in: [
                "organisation/emoji", "organisation/oeuvre-1", "organisation/oeuvre-2", "organisation/several-lines", "organisation/tilde"
              ] } }) {
                nodes { id provenance { fields } certificationsConnection { edges { provenance { fields } } } }
              }
              referents { nodes { provenance { fields } } }
            }
            """;
        using var loaded = await GraphOnNeo4j.LoadAsync(SmallWorld.Asked, server);
        await loaded.Client.WriteAsync(
            new(
                """
                MATCH (lines:Organisation {id: 'organisation/several-lines'}),
                      (more:Organisation {id: 'organisation/oeuvre-2'}), (none:Organisation {id: 'organisation/emoji'})
                MATCH (numbers:Organisation {id: 'organisation/tilde'}),
                      (:Organisation {id: 'organisation/oeuvre-1'})-[edge:CERTIFIED_BY {ordinal: 1}]->()
                SET lines.provenanceFields = ['foundedYear  name', 'height id name', '-'],
                    more.provenanceFields = ['name', 'kinds'], numbers.provenanceFields = [7], edge.status = 'SURE', edge.date = 5
                REMOVE none.provenanceFields
                """
            ),
            default
        );

        using var edited = await GraphOnNeo4j.ReadAsync(loaded);
        var seen = await edited.Data(Question, "{}");
        var graph = await Neo4jGraph.ReadAsync(edited.Client, Schema, default);

        Assert.Equal(
            """
            {"organisations":{"nodes":[
            {"id":"organisation/emoji","provenance":[{"fields":[]}],"certificationsConnection":{"edges":[]}},
            {"id":"organisation/oeuvre-1","provenance":[{"fields":[]}],"certificationsConnection":{"edges":[
            {"provenance":{"fields":["status","date"]}},{"provenance":{"fields":["version"]}}]}},
            {"id":"organisation/oeuvre-2","provenance":[{"fields":["name"]}],
            "certificationsConnection":{"edges":[{"provenance":{"fields":[]}}]}},
            {"id":"organisation/several-lines","provenance":[{"fields":["name","foundedYear"]},{"fields":["name"]},{"fields":[]}],
            "certificationsConnection":{"edges":[]}},
            {"id":"organisation/tilde","provenance":[{"fields":[]}],"certificationsConnection":{"edges":[]}}
            ]},"referents":{"nodes":[{"provenance":[{"fields":["role"]},{"fields":[]}]}]}}
            """.ReplaceLineEndings(""),
            seen
        );
        Assert.Contains(
            """[{"fields":["role","name"]},{"fields":["name"]}]""",
            await edited.Data(Question, "{}", new(new HashSet<string> { "contacts:read" })),
            StringComparison.Ordinal
        );
        string[] doubtful = ["organisation/oeuvre-2", "organisation/several-lines", "organisation/tilde"];
        var told = Assert.Single(graph.Foreign, fact => fact.Code.Code == "STORE033");
        Assert.Equal(("Organisation.provenance", 3L), (told.Place, (long)told.Count));
        Assert.Equal(doubtful, told.Ids.Order(StringComparer.Ordinal));
    }

    private static NodeKind Organisation => Schema.FindKind("Organisation")!;

    private static EdgeSet BasedIn => Organisation.FindRelation("basedIn")!.Step.Edges;

    private static NodeFact Find(IGraphSource graph, string id) => graph.Nodes(Schema.KindOfId(id)!).Single(node => node.Id == id);

    private static object? Value(IGraphSource graph, string id, string property)
    {
        var node = Find(graph, id);
        return node.Values[node.Kind.FindProperty(property)!.Index];
    }
}
