using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary><c>seeds/seed.schema.json</c>, from which editors complete keys and values.</summary>
public sealed class SeedSchemaFileTests
{
    private static readonly string Text = SeedJsonSchema.Of(VitaSchema.Current);

    [Fact]
    public void File_is_what_the_declaration_gives() =>
        TestFiles.Same(Path.Combine(TestFiles.Home, "seeds", SeedJsonSchema.FileName), Text);

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var root = JsonNode.Parse(Text)!;

        Assert.DoesNotContain(ReferencesIn(root), reference => Find(root, reference) is null);
    }

    [Fact]
    public void Restricted_and_computed_properties_are_not_offered()
    {
        var types = JsonNode.Parse(Text)!["$defs"]!;

        Assert.Null(types["Referent"]!["properties"]!["name"]);
        Assert.Null(types["Organisation"]!["properties"]!["isSiae"]);
        Assert.NotNull(types["Organisation"]!["properties"]!["kinds"]);
    }

    private static JsonNode? Find(JsonNode root, string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)root, (node, key) => node?[key]);

    private static IEnumerable<string> ReferencesIn(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.SelectMany(entry => entry.Key == "$ref" ? [entry.Value!.GetValue<string>()] : ReferencesIn(entry.Value)),
            JsonArray list => list.SelectMany(ReferencesIn),
            _ => [],
        };
}
