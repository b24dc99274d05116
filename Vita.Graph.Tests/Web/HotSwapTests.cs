using Vita.Graph.Core.Analysis.Search;
using Vita.Graph.Core.Embedded;
using Xunit;

namespace Vita.Graph.Tests.Web;

public class HotSwapTests
{
    private const string Question = """{"query": "{ organisations { nodes { name } } }"}""";

    [Fact]
    public async Task A_changed_store_is_in_service_soon_and_a_bad_one_never()
    {
        var store = new MemoryStore(() => WebGraph.Engine("Avant"));
        await using var server = await TestServer.StartAsync(store: store);
        Assert.Contains("Avant", (await server.PostAsync(Question)).Body, StringComparison.Ordinal);

        store.Change(() => throw new InvalidDataException("damaged"));
        await Until(() => store.Loads == 2);
        Assert.Contains("Avant", (await server.PostAsync(Question)).Body, StringComparison.Ordinal);

        store.Change(() => WebGraph.Engine("Après"));
        await Until(async () => (await server.PostAsync(Question)).Body.Contains("Après", StringComparison.Ordinal));
        Assert.Equal(3, store.Loads);
    }

    [Fact]
    public async Task Who_types_a_name_first_does_not_wait_for_the_index_of_names()
    {
        var engine = WebGraph.Engine("Avant");
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => engine));

        await Until(() => SearchIndex.IsMade(((EmbeddedEngine)engine).Snapshot));

        Assert.Contains(
            "Avant",
            (await server.PostAsync("""{"query": "{ suggest(text: \"ava\") { node { ... on Organisation { name } } } }"}""")).Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Health_tells_the_version_in_service()
    {
        await using var server = await TestServer.StartAsync();
        Assert.Equal("""{"status":"live"}""", (await server.GetAsync("/health/live")).Body);
        Assert.Matches("""^\{"status":"ready","version":"[^"]+"\}$""", (await server.GetAsync("/health/ready")).Body);
    }

    private static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await holds())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
