using System.Diagnostics;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>A load puts a new file in the place of the store while the server answers from the old one.</summary>
public sealed class LoadWhileServingTests : IDisposable
{
    private const string Question = """{"query": "{ organisations { nodes { name } } }"}""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Answers_change_soon_and_no_request_fails()
    {
        var settings = new ServerSettings { Seeds = Write("Avant"), Data = _folder.PathOf("vita.sqlite") };
        await using var server = await TestServer.StartOverFilesAsync(settings);
        Assert.Equal(Answer("Avant"), await server.PostAsync(Question));

        SqliteStore.Load(SeedReader.Read(Write("Après"), VitaSchema.Current).Facts!, settings.Data);
        var replies = await AskUntilAsync(server, Answer("Après"));

        Assert.Equal([Answer("Avant"), Answer("Après")], replies.Distinct());
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>All replies until the expected one comes. Waits no longer than a loaded machine may need.</summary>
    private static async Task<List<Reply>> AskUntilAsync(TestServer server, Reply expected)
    {
        var replies = new List<Reply>();
        var watch = Stopwatch.StartNew();
        while (!replies.Contains(expected) && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            replies.Add(await server.PostAsync(Question));
        }

        return replies;
    }

    private static Reply Answer(string name) =>
        new(200, "application/json", "{\"data\":{\"organisations\":{\"nodes\":[{\"name\":\"" + name + "\"}]}}}");

    private string Write(string name)
    {
        _folder.With(
            "seeds/a.yaml",
            $$"""
            source: source/s
            sources: [{id: source/s, title: S}]
            organisation: {id: organisation/a, name: {{name}}}
            """
        );
        return _folder.PathOf("seeds");
    }
}
