using CsCheck;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>Passes rewrite filters so that engines see one form of each; running them again changes nothing.</summary>
[Trait("Speed", "Slow")]
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

    [Theory]
    [InlineData("name: { neq: \"a\" }", "not name Eq $0 or false")]
    [InlineData("id: { neq: \"organisation/a\" }", "not id Eq $0")]
    [InlineData("not: { kinds: { some: { eq: AI } } }", "not Some of kinds (element Eq $0) or false")]
    [InlineData("memberships: { all: { since: { eq: \"2008\" } } }", "All of memberships (edge.since Eq $0 or false)")]
    [InlineData("themes: { some: { id: { eq: \"theme/a\" } } }", "from id Eq $0 by themes: true")]
    [InlineData(
        "territories: { some: { id: { eq: \"territory/a\" } } }, name: { eq: \"a\" }",
        "from id Eq $0 by territories: (name Eq $1)"
    )]
    public async Task For_Cypher_logic_has_two_values_and_a_node_named_is_where_to_start(string where, string filter)
    {
        var plan = RandomGraph.Of(1).Real.Plan(await RealPipeline.Read($"{{ organisations(where: {{ {where} }}) {{ totalCount }} }}"));
        Assert.Equal(filter, PlanText.Of(PlanParts.FiltersOf(Planner.RewriteForCypher(plan)).Single()));
    }

    [Fact]
    public Task Passes_are_idempotent() =>
        RandomOperation.Any.SampleAsync(
            async operation =>
            {
                var plan = RandomGraph
                    .Of(operation.Graph)
                    .Real.Plan(await RealPipeline.Read(operation.Literal.Document), operation.Scopes);
                Assert.All(PlanParts.FiltersOf(plan), filter => Assert.Equal(PlanText.Of(filter), PlanText.Of(Planner.Rewrite(filter))));

                var once = Planner.RewriteForCypher(plan);
                Assert.Equal(PlanText.Of(once), PlanText.Of(Planner.RewriteForCypher(once)));
            },
            iter: 300
        );

    /// <summary>What a facet leaves out is gone, whichever of the schema's keys it is of.</summary>
    [Fact]
    public Task Leaving_out_what_a_facet_asks_of_its_own_key_is_idempotent() =>
        RandomOperation.Any.SampleAsync(
            async operation =>
            {
                var graph = RandomGraph.Of(operation.Graph).Real;
                var plan = graph.Plan(await RealPipeline.Read(operation.Literal.Document), operation.Scopes);
                foreach (var page in PlanParts.Of(plan.Fields).OfType<ConnectionField>().Where(page => page.Where is not null))
                {
                    Assert.All(page.Kind.GroupKeys, key =>
                    {
                        var once = Planner.RewriteForFacet(page.Where, key);
                        Assert.Same(once, Planner.RewriteForFacet(once, key));
                    });
                }
            },
            iter: 300
        );
}
