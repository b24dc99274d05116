using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Tests.GraphQL;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Embedded;

/// <summary>What one operation may take from the engine, over the bundled graph.</summary>
[Trait("Speed", "Slow")]
public sealed class EngineLimitTests
{
    private static Snapshot Snapshot { get; } = SnapshotBuilder.Build(RealGraph.Facts);

    [Fact]
    public async Task A_dear_operation_is_refused_with_its_dearest_branch()
    {
        var error = await RefusalAsync(
            "{ themes { nodes { id } } territories(first: 1000) { nodes { contains { contains { name } } } } }",
            "{}",
            new()
        );

        Assert.Equal(QueryCodes.LimitCost, error.Code);
        Assert.StartsWith(
            "'territories.nodes.contains.contains.name' makes this operation write up to ",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            " values; at most 2,000,000 are allowed. Give smaller 'first' on the way to it, or ask in several operations.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1000, "LIMIT_COST")]
    [InlineData(1, null)]
    public async Task Cost_follows_the_values_of_variables(int rows, string? code)
    {
        const string Document =
            "query($rows: Int) { territories(first: $rows) { nodes { contains { name contains(first: $rows) { name } } } } }";

        Assert.Equal(code, (await RefusalOrNullAsync(Document, $$"""{"rows": {{rows}}}""", new()))?.Code.Code);
    }

    /// <summary>One value gives one reason, however many are asked for; of all that lie in a territory there are thousands. 1 + 1,000 rows
    /// of (1 + 1,000 reasons of path, values and 1 + 6 relations of 3 values).</summary>
    [Theory]
    [InlineData("kind: { eq: COMMUNE }", null)]
    [InlineData(
        "contains: { some: { kind: { eq: COMMUNE } } }",
        "'territories.edges.because.relations.to.id' makes this operation write up to 21,001,001 values; at most 2,000,000 are allowed. "
            + "Give smaller 'first' on the way to it, or ask in several operations."
    )]
    public async Task Reasons_cost_as_many_as_the_filter_can_have(string where, string? message) =>
        Assert.Equal(
            message,
            (
                await RefusalOrNullAsync(
                    $"{{ territories(first: 1000, where: {{ {where} }}) {{ edges {{ because(first: 1000) {{ path values relations {{ "
                        + $"type to {{ id }} }} }} }} }} }}",
                    "{}",
                    new()
                )
            )?.Message
        );

    [Fact]
    public async Task An_answer_that_grows_too_long_is_stopped()
    {
        var error = await RefusalAsync(
            "{ territories(first: 1000) { nodes { id name within { id name } } } }",
            "{}",
            new(MaxAnswerBytes: 10_000)
        );

        Assert.Equal(QueryCodes.LimitBytes, error.Code);
    }

    private static async Task<QueryError> RefusalAsync(string document, string variables, EngineLimits limits) =>
        await RefusalOrNullAsync(document, variables, limits) ?? throw new InvalidOperationException("It was not refused.");

    private static async Task<QueryError?> RefusalOrNullAsync(string document, string variables, EngineLimits limits)
    {
        var operation = await Ask.ForOperation(document, variables);
        var plan = Planner.Plan(VitaSchema.Current, await Ask.ForFields(document, variables), PlanOptions.Anonymous);
        using var output = new Utf8Buffer();
        try
        {
            await new EmbeddedEngine(Snapshot, limits).RunAsync(plan, plan.Bind(operation.Variables), output, CancellationToken.None);
            return null;
        }
        catch (QueryException refusal)
        {
            return refusal.Errors[0];
        }
    }
}
