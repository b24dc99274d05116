using System.Text.Json.Nodes;
using CsCheck;
using Vita.Graph.Tests.World;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>
/// Random questions to random graphs, answered by the embedded engine, by Neo4j live, by a snapshot of Neo4j and by the naive evaluator:
/// equal bytes.
/// Each document is asked with several sets of values, since Neo4j takes longer to plan a statement than to run it.
/// <c>VITA_RANDOM_DOCUMENTS_NEO4J</c> says how many
/// documents for each graph. A failure names the graph and prints a seed; <c>CsCheck_Seed</c> with a filter on the graph's number repeats
/// it.
/// </summary>
[Collection(Neo4jTests.Name)]
public sealed class RandomOnNeo4jTests(Neo4jServer server)
{
    private const int ListsOfEachGraph = 1;
    private const int OtherValuesOfEachDocument = 20;
    private const int AskedAtOnce = 4;

    public static TheoryData<int> Graphs => [.. Enumerable.Range(0, RandomGraph.Count)];

    /// <summary>One for each of 52 graphs, asked with 21 sets of values: 1,092 operations; <c>make test-neo4j</c> asks for 10, which
    /// makes 10,920.</summary>
    private static int DocumentsOfEachGraph =>
        int.TryParse(Environment.GetEnvironmentVariable("VITA_RANDOM_DOCUMENTS_NEO4J"), out var given) ? given : 1;

    [SkippableTheory]
    [MemberData(nameof(Graphs))]
    public async Task Four_ways_of_answering_give_the_same_bytes(int number)
    {
        using var graph = await GraphOnNeo4j.LoadAsync(RandomGraph.Of(number), server);

        await RandomOperation.On(number).SampleAsync(async operation => await Same(graph, operation), iter: DocumentsOfEachGraph);
        await PagedList.On(number).SampleAsync(async list => await Walk(graph, list), iter: number == 0 ? 0 : ListsOfEachGraph);
    }

    private static async Task Same(GraphOnNeo4j graph, RandomOperation operation)
    {
        await Same(graph, operation, operation.Literal);
        var read = await RealPipeline.Read(operation.Varied.Document, operation.Varied.VariablesText);
        var others = new OtherValues(operation.Chance);
        List<WrittenOperation> asked =
        [
            .. Enumerable
                .Range(0, OtherValuesOfEachDocument)
                .Select(_ => operation.Varied with { Variables = others.Of(read, operation.Varied.Variables) }),
        ];

        // Several at once: while one waits for Neo4j, another is planned or compared.
        await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = AskedAtOnce }, async (written, _) =>
            await Same(graph, operation, written)
        );
    }

    private static async Task Same(GraphOnNeo4j graph, RandomOperation operation, WrittenOperation written)
    {
        var answer = await graph.Data(written.Document, written.VariablesText, operation.Scopes);
        var expected = graph.Asked.Naive.Data(written.Document, written.Variables, operation.Scopes);
        Assert.Equal(expected, Cursors.Hidden(answer, expected));
    }

    /// <summary>Two pages forward, then two back, each from cursors of the page before: the bytes hold the cursors too, so that one
    /// engine's are the other's.</summary>
    private static async Task Walk(GraphOnNeo4j graph, PagedList list)
    {
        foreach (var (size, from, edge) in new[] { ("first", "after", "endCursor"), ("last", "before", "startCursor") })
        {
            var arguments = new JsonObject { [size] = 1 + list.Chance.Below(3) };
            for (var page = 0; page < 2; page++)
            {
                var answer = await graph.Data(list.Document, arguments.ToJsonString());
                arguments[from] = PagedList.PageOf(answer)["pageInfo"]![edge]?.DeepClone();
            }

            arguments["first"] = list.Chance.Below(3);
            arguments.Remove("last");
            await graph.Data(list.Document, arguments.ToJsonString());
        }
    }
}
