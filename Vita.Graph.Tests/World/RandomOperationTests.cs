using CsCheck;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>
/// Random questions to random graphs, answered by the product and by the naive evaluator. <c>VITA_RANDOM_OPERATIONS</c> says how many (2000). A failure prints the
/// seed, the document, the variables and both answers; <c>CsCheck_Seed</c> repeats it.
/// </summary>
public class RandomOperationTests
{
    private static int Operations => int.TryParse(Environment.GetEnvironmentVariable("VITA_RANDOM_OPERATIONS"), out var given) ? given : 2000;

    [Fact]
    public Task Answers_are_those_of_the_naive_evaluator_byte_for_byte() => RandomOperation.Any.SampleAsync(
        async operation =>
        {
            var graph = RandomGraph.Of(operation.Graph);
            foreach (var written in new[] { operation.Literal, operation.Varied })
            {
                var expected = graph.Naive.Data(written.Document, written.Variables, operation.Scopes);
                var answer = await graph.Real.Data(written.Document, written.VariablesText, operation.Scopes);
                Assert.Equal(expected, Cursors.Hidden(answer, expected));
            }
        },
        iter: Operations);
}
