using System.IO.Compression;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.GraphQL.Schemas;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary><c>/labels.json</c>: every name of the schema is in it, in two languages, and it is small.</summary>
public sealed class LabelsTests
{
    private static readonly string[] Shapes =
    [
        "disc",
        "rounded-square",
        "ring",
        "lozenge",
        "triangle-down",
        "triangle-up",
        "saltire",
        "drop",
        "half-disc",
        "bars",
        "head",
        "page",
    ];

    private static readonly byte[] Text = LabelsText.Of(VitaSchema.Current);

    private static readonly JsonObject Labels = JsonNode.Parse(Text)!.AsObject();

    [Fact]
    public void Each_kind_has_a_shape_of_its_own_and_a_colour()
    {
        var kinds = Labels["kinds"]!.AsObject();

        Assert.Equal(VitaSchema.Current.Kinds.Select(kind => kind.Name), kinds.Select(kind => kind.Key));
        Assert.Equal(Shapes.Order(), kinds.Select(kind => (string)kind.Value!["shape"]!).Order());
        Assert.Equal("--kind-organisation", (string)kinds["Organisation"]!["colour"]!);
        Assert.Equal("triangle-down", (string)kinds["Need"]!["shape"]!);
    }

    [Fact]
    public void Every_name_of_the_schema_has_a_label_in_two_languages()
    {
        foreach (var kind in VitaSchema.Current.Kinds)
        {
            var labels = Labels["kinds"]![kind.Name]!;
            Assert.Equal(kind.Properties.Select(property => property.Name), Names(labels["properties"]!));
            Assert.Equal(kind.Relations.Select(relation => relation.Name), Names(labels["relations"]!));
            Assert.Equal(kind.GroupKeys.Select(key => key.Value), Names(labels["groupKeys"]!));
        }

        Assert.All(WordsIn(Labels), words =>
        {
            Assert.InRange(words.Count, 1, 3);
            Assert.All(words, word => Assert.False(string.IsNullOrWhiteSpace((string?)word)));
            Assert.False($"{(string?)words[0]}".EndsWith('.'));
        });
        Assert.Equal(2 * Objects(Labels).Count(part => part.ContainsKey("fr")), WordsIn(Labels).Count());
        Assert.All(Objects(Labels), part => Assert.Equal(part.ContainsKey("fr"), part.ContainsKey("en")));
    }

    [Fact]
    public void Vocabularies_and_types_of_relation_are_those_of_GraphQL()
    {
        var types = AnalysisVocabularies.RelationTypes(VitaSchema.Current).Values.Select(value => value.Name);

        Assert.Equal(types.Order(StringComparer.Ordinal), Names(Labels["relationTypes"]!).Order(StringComparer.Ordinal));
        Assert.Equal("Association intermédiaire", (string)Labels["enums"]!["OrganisationKind"]!["values"]!["AI"]!["fr"]![0]!);
        Assert.Equal("Adhère à", (string)Labels["kinds"]!["Organisation"]!["relations"]!["memberships"]!["fr"]![0]!);
        Assert.Equal("est au moins", (string)Labels["operators"]!["gte"]!["fr"]![0]!);
        Assert.DoesNotContain("contains", Labels["operatorsOf"]!["INT"]!.AsArray().Select(one => (string)one!));
    }

    [Fact]
    public void It_is_small()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Text);
        }

        Assert.InRange(packed.Length, 5_000, 12_000);
    }

    [Fact]
    public void A_schema_in_which_something_has_no_label_or_two_kinds_one_shape_is_refused()
    {
        var unlabelled = VitaSchema.Declare();
        unlabelled
            .Relation("KNOWS", "Knows.", "Connaît.")
            .Between(new("Theme", "known", "Known.", "Connus."), new("Source", "by", "By.", "Par."));
        var twice = VitaSchema.Declare();
        twice
            .Kind("Prize", "prizes", "title", new(KindShape.Page, "prize", "prizes", "prix", "prix"), "A prize.", "Un prix.")
            .Text("title", "T.", "T.");

        Assert.Contains("Theme.known, Source.by", Refusal(unlabelled), StringComparison.Ordinal);
        Assert.EndsWith("the shape of another: Prize", Refusal(twice), StringComparison.Ordinal);
    }

    private static string Refusal(SchemaBuilder schema) =>
        Assert.Throws<InvalidOperationException>(() => SchemaLabels.Checked(schema.Build())).Message;

    private static IEnumerable<string> Names(JsonNode parts) => parts.AsObject().Select(part => part.Key);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node is JsonObject part ? part.SelectMany(inner => Objects(inner.Value)).Prepend(part) : [];

    private static IEnumerable<JsonArray> WordsIn(JsonNode node) =>
        Objects(node).SelectMany(part => new[] { part["fr"], part["en"] }).OfType<JsonArray>();
}
