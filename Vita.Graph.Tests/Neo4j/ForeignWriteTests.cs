using System.Text.Json;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What others write that is no fact is left out by both ways of reading, and told (decision 0026).</summary>
[Collection(Neo4jTests.Name)]
public sealed class ForeignWriteTests(Neo4jServer server)
{
    /// <summary>Between them they filter, count, order, group, search and show every property, relation and line of the small
    /// world.</summary>
    private static readonly IReadOnlyList<string> Questions =
    [
        "{ organisations(order: [{ name: ASC }]) { totalCount edges { cursor node { id label name kinds isSiae foundedYear provenance { "
            + "page basis source { id title } } basedIn { id } } } aggregate { count foundedYear { min max sum avg } } } }",
        "{ organisations(order: [{ foundedYear: DESC }]) { nodes { id foundedYear partnersConnection { totalCount edges { cursor basis "
            + "page source { id } node { id } } } certificationsConnection { edges { status date version node { id } } } figures { id "
            + "value approximate } } } }",
        "{ organisations(where: { foundedYear: { gte: 1900 }, kinds: { some: { in: [AI, ACI] } } }) { totalCount nodes { id } } }",
        "{ organisations(where: { not: { kinds: { some: { eq: AI } } } }) { totalCount nodes { id } groupBy(by: [KIND, FOUNDED_YEAR]) { "
            + "labels count } } }",
        "{ organisations(where: { name: { contains: \"ete\" } }) { totalCount nodes { id } } }",
        "{ organisations(where: { name: null, partners: { none: {} } }) { totalCount nodes { id label } } }",
        "{ territories(order: [{ validTo: DESC }, { population: ASC }]) { totalCount nodes { id label kind milieux population validFrom "
            + "validTo within { id } contains { id } successors { id } } aggregate { population { count sum avg max } } } }",
        "{ territories(where: { within: \"territory/ring-1\" }) { totalCount nodes { id } facets(by: [MILIEU]) { key groups { count "
            + "labels } } } }",
        "{ territories(where: { kind: { eq: REGION }, validTo: { gte: \"2015\" } }) { totalCount nodes { id } } }",
        "{ figures(where: { value: { lt: 10 } }, order: [{ value: DESC }]) { totalCount nodes { id value measure approximate } "
            + "aggregate { value { sum avg stddev min max } } } }",
        "{ figures(where: { approximate: { neq: true } }) { totalCount nodes { id label } } }",
        "{ themes(order: [{ label: ASC }]) { totalCount nodes { id label altLabels broader { id } } } }",
        "{ themes(where: { altLabels: { some: { startsWith: \"ete\" } } }) { totalCount } }",
        "{ networks { totalCount nodes { id label name } } sources { totalCount nodes { id title } } needs { totalCount nodes { id text "
            + "themes { id } provenance { source { title } } } } }",
        "{ networks(where: { name: { contains: \"lab\" } }) { totalCount } }",
        "{ projects(where: { needs: { some: { themes: { some: { id: { eq: \"theme/low\" } } } } } }) { totalCount nodes { id title "
            + "status needs { text } carriers { id } territories { id } referentsConnection { edges { main node { role } } } } } }",
        "{ organisations(where: { provenance: { some: { source: { id: { eq: \"source/paper\" } } } } }) { totalCount } }",
        "{ search(text: \"oeuvre\") { totalCount hits { node { id label } } } }",
        "{ node(id: \"organisation/oeuvre-1\") { id label ... on Organisation { name territories { id } needs { id } } } }",
        "{ nodes(ids: [\"organisation/oeuvre-2\", \"need/shared\", \"network/label\"]) { id label } }",
    ];

    public static TheoryData<string> Names => [.. ForeignWrite.All.Select(write => write.Name)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task What_is_no_fact_is_left_out_and_told(string name)
    {
        var write = ForeignWrite.All.Single(one => one.Name == name);
        (await server.EmptiedAsync()).Dispose();
        using var loaded = await GraphOnNeo4j.LoadAsync(SmallWorld.Asked, server);
        await WriteAsync(loaded, write);

        // As Neo4j is left, both ways give what the embedded engine gives of the facts that are left.
        var left = new AskedGraph(write.Left());
        var read = await Neo4jGraph.ReadAsync(loaded.Client, VitaSchema.Current, default);
        Same(write.Told, Told(read.Foreign));
        Assert.Equal(left.Facts.Version, read.Version);

        await AnswersInTheWindow(loaded);
        var report = await loaded.Engine.GuardAsync(default);
        Assert.NotEmpty(report.Foreign);
        Same(write.Told, Told(report.Foreign));
        foreach (var question in Questions)
        {
            var (expected, _) = await left.Real.Answer(question);
            Assert.Equal((question, expected), (question, (await loaded.Live.Answer(question)).Data));
        }

        // A load ends it, once nodes of others and doubled ones are gone.
        await loaded.Client.WriteAsync(new("MATCH (n:Planet) DETACH DELETE n"), default);
        await loaded.Client.WriteAsync(
            new(
                "MATCH (n) WITH n.id AS id, labels(n) AS labels, collect(n) AS same WHERE size(same) > 1 UNWIND same AS n DETACH DELETE n"
            ),
            default
        );
        await Neo4jLoader.LoadAsync(SmallWorld.Facts, loaded.Client, default);
        Assert.Empty((await loaded.Engine.GuardAsync(default)).Foreign);
    }

    [SkippableFact]
    public async Task A_graph_that_was_loaded_is_answered_by_statements()
    {
        (await server.EmptiedAsync()).Dispose();
        using var loaded = await GraphOnNeo4j.LoadAsync(SmallWorld.Asked, server);

        Assert.Empty((await loaded.Engine.GuardAsync(default)).Foreign);

        // What has been written since is met by statements only.
        await loaded.Client.WriteAsync(new("MATCH (n:Network {id: 'network/label'}) SET n.name = 'Now', n.nameFolded = 'now'"), default);
        Assert.Contains("\"Now\"", (await loaded.Live.Answer("{ networks { nodes { name } } }")).Data, StringComparison.Ordinal);
        Assert.False(loaded.Engine.IsSuspect);
    }

    /// <summary>Statements find labels, types and keys as words: a name that is written otherwise would not be guarded.</summary>
    [Fact]
    public void All_names_are_single_words()
    {
        var schema = VitaSchema.Current;
        var names = schema
            .Kinds.SelectMany(kind => kind.Properties.Select(property => property.Name).Append(kind.Name))
            .Concat(schema.EdgeSets.SelectMany(set => set.Type.Properties.Select(property => property.Name).Append(set.Type.Name)));
        Assert.All(names, name => Assert.Equal(name, CypherNames.Quoted(name)));
    }

    /// <summary>Before anybody has looked, nothing fails, and no foreign value is shown.</summary>
    private static async Task AnswersInTheWindow(GraphOnNeo4j graph)
    {
        foreach (var question in Questions)
        {
            using var answer = JsonDocument.Parse((await graph.Live.Answer(question)).Data);
            Assert.DoesNotMatch("PLANET|NONSENSE|2015-02-30|NaN|Infinity|SURE", answer.RootElement.ToString());
        }
    }

    private static async Task WriteAsync(GraphOnNeo4j graph, ForeignWrite write)
    {
        if (write.DropsConstraint is { } label)
        {
            await graph.Client.WriteAsync(new($"DROP CONSTRAINT vita_{label}_id IF EXISTS"), default);
        }

        var written = await graph.Client.WriteAsync(new(write.Cypher), default);
        Assert.NotEqual(default, written);
    }

    /// <summary>What ends with an ellipsis goes on: a source takes lines of provenance with it.</summary>
    private static void Same(string expected, string told)
    {
        if (expected.EndsWith('…'))
        {
            Assert.StartsWith(expected[..^1], told, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, told);
        }
    }

    private static string Told(IEnumerable<ForeignFact> foreign) =>
        string.Join(
            ", ",
            foreign.Where(fact => fact.Code != ForeignCodes.OtherForm).Select(fact => $"{fact.Code} {fact.Place} {fact.Count}")
        );
}
