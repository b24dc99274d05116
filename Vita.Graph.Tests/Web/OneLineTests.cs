using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>What ARCHITECTURE's "Where to add what" promises of the declaration: a few lines there, and data, and what was added can be
/// loaded, filtered, ordered, grouped and answered.</summary>
public sealed class OneLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_property_added_in_one_place_is_loaded_filtered_ordered_and_answered()
    {
        var declaration = VitaSchema.Declare();
        declaration["Organisation"].Text("motto", "What it stands for.", "Sa devise.");
        await Answers(
            declaration,
            """
            organisations:
              - {id: organisation/a, name: A, motto: Œuvrer ensemble}
              - {id: organisation/b, name: B, motto: Autrement}
              - {id: organisation/c, name: C}
            """,
            """
            { all: organisations(order: [{ motto: ASC }]) { nodes { id motto } }
              one: organisations(where: { motto: { startsWith: \"oeuvrer\" } }) { totalCount } }
            """,
            """{"all":{"nodes":[{"id":"organisation/b","motto":"Autrement"},{"id":"organisation/a","motto":"Œuvrer ensemble"},"""
                + """{"id":"organisation/c","motto":null}]},"one":{"totalCount":1}}"""
        );
    }

    [Fact]
    public async Task A_value_of_a_vocabulary_is_loaded_filtered_and_counted()
    {
        var declaration = VitaSchema.Declare();
        var moods = new EnumType("Mood", "How it feels.", "Son humeur.", [new("CALM", "Calm.", "Calme."), new("GAY", "Gay.", "Gaie.")]);
        declaration["Organisation"].Enum("mood", moods, "How it feels.", "Son humeur.");
        await Answers(
            declaration,
            """
            organisations:
              - {id: organisation/a, name: A, mood: CALM}
              - {id: organisation/b, name: B, mood: GAY}
            """,
            "{ organisations(where: { mood: { in: [GAY] } }) { nodes { mood } facets(by: [MOOD]) { value count } } }",
            """{"organisations":{"nodes":[{"mood":"GAY"}],"facets":[{"value":"CALM","count":1},{"value":"GAY","count":1}]}}"""
        );
    }

    [Fact]
    public async Task A_relation_with_a_property_and_a_path_over_it_are_walked_both_ways()
    {
        var declaration = VitaSchema.Declare();
        declaration
            .Relation("BACKS", "Backs.", "Soutient.")
            .Int("share", "Its share, in percent.", "Sa part, en pour cent.")
            .Between(
                new("Organisation", "backs", "Whom it backs.", "Qui elle soutient."),
                new("Organisation", "backers", "Who backs it.", "Qui la soutient.")
            );
        declaration.Derived(
            new("Organisation", "allBacked", "Whom it backs, directly or not.", "Qui elle soutient, directement ou non."),
            "backs/backs",
            new("Organisation", "allBackers", "Who backs it, directly or not.", "Qui la soutient, directement ou non.")
        );
        await Answers(
            declaration,
            """
            organisations:
              - {id: organisation/a, name: A, backs: [{ref: organisation/b, share: 60}]}
              - {id: organisation/b, name: B, backs: [{ref: organisation/c, share: 30}]}
              - {id: organisation/c, name: C}
            """,
            """
            { organisations(where: { backs: { some: { share: { gt: 50 } } } }) {
                nodes { id backsConnection { edges { share node { backers { id } } } } allBacked { id allBackers { id } } } } }
            """,
            """{"organisations":{"nodes":[{"id":"organisation/a","backsConnection":{"edges":[{"share":60,"node":{"backers":"""
                + """[{"id":"organisation/a"}]}}]},"allBacked":[{"id":"organisation/c","allBackers":[{"id":"organisation/a"}]}]}]}}"""
        );
    }

    public void Dispose() => _folder.Dispose();

    private async Task Answers(SchemaBuilder declaration, string organisations, string question, string data)
    {
        _folder.With("seeds/a.yaml", $"source: source/s\nsources: [{{id: source/s, title: S}}]\n{organisations}");
        var settings = new ServerSettings { Seeds = _folder.PathOf("seeds"), Data = _folder.PathOf("vita.sqlite") };
        await using var server = await TestServer.StartOverFilesAsync(settings, declaration.Build());

        var reply = await server.PostAsync($$"""{"query": "{{question.ReplaceLineEndings(" ")}}"}""");

        Assert.Equal($$"""{"data":{{data}}}""", reply.Body);
    }
}
