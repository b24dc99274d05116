using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>
/// Sixty territories that lie in one another in every direction, with more ways between them than could ever be followed: each form that a
/// transitive relation takes in a
/// statement must end all the same.
/// </summary>
[Collection(Neo4jTests.Name)]
public sealed class DenseCyclesTests(Neo4jServer server)
{
    private const int Count = 60;

    /// <summary>Far more than it takes, far less than following every way would.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly AskedGraph Tangle = new(new GraphFacts(VitaSchema.Current, Nodes(), Edges()));

    [SkippableFact]
    public async Task Every_form_of_a_transitive_relation_ends()
    {
        using var graph = await GraphOnNeo4j.LoadAsync(Tangle, server);
        string[] documents =
        [
            """{ territories(where: { within: "territory/t7" }, order: [{ kind: DESC }, { population: DESC }], first: 3) """
                + """{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }""",
            """{ territories(where: { within: "territory/t7", population: { gt: 1 } }, last: 4) { nodes { id } } }""",
            """{ territories(where: { not: { within: "territory/lonely" } }, order: [{ contains: { count: DESC } }, """
                + """{ name: ASC }], first: 2) { totalCount nodes { id } } }""",
            """{ territories(where: { contains: { all: { population: { gt: -1 } } } }, first: 2) { totalCount nodes { id """
                + """within(where: { population: { gt: 30 } }, order: [{ kind: ASC }, { population: DESC }]) { id } } } }""",
            """{ territories(where: { contains: { single: { id: { eq: "territory/t1" } } } }) { totalCount } }""",
            """{ node(id: "territory/t3") { ... on Territory { containsConnection(where: { contains: { some: """
                + """{ id: { eq: "territory/lonely" } } } }) { totalCount nodes { id } } """
                + """withinConnection(last: 2, where: { population: { lt: 50 } }) """
                + """{ totalCount pageInfo { hasPreviousPage startCursor } nodes { id } } } } }""",
            """{ nodes(ids: ["territory/t3", "figure/f", "territory/none"]) { id ... on Territory """
                + """{ directlyWithinConnection(first: 1, where: { node: { contains: { none: { population: { lt: 0 } } } } }) """
                + """{ totalCount edges { cursor node { id within(first: 1) { id } } } } } } }""",
            """{ figures(order: [{ territory: { contains: { count: DESC } } }, { value: ASC }], last: 1) { nodes { id """
                + """territory { name } } edges { cursor } } }""",
            """{ figures(where: { territory: { within: "territory/t9" } }) { totalCount nodes { id } } }""",
        ];
        foreach (var document in documents)
        {
            var answer = await graph.Data(document, "{}").WaitAsync(Patience);
            Assert.Equal(Tangle.Naive.Data(document, []), Cursors.Hidden(answer, Tangle.Naive.Data(document, [])));
        }
    }

    private static List<NodeFact> Nodes() =>
        [
            Node("source/paper", []),
            .. Enumerable
                .Range(0, Count)
                .Select(number => Node($"territory/t{number}", [("name", $"Lieu {number % 7}"), ("population", number)])),
            Node("territory/lonely", [("population", 1)]),
            Node("figure/f", [("value", 1.0)]),
            Node("figure/g", [("value", 2.0)]),
        ];

    /// <summary>Each lies in sixteen others.</summary>
    private static List<EdgeFact> Edges() =>
        [
            .. from number in Enumerable.Range(0, Count)
            from step in Enumerable.Range(1, 16)
            select Edge($"territory/t{number}", "directlyWithin", $"territory/t{(number + (step * step * 7)) % Count}", Line("paper", 1)),
            Edge("territory/t5", "figures", "figure/f", Line("paper", 1)),
        ];
}
