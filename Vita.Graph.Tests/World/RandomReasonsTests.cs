using CsCheck;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>
/// Why the rows of random lists are there, as the product and the naive evaluator say: more often, and with more of each reason, than
/// random operations ask. <c>VITA_RANDOM_OPERATIONS</c>
/// says how many (2000).
/// </summary>
[Trait("Speed", "Slow")]
public class RandomReasonsTests
{
    private static int Lists => int.TryParse(Environment.GetEnvironmentVariable("VITA_RANDOM_OPERATIONS"), out var given) ? given : 2000;

    [Fact]
    public async Task Reasons_are_those_of_the_naive_evaluator_and_there_are_some()
    {
        var explained = 0;
        await PagedList.Explained.SampleAsync(
            async list =>
            {
                var graph = RandomGraph.Of(list.Graph);
                var answer = await graph.Real.Data(list.Document);
                Assert.Equal(graph.Naive.Data(list.Document), answer);
                Interlocked.Add(ref explained, answer.Contains("\"path\":", StringComparison.Ordinal) ? 1 : 0);
            },
            iter: Lists
        );
        Assert.InRange(explained, Lists / 5, int.MaxValue);
    }
}
