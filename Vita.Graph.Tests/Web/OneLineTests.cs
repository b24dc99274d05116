using System.Text.Json;
using Vita.Graph.Core.Neo4j.Cypher;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;
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
            "{ organisations(where: { mood: { in: [GAY] } }) { nodes { mood } facets(by: [MOOD]) { key groups { mood count } } } }",
            """{"organisations":{"nodes":[{"mood":"GAY"}],"facets":[{"key":"MOOD","groups":[{"mood":"CALM","count":1},"""
                + """{"mood":"GAY","count":1}]}]}}"""
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

    /// <summary>Only declared: schema types, seeds, store, filters, orders, groups, snapshot and Cypher follow.</summary>
    [Fact]
    public async Task A_kind_with_two_relations_and_a_group_key_is_declared_and_nothing_else_is_touched()
    {
        const string Question =
            "{ prizes(where: { winners: { some: { id: { eq: \"organisation/a\" } } } }) { totalCount nodes { title funder { name } "
            + "winners { name } } groupBy(by: [WINNER_KIND]) { winnerKind count } } organisations(where: { prizes: { any: true } }, "
            + "order: [{ prizes: { count: DESC } }]) { nodes { prizes { title } } } }";
        var schema = WithPrizes();
        _folder.With(
            "seeds/a.yaml",
            """
            source: source/s
            sources: [{id: source/s, title: S}]
            organisations:
              - {id: organisation/a, name: A, kinds: [AI]}
              - {id: organisation/b, name: B, kinds: [ACI]}
              - {id: organisation/c, name: C}
            prizes:
              - {id: prize/p, title: Prix solidaire, winners: [organisation/a, organisation/b], funder: organisation/c}
              - {id: prize/q, title: Prix inconnu}
            """
        );
        var settings = new ServerSettings { Seeds = _folder.PathOf("seeds"), Data = _folder.PathOf("vita.sqlite") };
        await using var server = await TestServer.StartOverFilesAsync(settings, schema);

        var reply = await server.PostAsync(JsonSerializer.Serialize(new { query = Question }));

        Assert.Equal(
            "{\"data\":{\"prizes\":{\"totalCount\":1,\"nodes\":[{\"title\":\"Prix solidaire\",\"funder\":{\"name\":\"C\"},"
                + "\"winners\":[{\"name\":\"A\"},{\"name\":\"B\"}]}],"
                + "\"groupBy\":[{\"winnerKind\":\"ACI\",\"count\":1},{\"winnerKind\":\"AI\",\"count\":1}]},"
                + "\"organisations\":{\"nodes\":[{\"prizes\":[{\"title\":\"Prix solidaire\"}]},"
                + "{\"prizes\":[{\"title\":\"Prix solidaire\"}]}]}}}",
            reply.Body
        );
        var cypher = await CypherOf(Question, schema);
        Assert.All([":AWARDED_TO", ":FUNDED_BY", ".title"], name => Assert.Contains(name, cypher, StringComparison.Ordinal));
    }

    private static GraphSchema WithPrizes()
    {
        var declaration = VitaSchema.Declare();
        declaration
            .Kind("Prize", "prizes", "title", new(KindShape.Page, "prize", "prizes", "prix", "prix"), "A prize.", "Un prix.")
            .Text("title", "Its title.", "Son titre.");
        declaration
            .Relation("AWARDED_TO", "Is awarded to.", "Est décerné à.")
            .Between(new("Prize", "winners", "Who has won it.", "Ses lauréats."), new("Organisation", "prizes", "Won.", "Prix reçus."));
        declaration
            .Relation("FUNDED_BY", "Is funded by.", "Est financé par.")
            .Between(
                new("Prize", "funder", "Who funds it.", "Qui le finance.", IsToOne: true),
                new("Organisation", "fundedPrizes", "Prizes it funds.", "Prix qu'elle finance.")
            );
        declaration.Grouped("Prize", "winnerKind", "winners/kinds", "Kind of a winner.", "Type d'un lauréat.");
        return declaration.Build();
    }

    private static async Task<string> CypherOf(string question, GraphSchema schema)
    {
        var types = SchemaFactory.Create(schema);
        var operation = await new OperationReader(types, new(), new()).ReadAsync(question, null, JsonValues.ReadObject("{}"));
        var plan = Planner.Plan(schema, SelectionReader.Read(types, operation), PlanOptions.Anonymous);
        var arguments = plan.Bind(operation.Variables);
        return CypherText.Of(new CypherPrograms(plan, schema).For(arguments).Statement(arguments));
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
