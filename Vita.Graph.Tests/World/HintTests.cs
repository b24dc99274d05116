using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>What is said of ids that no node has: section 7.7 of the design.</summary>
[Trait("Speed", "Slow")]
public class HintTests
{
    [Theory]
    [InlineData("{ territories(where: { within: \"territory/dep-990\" }) { totalCount } }", "territories.where.within", "Nearest: '")]
    [InlineData(
        "{ needs(where: { themes: { some: { id: { eq: \"theme/clauses-insertion\" } } } }) { totalCount } }",
        "needs.where.themes.some.id.eq",
        "Nearest: 'theme/clause-insertion' ("
    )]
    [InlineData(
        "{ organisations(where: { id: { in: [\"organisation/porte-ouverte-emploi\", \"organisation/porte-ouvert-emploi\"] } }) { "
            + "totalCount } }",
        "organisations.where.id.in",
        "Nearest: 'organisation/porte-ouverte-emploi' (Porte Ouverte Emploi)."
    )]
    [InlineData("{ node(id: \"territory/deux-sevres\") { id } }", "node.id", "The node of that name is 'territory/dep-79' (Deux-Sèvres).")]
    [InlineData("{ nodes(ids: [\"organisation/coorace\"]) { id } }", "nodes.ids", "There is 'network/coorace' (")]
    [InlineData("{ neighbourhood(of: [\"network/cooracee\"]) { __typename } }", "neighbourhood.of", "Nearest: 'network/coorace' (")]
    public async Task Unknown_id_is_told_with_the_node_that_was_meant(string document, string place, string said)
    {
        var hint = Assert.Single(await Hints(document));

        Assert.StartsWith($"{place}: '{place}' is '", hint, StringComparison.Ordinal);
        Assert.Contains(said, hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ organisations(where: { id: { eq: \"organisation/porte-ouverte-emploi\" } }) { totalCount } }")]
    [InlineData("{ organisations(where: { id: { eq: null, in: [] } }) { totalCount } }")]
    [InlineData("{ organisations(where: { name: { eq: \"territory/none\" } }) { totalCount } }")]
    [InlineData(
        "{ organisations @skip(if: true) { totalCount } networks(where: { not: { id: { neq: \"network/coorace\" } } }) { totalCount } }"
    )]
    public async Task Nothing_is_said_where_every_id_is_known(string document) => Assert.Empty(await Hints(document));

    [Fact]
    public async Task Ten_are_told_and_the_others_counted()
    {
        var ids = string.Join(", ", Enumerable.Range(0, 25).Select(number => $"\"project/none-{number}\""));

        var hints = await Hints($"{{ nodes(ids: [{ids}, \"project/none-1\"]) {{ id }} }}");

        Assert.Equal(11, hints.Count);
        Assert.Equal(": 15 more ids are those of no node.", hints[^1]);
    }

    private static async Task<List<string>> Hints(string document)
    {
        var (_, unknown) = await RealGraph.Asked.Real.Answer(document);
        return [.. (await RealGraph.Asked.Real.Hints(unknown)).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
