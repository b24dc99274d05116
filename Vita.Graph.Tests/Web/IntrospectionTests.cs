using System.Runtime.CompilerServices;
using System.Text.Json;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>The schema tells of itself what today's tools ask; what goes in circles is refused before any work.</summary>
[Trait("Speed", "Slow")]
public sealed class IntrospectionTests(RefusedTests.Fixture fixture) : IClassFixture<RefusedTests.Fixture>
{
    private static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Introspection");

    public static TheoryData<string> Tools() =>
        new(Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task What_tools_ask_is_answered_with_room_to_spare(string tool)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Folder, tool + ".graphql"));
        var reply = await AskAsync(text);
        using var answer = JsonDocument.Parse(reply.Body);
        Assert.Equal(
            "Query",
            answer.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString()
        );

        await using var narrow = await TestServer.StartAsync(
            new ServerSettings { Limits = new() { SchemaValues = new QueryLimits().SchemaValues / 2 } }
        );
        Assert.Equal(reply, await narrow.PostAsync(Body(text)));
    }

    public static TheoryData<string, string> Circles() =>
        new()
        {
            {
                "{ __schema { types { " + Nested("possibleTypes { interfaces { ", 6, "name") + " } } }",
                "__schema.types.possibleTypes.interfaces.possibleTypes"
            },
            {
                "{ __type(name: \"Node\") { " + Nested("possibleTypes { interfaces { ", 8, "name") + " } }",
                "__type.possibleTypes.interfaces"
            },
            {
                "{ __schema { types { fields { type { ofType { " + Nested("possibleTypes { interfaces { ", 5, "name") + " } } } } } }",
                "__schema.types.fields.type.ofType.possibleTypes"
            },
            {
                "{ __schema { types { inputFields { type { " + Nested("inputFields { type { ", 5, "name") + " } } } } }",
                "__schema.types.inputFields.type"
            },
            {
                "{ __schema { types { ...A } } } fragment A on __Type { a: interfaces { ...B } b: possibleTypes { ...B } } fragment B "
                    + "on __Type { possibleTypes { ...C } interfaces { ...C } } fragment C on __Type { possibleTypes { interfaces { "
                    + "...D } } } fragment D on __Type { possibleTypes { fields { args { type { name ofType { name } } } } } }",
                "__schema.types"
            },
            {
                "{ "
                    + string.Join(
                        ' ',
                        Enumerable
                            .Range(0, 39)
                            .Select(at =>
                                $"a{at}: __schema {{ types {{ fields {{ args {{ name description defaultValue type {{ name kind ofType "
                                + $"{{ name kind ofType {{ name kind }} }} }} }} }} }} }}"
                            )
                    )
                    + " }",
                "a0.types.fields.args"
            },
            {
                "{ __schema { "
                    + string.Join(' ', Enumerable.Range(0, 150).Select(at => $"a{at}: types {{ fields {{ name args {{ name }} }} }}"))
                    + " } }",
                "__schema.a"
            },
        };

    [Theory]
    [MemberData(nameof(Circles))]
    public async Task What_goes_in_circles_is_refused_before_any_work(string document, string branch)
    {
        var reply = await AskAsync(document);
        Assert.True(reply.Body.Length < 10_000, $"an answer of {reply.Body.Length} bytes");
        Assert.Equal((200, "LIMIT_SCHEMA_VALUES"), TransportTests.Code(reply));
        Assert.Contains($"'{branch}", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_tells_what_is_repeatable_deprecated_specified_and_one_of() =>
        Assert.Equal(
            """{"data":{"__schema":{"directives":["""
                + """{"name":"include","isRepeatable":false,"args":[{"name":"if","isDeprecated":false,"deprecationReason":null}]},"""
                + """{"name":"skip","isRepeatable":false,"args":[{"name":"if","isDeprecated":false,"deprecationReason":null}]},"""
                + """{"name":"deprecated","isRepeatable":false,"args":[{"name":"reason","isDeprecated":false"""
                + ""","deprecationReason":null}]}]}}}""",
            (
                await AskAsync(
                    "{ __schema { directives { name isRepeatable args(includeDeprecated: true) { name isDeprecated "
                        + "deprecationReason } } } }"
                )
            ).Body
        );

    [Fact]
    public async Task Types_tell_where_they_are_specified_and_whether_they_are_one_of() =>
        Assert.Equal(
            """{"data":{"a":{"specifiedByURL":null,"isOneOf":null},"b":{"specifiedByURL":null,"isOneOf":false"""
                + ""","inputFields":[{"isDeprecated":false,"deprecationReason":null},{"isDeprecated":false"""
                + ""","deprecationReason":null}]}}}""",
            (
                await AskAsync(
                    """{ a: __type(name: "Date") { specifiedByURL isOneOf } b: __type(name: "BooleanFilter") """
                        + """{ specifiedByURL isOneOf inputFields(includeDeprecated: false) { isDeprecated deprecationReason } } }"""
                )
            ).Body
        );

    private Task<Reply> AskAsync(string query) => fixture.Server.PostAsync(Body(query));

    private static string Body(string query) => JsonSerializer.Serialize(new { query });

    private static string Nested(string opening, int times, string inside) =>
        string.Concat(Enumerable.Repeat(opening, times)) + inside + new string('}', times * opening.Count(sign => sign == '{'));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
