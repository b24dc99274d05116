using CsCheck;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>A plan is kept by its document and the shape of its variables. Whoever sends other values of that shape gets the same plan, and
/// must get the right answer.</summary>
[Trait("Speed", "Slow")]
public class PlanReuseTests
{
    [Fact]
    public Task A_plan_serves_other_values_of_the_same_shape() =>
        RandomOperation.Any.SampleAsync(
            async operation =>
            {
                var graph = RandomGraph.Of(operation.Graph);
                var (document, variables) = (operation.Varied.Document, operation.Varied.Variables);
                var first = await RealPipeline.Read(document, operation.Varied.VariablesText);
                var others = new OtherValues(operation.Chance).Of(first, variables);
                var second = await RealPipeline.Read(document, others.ToJsonString());
                Assert.Equal(ShapeKey.Of(first.Variables), ShapeKey.Of(second.Variables));

                var answer = await graph.Real.Data(graph.Real.Plan(first, operation.Scopes), second);

                var expected = graph.Naive.Data(document, others, operation.Scopes);
                Assert.Equal(expected, Cursors.Hidden(answer, expected));
            },
            iter: 300
        );
}
