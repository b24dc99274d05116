using System.Text.Json;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Tests.Web;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary>The root field <c>question</c>: a named question inside an operation.</summary>
[Trait("Speed", "Slow")]
public sealed class QuestionFieldTests : IAsyncLifetime
{
    private const string Passerelle =
        """{"organisations":{"totalCount":1,"nodes":[{"id":"organisation/passerelle","name":"Passerelle"}]}}""";
    private const string Nothing = """{"organisations":{"totalCount":0,"nodes":[]}}""";
    private const string NoRows = """{"organisations":{"totalCount":1,"nodes":[]}}""";

    private QuestionServing _serving = null!;

    private TestServer Server => _serving.Server;

    public static TheoryData<string> Names => [.. NamedQuestion.Book.Questions.Select(question => question.Name)];

    public async Task InitializeAsync() => _serving = await QuestionServing.StartAsync();

    public async Task DisposeAsync() => await _serving.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Its_data_is_byte_for_byte_that_of_its_own_operation(string name)
    {
        var data = await RealGraph.Asked.Real.Data(NamedQuestion.Book.Find(name).Document);
        Assert.Equal(
            "{\"question\":{\"data\":" + data + "}}",
            await RealGraph.Asked.Real.Data($$"""{ question(name: "{{name}}") { data } }""")
        );
    }

    [Theory]
    [InlineData("", "{}", "")]
    [InlineData("""variables: { part: "z" }""", "{}", "?part=z")]
    [InlineData("variables: null", "{}", "")]
    [InlineData("variables: { kinds: [AI, ACI], isSiae: false, first: 1 }", "{}", "?kinds=AI,ACI&isSiae=false&first=1")]
    [InlineData("""variables: { ids: "organisation/passerelle" }""", "{}", "?ids=organisation/passerelle")]
    [InlineData("variables: $all", """{"all": {"names": ["x", "Passerelle"]}}""", "?names=x&names=Passerelle")]
    [InlineData("variables: $all", "{}", "")]
    [InlineData("variables: { first: $one, part: $part }", """{"one": 0}""", "?first=0")]
    [InlineData("variables: { names: [$part, \"Passerelle\"] }", """{"part": "x"}""", "?names=x&names=Passerelle")]
    public async Task It_answers_as_its_address_does(string variables, string given, string query)
    {
        var expected = (await Server.GetAsync("/questions/named" + query)).Body;
        var declared = string.Concat(
            new[] { ("$all", "JSON"), ("$one", "Int"), ("$part", "String") }
                .Where(one => variables.Contains(one.Item1, StringComparison.Ordinal))
                .Select(one => $" {one.Item1}: {one.Item2}")
        );
        var arguments = variables.Length == 0 ? "" : $", {variables}";
        var document = $$"""query{{(declared.Length == 0 ? "" : $" Q({declared})")}} { question(name: "named"{{arguments}}) { data } }""";
        Assert.Equal(
            expected.Replace("{\"data\":", "{\"data\":{\"question\":{\"data\":", StringComparison.Ordinal) + "}}",
            (await AskAsync(document, given)).Body
        );
    }

    [Fact]
    public async Task Several_stand_beside_one_another_and_beside_fields_of_the_graph() =>
        Assert.Equal(
            $$$$"""{"data":{"a":{"data":{{{{Nothing}}}}},"organisations":{"totalCount":1}"""
                + $$$$""","b":{"__typename":"QuestionAnswer","name":"named","fr":"Qui s'appelle ainsi ?","titleEn":"Who has """
                + $$$$"""this name?","data":{{{{Passerelle}}}}},"__typename":"Query"}}""",
            (
                await AskAsync(
                    """{ a: question(name: "named", variables: { part: "z" }) { data } organisations { totalCount } b: """
                        + """question(name: "named") { __typename name fr: title titleEn data } __typename }"""
                )
            ).Body
        );

    [Fact]
    public async Task It_can_stand_in_a_fragment_beside_questions_about_the_schema()
    {
        var reply = await AskAsync("""{ ...Q __type(name: "JSON") { kind } } fragment Q on Query { question(name: "named") { data } }""");
        Assert.Equal($$$$"""{"data":{"question":{"data":{{{{Passerelle}}}}},"__type":{"kind":"SCALAR"}}}""", reply.Body);
    }

    [Fact]
    public async Task Its_variables_can_have_a_default_beside_questions_about_the_schema()
    {
        var document =
            """query ($all: JSON = { first: 0 }) { question(name: "named", variables: $all) { data } __type(name: "JSON") { name } }""";
        Assert.Equal($$$$"""{"data":{"question":{"data":{{{{NoRows}}}}},"__type":{"name":"JSON"}}}""", (await AskAsync(document)).Body);
        Assert.Equal(
            $$$$"""{"data":{"question":{"data":{{{{Nothing}}}}},"__type":{"name":"JSON"}}}""",
            (await AskAsync(document, """{"all":{"part":"z"}}""")).Body
        );
    }

    /// <summary>The shape of the variables is the same each time; the plan of one must never serve another.</summary>
    [Fact]
    public async Task A_plan_kept_for_some_variables_is_never_used_for_others()
    {
        const string Document =
            "query ($name: String!, $all: JSON, $first: Int) { question(name: $name, variables: $all) { data } organisations(first: "
            + "$first) { nodes { id } } }";
        var some = """{"nodes":[{"id":"organisation/passerelle"}]}""";
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(Both(Passerelle, some), (await AskAsync(Document, """{"name":"named","all":{"first":1},"first":1}""")).Body);
            Assert.Equal(Both(NoRows, some), (await AskAsync(Document, """{"name":"named","all":{"first":0},"first":1}""")).Body);
            Assert.Equal(
                Both(NoRows, """{"nodes":[]}"""),
                (await AskAsync(Document, """{"name":"named","all":{"first":0},"first":0}""")).Body
            );
            Assert.Equal(
                "WRONG_TYPE",
                Error(await AskAsync(Document, """{"name":"named","all":{"first":1.5},"first":1}"""))["extensions"]!["code"]!.ToString()
            );
            Assert.Contains(
                "referents",
                (await AskAsync(Document, """{"name":"secret","all":{},"first":1}""")).Body,
                StringComparison.Ordinal
            );
        }

        static string Both(string question, string page) =>
            $$$$"""{"data":{"question":{"data":{{{{question}}}}},"organisations":{{{{page}}}}}}""";
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""")]
    [InlineData("""{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[[1],2]}""")]
    [InlineData("""{"a":{},"b":1}""", """{"a":{"b":1}}""")]
    [InlineData("""{"a":null}""", """{"a":[]}""")]
    [InlineData("""{"a":"b\":1"}""", """{"a":"b","b":1}""")]
    public void Other_values_have_another_key(string some, string others)
    {
        Assert.NotEqual(KeyOf(some), KeyOf(others));
        Assert.Equal(KeyOf(some), KeyOf(some));

        static string KeyOf(string json) => VariablesKey.Of(Vita.Graph.Server.GraphQL.Schemas.JsonValues.ReadObject(json));
    }

    [Theory]
    [InlineData("""name: "nmed" """, "QUESTION_UNKNOWN", "nmed")]
    [InlineData("""name: "named", variables: { frist: 1 }""", "PARAMETER_UNKNOWN", "named?frist=1")]
    [InlineData("""name: "named", variables: { kinds: [AIE] }""", "UNKNOWN_VALUE", "named?kinds=AIE")]
    [InlineData("""name: "named", variables: { first: "many" }""", "WRONG_TYPE", "named?first=many")]
    [InlineData("""name: "named", variables: { first: 5000 }""", "LIMIT_ROWS", "named?first=5000")]
    [InlineData("""name: "named", variables: { ids: ["theme/a"] }""", "ID_WRONG_KIND", "named?ids=theme/a")]
    public async Task A_wrong_question_is_refused_in_the_words_of_its_address_at_its_place(string arguments, string code, string address)
    {
        var error = Error(await AskAsync($"{{ organisations {{ totalCount }}\n  question({arguments}) {{ data }} }}"));
        var expected = JsonNode.Parse((await Server.GetAsync("/questions/" + address)).Body)!["errors"]![0]!;
        Assert.Equal((code, expected["message"]!.ToString()), (error["extensions"]!["code"]!.ToString(), error["message"]!.ToString()));
        Assert.Equal("""[{"line":2,"column":3}]""", error["locations"]!.ToJsonString());
    }

    /// <summary>Found out while it runs, in a field that the question's own file calls as another is called here.</summary>
    [Fact]
    public async Task What_an_analysis_inside_a_question_refuses_is_told_at_the_question()
    {
        await using var server = await TestServer.StartAsync();
        var error = Error(
            await server.PostAsync(
                Body(
                    "{ network(of: PROJECTS, by: [THEME]) { nodeCount }\n  question(name: \"what-is-shared\", variables: { by: "
                        + "[CARRIER] }) { data } }"
                )
            )
        );
        Assert.Equal(
            (
                "NETWORK_REASONS",
                "'network': A network of organisations by CARRIER: expected some of THEME, NETWORK, TERRITORY, PARTNER, PROJECT.",
                2
            ),
            (error["extensions"]!["code"]!.ToString(), error["message"]!.ToString(), (int)error["locations"]![0]!["line"]!)
        );
    }

    [Fact]
    public async Task Variables_that_are_no_object_are_refused() =>
        Assert.Equal(
            "'question.variables' is no object; expected the parameters of the question by name, as { first: 5 }.",
            Error(await AskAsync("""{ question(name: "named", variables: [1]) { data } }"""))["message"]!.ToString()
        );

    [Fact]
    public async Task Every_wrong_question_of_an_operation_is_told_at_once() =>
        Assert.Equal(
            ["QUESTION_UNKNOWN", "PARAMETER_UNKNOWN"],
            JsonNode.Parse(
                (await AskAsync("""{ a: question(name: "x") { data } b: question(name: "secret", variables: { x: 1 }) { data } }""")).Body
            )!["errors"]!
                .AsArray()
                .Select(error => error!["extensions"]!["code"]!.ToString())
        );

    [Fact]
    public void A_question_cannot_ask_a_question()
    {
        using var folder = new TemporaryFolder().With(
            "01-inside.graphql",
            "# fr: Quoi ?\n#     Rien.\n# en: What?\n#     Nothing.\n{ question(name: \"inside\") { data } }\n"
        );
        var refusal = Assert.Throws<Vita.Graph.Server.Questions.QuestionsRefusedException>(() =>
            new Vita.Graph.Server.Hosting.QuestionDesk(new() { Questions = folder.Path })
        );
        Assert.Contains("QUESTION_INSIDE", QueryCodes.All.Select(code => code.Code));
        Assert.EndsWith(
            "01-inside.graphql:5: QUEST003: QUESTION_INSIDE: 'question' asks a question inside a question; expected fields of the "
                + "graph. Ask the other question beside this one.",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(3, 20, 2000, "LIMIT_ROOT_FIELDS")]
    [InlineData(40, 4, 2000, "LIMIT_SELECTION_DEPTH")]
    [InlineData(40, 20, 11, "LIMIT_FIELDS")]
    public async Task What_questions_select_counts_as_if_it_were_written_out(int rootFields, int depth, int fields, string code)
    {
        await using var small = await QuestionServing.StartAsync(own =>
            own with
            {
                Limits = new()
                {
                    RootFields = rootFields,
                    SelectionDepth = depth,
                    Fields = fields,
                },
            }
        );
        Assert.Equal(
            code,
            Error(await small.Server.PostAsync(Body("""{ a: question(name: "named") { data } b: question(name: "named") { data } }""")))[
                "extensions"
            ]!["code"]!.ToString()
        );
        Assert.Equal(200, (await small.Server.GetAsync("/questions/named")).Status);
    }

    [Fact]
    public async Task A_restricted_value_shows_to_its_key_only()
    {
        const string Document = """{ q: question(name: "secret") { data } }""";
        Assert.Equal(
            """{"data":{"q":{"data":{"referents":{"totalCount":1,"nodes":[{"role":"direction","name":"Jeanne"}]}}}}}""",
            (await Server.PostAsync(Body(Document), key: "k1")).Body
        );
        var reply = await AskAsync(Document);
        Assert.Contains("\"name\":null", reply.Body, StringComparison.Ordinal);
        Assert.Equal(
            ("RESTRICTED", """["q","data"]"""),
            (Error(reply)["extensions"]!["code"]!.ToString(), Error(reply)["path"]!.ToJsonString())
        );
    }

    private Task<Reply> AskAsync(string document, string variables = "{}") => Server.PostAsync(Body(document, variables));

    private static string Body(string document, string variables = "{}") =>
        $$"""{"query":{{JsonSerializer.Serialize(document)}},"variables":{{variables}}}""";

    private static JsonNode Error(Reply reply) => JsonNode.Parse(reply.Body)!["errors"]![0]!;
}
