using CsCheck;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>
/// Random questions to random graphs, answered by the product and by the naive evaluator. <c>VITA_RANDOM_OPERATIONS</c> says how many
/// (2000). A failure prints the
/// seed, the document, the variables and both answers; <c>CsCheck_Seed</c> repeats it.
/// </summary>
[Trait("Speed", "Slow")]
public class RandomOperationTests
{
    private static int Operations =>
        int.TryParse(Environment.GetEnvironmentVariable("VITA_RANDOM_OPERATIONS"), out var given) ? given : 2000;

    [Fact]
    public Task Answers_are_those_of_the_naive_evaluator_byte_for_byte_with_literals_and_with_variables() =>
        RandomOperation.Any.SampleAsync(
            async operation => Assert.Equal(await Answer(operation, operation.Literal), await Answer(operation, operation.Varied)),
            iter: Operations
        );

    /// <summary>The answer, places in place of cursors, after it has been found to be that of the naive evaluator.</summary>
    private static async Task<string> Answer(RandomOperation operation, WrittenOperation written)
    {
        var graph = RandomGraph.Of(operation.Graph);
        var expected = graph.Naive.Data(written.Document, written.Variables, operation.Scopes);
        var (data, unknown) = await graph.Real.Answer(written.Document, written.VariablesText, operation.Scopes);
        var answer = Cursors.Hidden(data, expected);
        Assert.Equal(graph.Naive.Unknown(written.Document, written.Variables).Order(), unknown.Select(one => one.Id).Distinct().Order());
        return expected == answer
            ? answer
            : throw new InvalidOperationException(
                $"expected: {expected}\n     found: {answer}\nof {written.Document}\n{written.VariablesText}"
            );
    }
}
