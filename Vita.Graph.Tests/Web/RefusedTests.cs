using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>
/// Each <c>Refused/x.graphql</c>, with <c>x.variables.json</c> where it takes variables, is answered with <c>x.expected.json</c> and
/// nothing else.
/// With VITA_ACCEPT=1 the expected files are written anew: read the diff.
/// </summary>
public sealed class RefusedTests(RefusedTests.Fixture fixture) : IClassFixture<RefusedTests.Fixture>
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Refused");

    public static TheoryData<string> Cases() =>
        new(Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_refused_as_expected(string name)
    {
        var reply = await fixture.Server.PostAsync(BodyOf(name), "application/graphql-response+json");
        var answer = JsonNode.Parse(reply.Body)!;
        Assert.Equal(400, reply.Status);
        Assert.Null(answer["data"]);
        Assert.NotEmpty(answer["errors"]!.AsArray());
        var text = answer.ToJsonString(Indented) + "\n";
        var expected = Path.Combine(Folder, name + ".expected.json");
        if (Environment.GetEnvironmentVariable("VITA_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(expected, text);
        }

        Assert.Equal(await File.ReadAllTextAsync(expected), text);
    }

    [Fact]
    public async Task Every_refusal_of_a_document_is_the_same_a_second_time()
    {
        foreach (var name in Directory.GetFiles(Folder, "limit-*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)))
        {
            var first = await fixture.Server.PostAsync(BodyOf(name));
            Assert.Equal(first, await fixture.Server.PostAsync(BodyOf(name)));
        }
    }

    private static string BodyOf(string name)
    {
        var variables = Path.Combine(Folder, name + ".variables.json");
        var given = File.Exists(variables) ? File.ReadAllText(variables) : "null";
        return $$"""{"query": {{JsonSerializer.Serialize(File.ReadAllText(Path.Combine(Folder, name + ".graphql")))}}"""
            + $$""", "variables": {{given}}}""";
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    public sealed class Fixture : IAsyncLifetime
    {
        public TestServer Server { get; private set; } = null!;

        public async Task InitializeAsync() => Server = await TestServer.StartAsync();

        public async Task DisposeAsync() => await Server.DisposeAsync();
    }
}
