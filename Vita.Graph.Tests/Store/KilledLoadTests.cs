using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Tests.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Store;

/// <summary>A load that is killed leaves the store as it was, and the next one cleans up after it.</summary>
[Trait("Speed", "Slow")]
public sealed class KilledLoadTests : IDisposable
{
    private const int Rows = 20_000;
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.PathOf("vita.sqlite");

    [Fact]
    public void Killed_load_leaves_the_old_graph_whole()
    {
        var old = SeedText.Facts();
        SqliteStore.Load(old, Store);
        WriteSeeds();
        foreach (var delay in new[] { 0, 20, 60 })
        {
            KillWhileWriting(delay);

            using var graph = SqliteStore.Open(Store, VitaSchema.Current);
            Assert.Equal(old.Version, DataVersion.Of(graph));
        }

        Assert.Equal(0, VitaProcess.Run("load", "--seeds", _folder.PathOf("seeds"), "--data", Store).ExitCode);
        using var loaded = SqliteStore.Open(Store, VitaSchema.Current);
        Assert.Equal(Rows, loaded.Nodes(VitaSchema.Current.FindKind("Territory")!).Count());
        Assert.Empty(Leftovers());
    }

    [Fact]
    public void Leftovers_of_living_processes_stay()
    {
        using var living = System.Diagnostics.Process.Start("sleep", "60");
        _folder
            .With($"vita.sqlite.tmp-{living.Id}", "")
            .With($"vita.sqlite.tmp-{Environment.ProcessId}", "")
            .With("vita.sqlite.tmp-2147483647", "");
        try
        {
            SqliteStore.Load(SeedText.Facts(), Store);

            Assert.Equal([_folder.PathOf($"vita.sqlite.tmp-{living.Id}")], Leftovers());
        }
        finally
        {
            living.Kill();
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Waits for the temporary file, then a little, then kills: nothing of the process runs any more.</summary>
    private void KillWhileWriting(int delay)
    {
        using var process = VitaProcess.Start("load", "--seeds", _folder.PathOf("seeds"), "--data", Store);
        var name = $"{Store}.tmp-{process.Id}";
        while (!File.Exists(name) && !process.HasExited)
        {
            Thread.Sleep(1);
        }

        Thread.Sleep(delay);
        process.Kill();
        process.WaitForExit();
        Assert.True(File.Exists(name), "the load was over before it was killed");
    }

    private string[] Leftovers() => Directory.GetFiles(_folder.Path, "vita.sqlite.tmp-*");

    private void WriteSeeds()
    {
        var rows = Enumerable.Range(0, Rows).Select(number => $"com-{number:00000},Commune {number},COMMUNE");
        _folder
            .With("seeds/source.yaml", "source: source/s\nsources: [{id: source/s, title: S}]")
            .With("seeds/territories.csv", $"# source: source/s\nid,name,kind\n{string.Join('\n', rows)}\n");
    }
}
