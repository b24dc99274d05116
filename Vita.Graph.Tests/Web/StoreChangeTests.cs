using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>What becomes of the file of the store while it is served.</summary>
[Trait("Speed", "Slow")]
public sealed class StoreChangeTests : IDisposable
{
    private const string Towns = """/graphql?query={territories(where:{id:{eq:"territory/town"}}){nodes{name}}}""";
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.PathOf("vita.sqlite");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Store_changed_by_sql_is_noticed_and_no_answer_is_kept_from_before()
    {
        await using var server = await StartAsync();
        Assert.Contains("Thouars", (await server.GetAsync(Towns)).Body, StringComparison.Ordinal);

        Change("Airvault");

        await Until(async () => (await server.GetAsync(Towns)).Body.Contains("Airvault", StringComparison.Ordinal));
        var ready = (await server.GetAsync("/health/ready")).Body;
        Assert.Contains("STORE027", ready, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallWorld.Facts.Version, ready, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_of_the_same_size_and_date_in_its_place_is_noticed()
    {
        await using var server = await StartAsync();
        var date = File.GetLastWriteTimeUtc(Store);
        var other = _folder.PathOf("other.sqlite");
        SqliteStore.Load(
            new GraphFacts(
                SmallWorld.Facts.Schema,
                SmallWorld.Facts.Schema.Kinds.SelectMany(SmallWorld.Facts.Nodes).Select(Renamed),
                SmallWorld.Facts.Schema.EdgeSets.SelectMany(SmallWorld.Facts.EdgesOf)
            ),
            other
        );
        File.SetLastWriteTimeUtc(other, date);
        Assert.Equal(new FileInfo(Store).Length, new FileInfo(other).Length);

        File.Move(other, Store, overwrite: true);

        await Until(async () => (await server.GetAsync(Towns)).Body.Contains("Thouart", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("damaged", "STORE002")]
    [InlineData("gone", "STORE001")]
    [InlineData("folder", "STORE024")]
    public async Task Store_that_cannot_be_read_any_more_leaves_the_old_graph_and_says_so(string change, string code)
    {
        await using var server = await StartAsync();
        File.Delete(Store);
        if (change == "damaged")
        {
            await File.WriteAllTextAsync(Store, "shopping list");
        }
        else if (change == "folder")
        {
            Directory.CreateDirectory(Store);
        }

        await Until(async () => (await server.GetAsync("/health/ready")).Body.Contains(code, StringComparison.Ordinal));
        Assert.Contains("Thouars", (await server.GetAsync(Towns)).Body, StringComparison.Ordinal);
        Assert.Contains(SmallWorld.Facts.Version, (await server.GetAsync("/health/ready")).Body, StringComparison.Ordinal);
        Assert.Equal(change == "damaged", File.Exists(Store));

        if (change != "folder")
        {
            File.Delete(Store);
            SqliteStore.Load(SmallWorld.Facts, Store);
            await Until(async () => !(await server.GetAsync("/health/ready")).Body.Contains(code, StringComparison.Ordinal));
        }
    }

    private static NodeFact Renamed(NodeFact node) =>
        node.Id != "territory/town"
            ? node
            : node with
            {
                Values = [.. node.Values.Select(value => value is "Thouars" ? "Thouart" : value)],
            };

    private async Task<TestServer> StartAsync()
    {
        SqliteStore.Load(SmallWorld.Facts, Store);
        return await TestServer.StartOverFilesAsync(new ServerSettings { Data = Store });
    }

    private void Change(string name)
    {
        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE territory SET name = $name WHERE id = 'territory/town'";
        command.Parameters.AddWithValue("$name", name);
        command.ExecuteNonQuery();
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await holds())
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
