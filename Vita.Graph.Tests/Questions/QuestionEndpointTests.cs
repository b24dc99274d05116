using System.Text.Json.Nodes;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Queries;
using Vita.Graph.Tests.Web;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary><c>/questions</c> as callers see it.</summary>
[Trait("Speed", "Slow")]
public sealed class QuestionEndpointTests : IAsyncLifetime
{
    private const string Answer =
        """{"data":{"organisations":{"totalCount":1,"nodes":[{"id":"organisation/passerelle","name":"Passerelle"}]}}}""";
    private const string Hint =
        """[{"code":"UNKNOWN_ID","path":["organisations","where","id","in"],"message":"'organisations.where.id.in' is """
        + """'organisation/x', the id of no node, so that nothing is found by it."}]""";
    private const string Hinted =
        """{"data":{"organisations":{"totalCount":1,"nodes":[{"id":"organisation/passerelle","name":"Passerelle"}]}}"""
        + ""","extensions":{"hints":"""
        + Hint
        + "}}";
    private const string Nothing = """{"data":{"organisations":{"totalCount":0,"nodes":[]}}}""";
    private const string Csv = "id,name\r\norganisation/passerelle,Passerelle\r\n";

    private QuestionServing _serving = null!;

    private TestServer Server => _serving.Server;

    public async Task InitializeAsync() => _serving = await QuestionServing.StartAsync();

    public async Task DisposeAsync() => await _serving.DisposeAsync();

    [Fact]
    public async Task The_list_tells_all_that_a_form_needs()
    {
        var reply = await Server.GetAsync("/questions");
        var question = JsonNode.Parse(reply.Body)!.AsArray()[0]!;

        Assert.Equal((200, "application/json"), (reply.Status, reply.MediaType));
        Assert.Equal(
            ("named", "/questions/named", "Qui s'appelle ainsi ?", "By name."),
            (
                (string?)question["name"],
                (string?)question["url"],
                (string?)question["title"]!["fr"],
                (string?)question["description"]!["en"]
            )
        );
        Assert.Equal("""["id","name"]""", question["columns"]!.ToJsonString());
        Assert.Equal(
            """{"name":"part","type":"String","default":"a","description":{"fr":"Une partie du nom","en":"A part of """
                + """the name"},"values":[],"labels":[]}""",
            question["parameters"]![0]!.ToJsonString()
        );
        Assert.Equal(
            ("[OrganisationKind!]", null, "ACI"),
            (
                (string?)question["parameters"]![2]!["type"],
                question["parameters"]![2]!["default"],
                (string?)question["parameters"]![2]!["values"]![0]
            )
        );
        Assert.Equal(
            """{"value":"ACI","fr":"Atelier et chantier d'insertion","en":"Atelier et chantier d'insertion"}""",
            Shown(question["parameters"]![2]!["labels"]![0]!)
        );
        Assert.Equal(QuestionServing.Named.ReplaceLineEndings("\n"), (string?)question["document"]);
    }

    private static string Shown(JsonNode node) =>
        node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [Theory]
    [InlineData("", Answer)]
    [InlineData("?part=PASS", Answer)]
    [InlineData("?part=", Answer)]
    [InlineData("?part=z", Nothing)]
    [InlineData("?names=Passerelle", Answer)]
    [InlineData("?names=x&names=Passerelle", Answer)]
    [InlineData("?names=x,Passerelle", Nothing)]
    [InlineData("?ids=organisation/passerelle,organisation/passerelle", Answer)]
    [InlineData("?ids=organisation/passerelle&ids=organisation/passerelle", Answer)]
    [InlineData("?ids=organisation/x&ids=organisation/passerelle", Hinted)]
    [InlineData("?ids=organisation/x,organisation/passerelle", Hinted)]
    [InlineData("?kinds=AI,%20ACI&isSiae=false&first=1", Answer)]
    [InlineData("?first=1.0", Answer)]
    [InlineData("?first=0", """{"data":{"organisations":{"totalCount":1,"nodes":[]}}}""")]
    public async Task Parameters_are_read_by_their_types(string query, string expected) =>
        Assert.Equal(new(200, "application/json", expected), await Server.GetAsync("/questions/named" + query));

    [Theory]
    [InlineData("named.csv", null, true)]
    [InlineData("named?format=csv", null, true)]
    [InlineData("named.csv?format=json", "application/json", true)]
    [InlineData("named", "text/csv", true)]
    [InlineData("named", "text/csv, application/json;q=0.5", true)]
    [InlineData("named", "application/json, text/csv;q=0.5", false)]
    [InlineData("named", "text/html,application/xhtml+xml,*/*;q=0.8", false)]
    [InlineData("named", "text/csv;q=0", false)]
    [InlineData("named.json", "text/csv", false)]
    [InlineData("named?format=json", "text/csv", false)]
    public async Task The_ending_then_the_word_then_the_header_choose_the_format(string address, string? accept, bool isCsv) =>
        Assert.Equal(
            isCsv ? new(200, "text/csv", Csv) : new(200, "application/json", Answer),
            await Server.GetAsync("/questions/" + address, accept)
        );

    [Theory]
    [InlineData("nmed", 404, "QUESTION_UNKNOWN", "There is no question 'nmed'. Nearest: 'named'. /questions lists all 2.")]
    [InlineData(
        "named?frist=1",
        400,
        "PARAMETER_UNKNOWN",
        "'named' has no parameter 'frist'. Nearest: 'first'. It takes part, names, kinds, first, isSiae, ids; in an address also 'format'."
    )]
    [InlineData("secret?a=1", 400, "PARAMETER_UNKNOWN", "'secret' has no parameter 'a'. It takes none; in an address also 'format'.")]
    [InlineData(
        "named?kinds=AIE",
        400,
        "UNKNOWN_VALUE",
        "'$kinds[0]' is \"AIE\"; expected a value of 'OrganisationKind': ACI, AI, ASP, ASSOCIATION, COLLECTIVE, COMPANY, EI, EITI, ETT, "
            + "ETTI, FEDERATION, GEIQ, GES, OTHER, PUBLIC_BODY, SCOP, TRAINING_BODY. Nearest: 'AI'."
    )]
    [InlineData(
        "named?kinds=chantier",
        400,
        "UNKNOWN_VALUE",
        "'$kinds[0]' is \"chantier\"; expected a value of 'OrganisationKind': ACI, AI, ASP, ASSOCIATION, COLLECTIVE, COMPANY, EI, EITI, "
            + "ETT, ETTI, FEDERATION, GEIQ, GES, OTHER, PUBLIC_BODY, SCOP, TRAINING_BODY. Nearest: 'ACI' (Atelier et chantier d'insertion)."
    )]
    [InlineData(
        "named?kinds=",
        400,
        "BAD_PARAMETER",
        "'kinds' is empty; expected '[OrganisationKind!]', of ACI, AI, ASP, ASSOCIATION, COLLECTIVE, COMPANY, EI, EITI, ETT, ETTI, "
            + "FEDERATION, GEIQ, GES, OTHER, PUBLIC_BODY, SCOP, TRAINING_BODY. Give one, or leave the parameter out."
    )]
    [InlineData(
        "named?ids=organisation/a,,organisation/b",
        400,
        "BAD_PARAMETER",
        "'ids' is empty; expected a value of type '[ID!]'. Give one, or leave the parameter out."
    )]
    [InlineData("named?first=many", 400, "WRONG_TYPE", "'$first' is \"many\"; expected a value of type 'Int'.")]
    [InlineData("named?first=1.5", 400, "WRONG_TYPE", "'$first' is \"1.5\"; expected a value of type 'Int'.")]
    [InlineData("named?first=1&first=2", 400, "BAD_PARAMETER", "'first' is given 2 times; expected one value of type 'Int'.")]
    [InlineData(
        "named?first=5000",
        400,
        "LIMIT_ROWS",
        "'organisations.first' is 5000; expected 0 to 1000. Ask for the rest by 'after', or by 'offset'."
    )]
    [InlineData("named?isSiae=yes", 400, "WRONG_TYPE", "'$isSiae' is \"yes\"; expected a value of type 'Boolean'.")]
    [InlineData("named?ids=theme/a", 400, "ID_WRONG_KIND", "")]
    [InlineData(
        "named?format=xml",
        400,
        "BAD_PARAMETER",
        "'format' is 'xml'; expected one of 'json', 'csv', 'ndjson', 'parquet', 'xlsx'."
    )]
    [InlineData("named.xml", 404, "QUESTION_UNKNOWN", "There is no question 'named.xml'. /questions lists all 2.")]
    public async Task A_wrong_address_names_the_right_one(string address, int status, string code, string message)
    {
        var reply = await Server.GetAsync("/questions/" + address, "text/csv");
        Assert.Equal((status, code), TransportTests.Code(reply));
        Assert.Equal("application/json", reply.MediaType);
        Assert.StartsWith(message, (string?)JsonNode.Parse(reply.Body)!["errors"]![0]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_has_its_hints_in_a_header_in_ASCII_also_when_the_answer_was_kept()
    {
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get,
                "/questions/named.csv?ids=organisation/passerélle,organisation/passerelle"
            );
            using var response = await Server.Http.SendAsync(request);
            var header = response.Headers.GetValues("X-Vita-Hints").Single();
            Assert.Equal(Csv, await response.Content.ReadAsStringAsync());
            Assert.All(header, letter => Assert.InRange(letter, ' ', '~'));
            Assert.Equal(
                "'organisations.where.id.in' is 'organisation/passerélle', the id of no node, so that nothing is found by it. The node "
                    + "of that name is 'organisation/passerelle' (Passerelle).",
                (string?)JsonNode.Parse(header)![0]!["message"]
            );
            Assert.Contains(
                "X-Vita-Hints",
                response.Headers.GetValues("Access-Control-Expose-Headers").Single(),
                StringComparison.Ordinal
            );
        }

        using var plain = await Server.Http.GetAsync(new Uri("/questions/named.csv", UriKind.Relative));
        Assert.False(plain.Headers.Contains("X-Vita-Hints"));
    }

    [Fact]
    public async Task Every_wrong_parameter_is_told_at_once() =>
        Assert.Equal(3, JsonNode.Parse((await Server.GetAsync("/questions/named?a=1&b=2&first=")).Body)!["errors"]!.AsArray().Count);

    [Fact]
    public async Task A_restricted_value_shows_to_its_key_only_and_each_has_a_tag_of_its_own()
    {
        Assert.Equal("role,name\r\ndirection,\r\n", (await Server.GetAsync("/questions/secret.csv")).Body);
        Assert.Equal("role,name\r\ndirection,Jeanne\r\n", (await Server.GetAsync("/questions/secret.csv", key: "k1")).Body);
        Assert.Contains("RESTRICTED", (await Server.GetAsync("/questions/secret")).Body, StringComparison.Ordinal);
        Assert.Equal((401, "KEY_UNKNOWN"), TransportTests.Code(await Server.GetAsync("/questions/secret", key: "k2")));
        Assert.NotEqual(await TagAsync("/questions/secret"), await TagAsync("/questions/secret", "k1"));
    }

    [Fact]
    public async Task Only_reading_is_allowed()
    {
        Assert.Equal((405, "METHOD_NOT_ALLOWED"), TransportTests.Code(await Server.PostAsync("{}", address: "/questions/named")));
        using var asked = new HttpRequestMessage(HttpMethod.Options, "/questions/named");
        Assert.Equal(204, (await Server.SendAsync(asked)).Status);
        using var head = new HttpRequestMessage(HttpMethod.Head, "/questions/named");
        Assert.Equal((200, ""), (await Server.SendAsync(head) is var reply ? reply.Status : 0, reply.Body));
    }

    [Fact]
    public async Task Limits_and_time_are_those_of_any_operation()
    {
        await using var small = await QuestionServing.StartAsync(own => own with { Limits = new() { DocumentTokens = 5 } });
        Assert.Equal((400, "LIMIT_DOCUMENT_TOKENS"), TransportTests.Code(await small.Server.GetAsync("/questions/named")));

        await using var slow = await QuestionServing.StartAsync(
            own => own with { QueryTimeout = TimeSpan.FromMilliseconds(50) },
            new MemoryStore(() => new EndlessEngine())
        );
        Assert.Equal((503, "TIMEOUT"), TransportTests.Code(await slow.Server.GetAsync("/questions/named")));

        await using var broken = await QuestionServing.StartAsync(store: new MemoryStore(() => new BrokenEngine()));
        var reply = await broken.Server.GetAsync("/questions/named.csv");
        Assert.Equal((500, "INTERNAL"), TransportTests.Code(reply));
        Assert.DoesNotContain("secret of the inside", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_saves_the_answer_until_data_parameters_or_format_change()
    {
        var store = new MemoryStore(() => WebGraph.Engine());
        await using var serving = await QuestionServing.StartAsync(store: store);
        var tag = await TagAsync("/questions/named", server: serving.Server);

        Assert.Equal((304, ""), await AskAsync("/questions/named"));
        Assert.Equal((304, ""), await AskAsync("/questions/named?first=10"));
        Assert.Equal((200, Answer), await AskAsync("/questions/named?first=9"));
        Assert.Equal((200, Csv), await AskAsync("/questions/named.csv"));

        store.Change(() => WebGraph.Engine("Airelle"));
        for (var i = 0; i < 50 && await TagAsync("/questions/named", server: serving.Server) == tag; i++)
        {
            await Task.Delay(100);
        }

        Assert.Equal((200, Answer.Replace("Passerelle", "Airelle", StringComparison.Ordinal)), await AskAsync("/questions/named"));

        async Task<(int, string)> AskAsync(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("If-None-Match", $"\"other\", {tag}");
            var reply = await serving.Server.SendAsync(request);
            return (reply.Status, reply.Body);
        }
    }

    [Fact]
    public async Task Every_question_of_the_product_is_answered_over_HTTP_as_by_graphql()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("vita.sqlite");
        Core.Sqlite.SqliteStore.Load(World.RealGraph.Facts, file);
        await using var server = await TestServer.StartOverFilesAsync(new ServerSettings { Data = file });
        foreach (var question in NamedQuestion.Book.Questions)
        {
            var posted = await server.PostAsync(new JsonObject { ["query"] = question.Document }.ToJsonString());
            Assert.Equal(posted, await server.GetAsync(question.Url));
        }

        var both = SeedFacts
            .Edges("Need", "themes")
            .Select(edge => edge.To)
            .Intersect(SeedFacts.Edges("Offer", "themes").Select(edge => edge.To))
            .Count();
        using var response = await server.Http.GetAsync(new Uri("/questions/seekers-and-providers.csv", UriKind.Relative));
        Assert.Equal(
            ("text/csv; charset=utf-8; header=present", $"{both}"),
            ($"{response.Content.Headers.ContentType}", response.Headers.GetValues("X-Total-Count").Single())
        );
    }

    private async Task<string> TagAsync(string address, string? key = null, TestServer? server = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + key);
        }

        using var response = await (server ?? Server).Http.SendAsync(request);
        return response.Headers.ETag!.Tag;
    }
}
