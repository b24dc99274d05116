using System.Text.Json.Nodes;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary><c>Provenance.fields</c>, asked of the product and of the naive evaluator; what is expected is typed here.</summary>
[Trait("Speed", "Slow")]
public sealed class StatedFieldsTests
{
    private static readonly PlanOptions WithContacts = new(new HashSet<string> { "contacts:read" });

    [Theory]
    [InlineData("organisation/several-lines", """[["name"],[],["name","kinds","website"]]""")]
    [InlineData("organisation/alone", "[]")]
    [InlineData("organisation/emoji", "[[]]")]
    public async Task Each_line_names_in_declared_order_what_it_states(string id, string expected) =>
        Assert.Equal(expected, Lines(await Asked($$"""{ node(id: "{{id}}") { provenance { fields } } }""")));

    /// <summary>A certification has what may be absent; a seat has nothing that it could say.</summary>
    [Theory]
    [InlineData(
        "oeuvre-1",
        "certificationsConnection",
        """[{"provenance":{"fields":["status","date"]}},{"provenance":{"fields":["version","status","date"]}}]"""
    )]
    [InlineData("oeuvre-2", "certificationsConnection", """[{"provenance":{"fields":[]}}]""")]
    [InlineData("oeuvre-2", "basedInConnection", """[{"provenance":{"fields":[]}}]""")]
    public async Task Line_of_a_link_names_what_the_link_has(string slug, string connection, string expected) =>
        Assert.Equal(
            """{"node":{"links":{"edges":""" + expected + "}}}",
            await Asked(
                $$$"""
                { node(id: "organisation/{{{slug}}}") {
                  ... on Organisation { links: {{{connection}}} { edges { provenance { fields } } } } } }
                """
            )
        );

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
        var refusal = Assert.Throws<InvalidOperationException>(() => name.With(properties[1] with { Index = 64 }));
        Assert.Equal("'name' is property 65 of its owner; at most 64 can be told apart", refusal.Message);
    }

    private static async Task<string> Asked(string document, PlanOptions? scopes = null)
    {
        var answer = await SmallWorld.Asked.Real.Data(document, scopes: scopes);
        Assert.Equal(SmallWorld.Asked.Naive.Data(document, scopes: scopes), answer);
        return answer;
    }

    private static string Lines(string answer)
    {
        var lines = JsonNode.Parse(answer)!["node"]!["provenance"]!.AsArray();
        return RelaxedJson.Of(new JsonArray([.. lines.Select(line => line!["fields"]!.DeepClone())]));
    }
}
