using Microsoft.Data.Sqlite;
using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Tests.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Store;

/// <summary>Every way in which a store refuses, with the whole of what it says.</summary>
public sealed class StoreErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("vita.sqlite");

    [Fact]
    public void Missing_file() =>
        Refuses("STORE001: no such file. Run `vita load`, or give the file with --data or VITA_DATA.", () =>
            SqliteStore.Open(Path, VitaSchema.Current)
        );

    [Fact]
    public void File_that_is_no_store_is_neither_read_nor_overwritten()
    {
        File.WriteAllText(Path, "the only copy of something");

        const string Text =
            "STORE002: no store of Vita Graph, or damaged. Give another file; if it was a store, remove it and run `vita load`.";
        Refuses(Text, () => SqliteStore.Open(Path, VitaSchema.Current));
        Refuses(Text, () => SqliteStore.Load(SeedText.Facts(), Path));

        Assert.Equal("the only copy of something", File.ReadAllText(Path));
    }

    [Fact]
    public void Other_format()
    {
        Load();
        Change("UPDATE vita_meta SET value = '0' WHERE key = 'format'");

        Refuses("STORE003: format 0, but 2 is expected. Run `vita load` to write it again.", () =>
            SqliteStore.Open(Path, VitaSchema.Current)
        );
        Assert.Equal(LoadOutcome.Written, Load());
    }

    [Fact]
    public void Other_schema()
    {
        Load();
        Change("UPDATE vita_meta SET value = 'another' WHERE key = 'schema'");

        Refuses(
            $"STORE004: written for schema another, but {SchemaFingerprint.Of(VitaSchema.Current)} is in use. Run `vita load` to write "
                + $"it again.",
            () => SqliteStore.Open(Path, VitaSchema.Current)
        );
        Assert.Equal(LoadOutcome.Written, Load());
    }

    [Fact]
    public void Store_that_cannot_be_written()
    {
        var file = System.IO.Path.Combine(_folder.With("taken", "").PathOf("taken"), "vita.sqlite");

        var error = Assert.Throws<StoreException>(() => SqliteStore.Load(SeedText.Facts(), file));

        Assert.Equal(StoreCodes.NotWritable, error.Code);
        Assert.StartsWith($"{file}: STORE005: cannot be written (", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Check the permissions of its folder and the free disk space.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_file_says_so_whenever_it_is_noticed()
    {
        Load();
        var bytes = File.ReadAllBytes(Path);
        bytes.AsSpan(bytes.Length / 2).Fill(0x5a);
        File.WriteAllBytes(Path, bytes);

        var error = Assert.Throws<StoreException>(() =>
        {
            using var graph = SqliteStore.Open(Path, VitaSchema.Current);
            DataVersion.Of(graph);
        });

        Assert.Equal(StoreCodes.NotAStore, error.Code);
    }

    public void Dispose() => _folder.Dispose();

    private LoadOutcome Load() => SqliteStore.Load(SeedText.Facts(), Path);

    private void Refuses(string expected, Func<object> act) =>
        Assert.Equal($"{Path}: {expected}", Assert.Throws<StoreException>(act).Message);

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
