using System.Text.Json.Nodes;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary><c>Provenance.fields</c>, asked of the product and of the naive evaluator; what is expected is typed here.</summary>
public sealed class StatedFieldsTests
{
    private static readonly PlanOptions WithContacts = new(new HashSet<string> { "contacts:read" });

    [Theory]
    [InlineData("organisation/several-lines", """[["name"],[],["name","kinds","website"]]""")]
    [InlineData("organisation/alone", "[]")]
    [InlineData("organisation/emoji", "[[]]")]
    public async Task Each_line_names_in_declared_order_what_it_states(string id, string expected) =>
        Assert.Equal(expected, Lines(await Asked($$"""{ node(id: "{{id}}") { provenance { fields } } }""")));

    [Fact]
    public async Task Line_of_a_link_names_what_the_link_has() => Assert.Equal(
        """[["status","date"],["version","status","date"]]""",
        Fields(await Asked("""{ organisations(where: { id: { eq: "organisation/oeuvre-1" } }) { nodes { certificationsConnection { edges { provenance { fields } } } } } }"""), "edges"));

    [Fact]
    public async Task Line_of_a_link_that_has_nothing_or_can_have_nothing_names_nothing() => Assert.Equal(
        """{"node":{"certificationsConnection":{"edges":[{"provenance":{"fields":[]}}]},"basedInConnection":{"edges":[{"provenance":{"page":1,"fields":[]}}]}}}""",
        await Asked("""{ node(id: "organisation/oeuvre-2") { ... on Organisation { certificationsConnection { edges { provenance { fields } } } basedInConnection { edges { provenance { page fields } } } } } }"""));

    [Fact]
    public async Task What_the_caller_may_not_see_is_named_nowhere()
    {
        const string Question = """{ node(id: "referent/chair") { provenance { fields } } }""";

        Assert.Equal("""[["role"],[]]""", Lines(await Asked(Question)));
        Assert.Equal("""[["role","name"],["name"]]""", Lines(await Asked(Question, WithContacts)));
        var operation = await RealPipeline.Read(Question);
        Assert.Empty(SmallWorld.Asked.Real.Plan(operation).Withheld);
    }

    [Fact]
    public void Sets_hold_what_they_are_made_of()
    {
        var properties = VitaSchema.Current.FindKind("Territory")!.Properties;
        var name = FieldSet.None.With(properties[1]);
        var both = name.Union(FieldSet.None.With(properties[^1]));

        Assert.True(FieldSet.None.IsEmpty);
        Assert.Equal((true, false), (both.Holds(properties[^1]), both.Holds(properties[2])));
        Assert.Equal([properties[1], properties[^1]], both.With(properties[1]).Among(properties));
        Assert.Contains("at most 64", Assert.Throws<InvalidOperationException>(() => name.With(properties[1] with { Index = 64 })).Message, StringComparison.Ordinal);
    }

    private static async Task<string> Asked(string document, PlanOptions? scopes = null)
    {
        var answer = await SmallWorld.Asked.Real.Data(document, scopes: scopes);
        Assert.Equal(SmallWorld.Asked.Naive.Data(document, scopes: scopes), answer);
        return answer;
    }

    private static string Lines(string answer) =>
        RelaxedJson.Of(new JsonArray([.. JsonNode.Parse(answer)!["node"]!["provenance"]!.AsArray().Select(line => line!["fields"]!.DeepClone())]));

    private static string Fields(string answer, string list) => RelaxedJson.Of(new JsonArray(
    [
        .. JsonNode.Parse(answer)!["organisations"]!["nodes"]![0]!["certificationsConnection"]![list]!.AsArray().Select(edge => edge!["provenance"]!["fields"]!.DeepClone()),
    ]));
}
