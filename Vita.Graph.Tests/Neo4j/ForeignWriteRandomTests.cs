using CsCheck;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.Queries;
using Vita.Graph.Tests.Questions;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>The bundled graph in Neo4j, poisoned at random places: the whole corpus is answered live and from a snapshot by the same
/// bytes.</summary>
[Collection(Neo4jTests.Name)]
public sealed class ForeignWriteRandomTests(Neo4jServer server)
{
    private static readonly string[] Values =
    [
        "5",
        "5.5",
        "true",
        "0.0 / 0.0",
        "1.0 / 0.0",
        "9999999999",
        "date('2010-01-01')",
        "datetime('2010-01-01T00:00:00Z')",
        "duration('P1D')",
        "[1, 2]",
        "[]",
        "point({x: 1, y: 2})",
        "'E\u0301'",
        "null",
    ];

    /// <summary>One round each time; two by <c>make test-neo4j</c>.</summary>
    public static TheoryData<int, int> Rounds =>
        Environment.GetEnvironmentVariable("VITA_RANDOM_DOCUMENTS_NEO4J") is null ? new() { { 1, 12 } } : new() { { 1, 12 }, { 2, 3 } };

    [SkippableTheory]
    [MemberData(nameof(Rounds))]
    public async Task Live_and_snapshot_give_the_same_bytes(int seed, int count)
    {
        using var loaded = await GraphOnNeo4j.LoadAsync(RealGraph.Asked, server);
        var writes = new Writing(new(new PCG((uint)seed)), RealGraph.Facts);
        var written = new List<string>();
        for (var number = seed; number < seed + count; number++)
        {
            foreach (var statement in writes.Next(number))
            {
                written.Add(statement);
                await loaded.Client.WriteAsync(new(statement), default);
            }
        }

        try
        {
            using var poisoned = await GraphOnNeo4j.ReadAsync(loaded);
            var report = await poisoned.Engine.GuardAsync(default);
            Assert.NotEmpty(report.Foreign);
            foreach (var (text, variables) in Corpus)
            {
                var (expected, unknown) = await poisoned.Snapshot.Answer(text, variables);
                var (data, others) = await poisoned.Live.Answer(text, variables);
                Assert.True(expected == data, $"snapshot: {expected}\nbut live: {data}\nof {text}\nafter {string.Join('\n', written)}");
                Assert.Equal(await poisoned.Snapshot.Hints(unknown), await poisoned.Live.Hints(others));
            }
        }
        finally
        {
            (await server.EmptiedAsync()).Dispose();
        }
    }

    private static IEnumerable<(string Text, string Variables)> Corpus =>
        CorpusQuery
            .Names.Concat(CorpusQuery.AnalysisNames)
            .Select(name => new CorpusQuery(name))
            .Select(query => (query.Text, query.VariablesText))
            .Concat(NamedQuestion.Book.Questions.Select(question => (question.Document, "{}")));

    /// <summary>Statements of somebody who does not know the schema.</summary>
    private sealed class Writing(Chance chance, IGraphSource graph)
    {
        public string[] Next(int number) =>
            (number % 9) switch
            {
                0 or 1 or 2 => [OfProperty(chance.Pick([.. Kinds]))],
                3 =>
                [
                    $"{Node(chance.Pick([.. Kinds]))} "
                        + chance.Pick(["SET n.id = 5", "REMOVE n.id", $"SET n.id = 'planet/{number}'", $"SET n.id = 'theme/É{number}'"]),
                ],
                4 => [$"{Node(chance.Pick([.. Kinds]))} SET n:{CypherNames.Label(chance.Pick([.. Kinds]))}"],
                5 =>
                [
                    $"{Edge()} "
                        + chance.Pick([
                            "REMOVE r.source",
                            "SET r.source = 'source/none'",
                            "SET r.basis = 'SURE'",
                            "SET r.page = 'x'",
                            "REMOVE r.ordinal",
                            "SET r.page = 1.5",
                        ]),
                ],
                6 => [$"{Edge()} CREATE (a)-[s:{_type}]->(b) SET s = properties(r)"],
                7 =>
                [
                    $"{Node(chance.Pick([.. Kinds]))} WITH n {Node(chance.Pick([.. Kinds]), "m")} CREATE "
                        + $"(n)-[:{CypherNames.Type(chance.Pick(graph.Schema.EdgeSets).Type)} {{source: 'source/vita-2010', basis: "
                        + $"'STATED'}}]->(m)",
                ],
                _ => chance.OneIn(2)
                    ?
                    [
                        $"{Node(chance.Pick([.. Kinds]))} SET "
                            + $"n.{chance.Pick(["provenanceSources", "provenancePages", "provenanceBases"])} = "
                            + $"{chance.Pick(["7", "['source/none']", "[1, 2, 3, 4]", "[-1]"])}",
                    ]
                    : Doubled(chance.Pick([.. Kinds])),
            };

        private string _type = "";

        private IEnumerable<NodeKind> Kinds => graph.Schema.Kinds.Where(kind => graph.Nodes(kind).Any());

        private string OfProperty(NodeKind kind)
        {
            var property = chance.Pick([.. kind.Properties.Skip(1)]);
            return $"{Node(kind)} SET n.{CypherNames.Key(property)} = {chance.Pick(Values)}";
        }

        private static string[] Doubled(NodeKind kind, string node) =>
            [$"DROP CONSTRAINT vita_{kind.Name}_id IF EXISTS", $"{node} CREATE (m:{CypherNames.Label(kind)}) SET m = properties(n)"];

        private string[] Doubled(NodeKind kind) => Doubled(kind, Node(kind));

        private string Node(NodeKind kind, string name = "n") =>
            $"MATCH ({name}:{CypherNames.Label(kind)}) WITH {(name == "n" ? "n" : "n, " + name)} ORDER BY {name}.id SKIP "
            + $"{chance.Below(graph.Nodes(kind).Count())} LIMIT 1";

        private string Edge()
        {
            var set = chance.Pick([.. graph.Schema.EdgeSets.Where(set => graph.EdgesOf(set).Any())]);
            _type = CypherNames.Type(set.Type);
            return $"MATCH (a:{CypherNames.Label(set.From)})-[r:{_type}]->(b:{CypherNames.Label(set.To)}) WITH a, r, b ORDER BY a.id, "
                + $"b.id, r.ordinal SKIP {chance.Below(graph.EdgesOf(set).Count())} LIMIT 1";
        }
    }
}
