using CsCheck;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>Passes rewrite filters so that engines see one form of each; running them again changes nothing.</summary>
public class PassTests
{
    [Theory]
    [InlineData("{ organisations(where: { not: { not: { name: { eq: \"a\" } } } }) { totalCount } }", "name Eq $0")]
    [InlineData("{ organisations(where: { not: { and: [{}, { not: { name: { eq: \"a\" } } }] } }) { totalCount } }", "name Eq $0")]
    [InlineData(
        "{ organisations(where: { and: [{ or: [{ name: { neq: \"a\" } }] }, { name: { nin: [] } }] }) { totalCount } }",
        "(not name Eq $0 and not name In $1)"
    )]
    public async Task A_filter_is_written_in_its_shortest_form(string document, string filter)
    {
        var plan = RandomGraph.Of(1).Real.Plan(await RealPipeline.Read(document));
        Assert.Equal(filter, PlanText.Of(PlanParts.FiltersOf(plan).Single()));
    }

    [Fact]
    public Task Passes_are_idempotent() =>
        RandomOperation.Any.SampleAsync(
            async operation =>
            {
                var plan = RandomGraph.Of(operation.Graph).Real.Plan(await RealPipeline.Read(operation.Literal.Document), operation.Scopes);
                Assert.All(PlanParts.FiltersOf(plan), filter => Assert.Equal(PlanText.Of(filter), PlanText.Of(Planner.Rewrite(filter))));
            },
            iter: 300
        );
}
