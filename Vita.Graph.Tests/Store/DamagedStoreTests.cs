using Microsoft.Data.Sqlite;
using Vita.Graph.Core;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Store;

/// <summary>Each kind of damage ends in one line that says what and where; none is served.</summary>
[Trait("Speed", "Slow")]
public sealed class DamagedStoreTests : IDisposable
{
    private readonly WorldFile _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(
        "UPDATE organisation SET name = CAST(x'4cff' AS TEXT) WHERE id = 'organisation/alone'",
        "table organisation, row 'organisation/alone': name is no text in UTF-8"
    )]
    [InlineData(
        "UPDATE organisation SET name = CAST(x'410042' AS TEXT) WHERE id = 'organisation/alone'",
        "table organisation, row 'organisation/alone': name is no text in UTF-8"
    )]
    [InlineData(
        "UPDATE organisation SET name = x'41' WHERE id = 'organisation/alone'",
        "table organisation, row 'organisation/alone': name is not text"
    )]
    [InlineData(
        "UPDATE organisation SET founded_year = 'long ago' WHERE id = 'organisation/alone'",
        "table organisation, row 'organisation/alone': founded_year is not a whole number"
    )]
    [InlineData(
        "UPDATE organisation SET founded_year = 2147483648 WHERE id = 'organisation/alone'",
        "table organisation, row 'organisation/alone': founded_year is a number of more than 32 bits"
    )]
    [InlineData(
        "UPDATE organisation SET is_siae = 2 WHERE id = 'organisation/alone'",
        "table organisation, row 'organisation/alone': is_siae is neither 0 nor 1"
    )]
    [InlineData("UPDATE figure SET value = 9e999 WHERE id = 'figure/none'", "table figure, row 'figure/none': value is infinite")]
    [InlineData("UPDATE figure SET value = 'many' WHERE id = 'figure/none'", "table figure, row 'figure/none': value is not a number")]
    [InlineData(
        "UPDATE figure SET measure = 'WEIGHT' WHERE id = 'figure/none'",
        "table figure, row 'figure/none': measure is 'WEIGHT', which its vocabulary does not have"
    )]
    [InlineData(
        "UPDATE territory SET valid_from = 'once' WHERE id = 'territory/new'",
        "table territory, row 'territory/new': valid_from is no date"
    )]
    [InlineData(
        "UPDATE organisation SET id = 'organisation/É' WHERE id = 'organisation/alone'",
        "table organisation, row 'organisation/É': id is not of the form organisation/slug"
    )]
    [InlineData(
        "UPDATE organisation SET id = 'need/alone' WHERE id = 'organisation/alone'",
        "table organisation, row 'need/alone': id is not of the form organisation/slug"
    )]
    [InlineData(
        "DELETE FROM organisation WHERE id = 'organisation/several-lines'",
        "table provenance, row 'organisation/several-lines': node_id names a node that is not there"
    )]
    [InlineData(
        "INSERT INTO organisation_kinds VALUES ('organisation/zzz', 0, 'AI')",
        "table organisation_kinds, row 'organisation/zzz': organisation_id names a node that is not there"
    )]
    [InlineData(
        "INSERT INTO organisation_kinds VALUES ('organisation/aaa', 0, 'AI')",
        "table organisation_kinds, row 'organisation/aaa': organisation_id names a node that is not there"
    )]
    [InlineData(
        "INSERT INTO organisation_kinds VALUES ('organisation/oeuvre-1', 7, 'AI')",
        "'organisation/oeuvre-1': kinds holds one value twice"
    )]
    [InlineData(
        "INSERT INTO organisation_kinds VALUES ('organisation/alone', 0, NULL)",
        "table organisation_kinds, row 'organisation/alone': value is NULL"
    )]
    [InlineData(
        "INSERT INTO provenance VALUES ('spaceship/x', 0, 'source/paper', 1, 'STATED')",
        "table provenance, row 'spaceship/x': node_id is of no kind that can stand there"
    )]
    [InlineData(
        "UPDATE provenance SET page = 0 WHERE node_id = 'organisation/several-lines' AND position = 0",
        "table provenance, row 'organisation/several-lines': page is below 1"
    )]
    [InlineData(
        "UPDATE provenance SET basis = 'RUMOUR' WHERE node_id = 'organisation/several-lines'",
        "table provenance, row 'organisation/several-lines': basis is 'RUMOUR', which its vocabulary does not have"
    )]
    [InlineData(
        "INSERT INTO provenance_fields VALUES ('spaceship/x', 0, 'name')",
        "table provenance_fields, row 'spaceship/x': node_id is of no kind that can stand there"
    )]
    [InlineData(
        "INSERT INTO provenance_fields VALUES ('organisation/zzz', 0, 'name')",
        "table provenance_fields, row 'organisation/zzz': node_id names a node that is not there"
    )]
    [InlineData(
        "INSERT INTO provenance_fields VALUES ('organisation/several-lines', 3, 'name')",
        "table provenance_fields, row 'organisation/several-lines': position is 3, which is no line of its provenance"
    )]
    [InlineData(
        "INSERT INTO provenance_fields VALUES ('organisation/several-lines', 1, 'height')",
        "table provenance_fields, row 'organisation/several-lines': field is 'height', which is no field of Organisation"
    )]
    [InlineData(
        "INSERT INTO provenance_fields VALUES ('organisation/several-lines', 1, 'id')",
        "table provenance_fields, row 'organisation/several-lines': field is 'id', which is no field of Organisation"
    )]
    [InlineData(
        "DROP TABLE provenance_fields; CREATE TABLE provenance_fields (node_id, position, field); INSERT INTO provenance_fields VALUES "
            + "('organisation/several-lines', 'first', 'name')",
        "table provenance_fields, row 'organisation/several-lines': position is not a whole number"
    )]
    [InlineData("UPDATE partner_of SET source = NULL", "table partner_of, row 'organisation/oeuvre-1': source is NULL")]
    [InlineData(
        "UPDATE partner_of SET from_id = 'theme/top' WHERE to_id = 'organisation/emoji'",
        "table partner_of, row 'theme/top': from_id is of no kind that can stand there"
    )]
    [InlineData(
        "UPDATE partner_of SET to_id = 'organisation/gone' WHERE to_id = 'organisation/emoji'",
        "There is no Organisation 'organisation/gone', but an edge or a provenance refers to it"
    )]
    [InlineData(
        "UPDATE partner_of SET source = 'source/gone' WHERE to_id = 'organisation/emoji'",
        "There is no Source 'source/gone', but an edge or a provenance refers to it"
    )]
    public void Row_that_is_no_fact(string sql, string found)
    {
        _world.Change(sql);
        Assert.Equal(
            $"STORE002: damaged ({found}). Give another file; if it was a store, remove it and run `vita load`.",
            _world.Refusal()
        );
    }

    [Theory]
    [InlineData("ALTER TABLE organisation DROP COLUMN name", "name")]
    [InlineData("DROP TABLE organisation_kinds", "organisation_kinds")]
    [InlineData("ALTER TABLE partner_of RENAME TO friends", "partner_of")]
    [InlineData("DELETE FROM vita_meta WHERE key = 'version'", "no store of Vita Graph, or damaged")]
    [InlineData("UPDATE vita_meta SET value = NULL", "no store of Vita Graph, or damaged")]
    [InlineData("DROP TABLE vita_meta", "no store of Vita Graph, or damaged")]
    public void Table_or_column_that_is_missing(string sql, string named)
    {
        _world.Change(sql);
        var line = _world.Refusal();
        Assert.StartsWith("STORE002: ", line, StringComparison.Ordinal);
        Assert.Contains(named, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_length_of_a_file_that_was_cut_is_refused()
    {
        var whole = await File.ReadAllBytesAsync(_world.Path);
        int[] lengths =
        [
            0,
            1,
            15,
            16,
            50,
            99,
            100,
            101,
            511,
            512,
            4095,
            4096,
            4097,
            8192,
            whole.Length / 2,
            whole.Length - 4096,
            whole.Length - 1,
        ];
        foreach (var length in lengths)
        {
            await File.WriteAllBytesAsync(_world.Path, whole[..length]);
            Assert.StartsWith("STORE002: ", _world.Refusal(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_with_a_flipped_bit_is_noticed_though_it_is_a_good_text()
    {
        var bytes = File.ReadAllBytes(_world.Path);
        bytes[bytes.AsSpan().IndexOf("Thouars"u8)] ^= 1;
        File.WriteAllBytes(_world.Path, bytes);

        Assert.Matches(
            "^STORE002: damaged \\(its content is of version [0-9a-f]{16}, but version [0-9a-f]{16} was written\\)\\.",
            _world.Refusal()
        );
        Assert.Equal(LoadOutcome.Written, SqliteStore.Load(SmallWorld.Facts, _world.Path));
    }

    [Fact]
    public async Task Store_edited_by_hand_is_served_under_the_version_of_its_content()
    {
        _world.Run("UPDATE territory SET name = 'Thouars-sur-Thouet' WHERE id = 'territory/town'");

        var read = _world.Read();

        Assert.True(read.IsEdited);
        Assert.NotEqual(SmallWorld.Facts.Version, read.Snapshot.Version);
        Assert.Equal((await WorldFile.Right).Replace("Thouars", "Thouars-sur-Thouet", StringComparison.Ordinal), await _world.Answer());
        Assert.Equal(LoadOutcome.Written, SqliteStore.Load(SmallWorld.Facts, _world.Path));
        Assert.False(_world.Read().IsEdited);
    }

    [Theory]
    [InlineData("VACUUM")]
    [InlineData("CREATE VIEW towns AS SELECT * FROM territory; CREATE TABLE notes (note TEXT)")]
    [InlineData("UPDATE partner_of SET position = 7 - position")]
    [InlineData("PRAGMA application_id = 77; PRAGMA user_version = 5")]
    public async Task Change_that_leaves_the_facts_leaves_the_version(string sql)
    {
        _world.Run(sql);

        Assert.Equal((false, SmallWorld.Facts.Version), (_world.Read().IsEdited, _world.Read().Snapshot.Version));
        Assert.Equal(await WorldFile.Right, await _world.Answer());
    }

    [Fact]
    public void Folder_or_device_at_the_path()
    {
        const string Remedy = "Correct its permissions, or give another file with --data or VITA_DATA.";
        File.Delete(_world.Path);
        File.CreateSymbolicLink(_world.Path, "/dev/zero");
        Assert.Equal($"STORE024: a device or pipe, not a file. {Remedy}", _world.Refusal());
        Assert.Throws<StoreException>(() => SqliteStore.Load(SmallWorld.Facts, _world.Path));

        File.Delete(_world.Path);
        Directory.CreateDirectory(_world.Path);
        Assert.Equal($"STORE024: a folder, not a file. {Remedy}", _world.Refusal());
        Assert.Throws<StoreException>(() => SqliteStore.Load(SmallWorld.Facts, _world.Path));
        Directory.Delete(_world.Path);
    }

    [Fact]
    public async Task Store_that_is_being_written()
    {
        using (var writer = new SqliteConnection($"Data Source={_world.Path};Pooling=False"))
        {
            await writer.OpenAsync();
            using var command = writer.CreateCommand();
            command.CommandText = "BEGIN EXCLUSIVE; UPDATE territory SET name = 'X'";
            await command.ExecuteNonQueryAsync();
            Assert.Equal("STORE025: locked by another program. Let it finish, or close it; then try again.", _world.Refusal());
        }

        Assert.Equal(await WorldFile.Right, await _world.Answer());
    }

    [Fact]
    public async Task Journal_that_was_left_over_is_not_taken_for_changes_of_a_new_file()
    {
        // A change that was stopped half way: the pages as they were before stand in the journal, a part of the new ones in the file.
        using (var writer = new SqliteConnection($"Data Source={_world.Path};Pooling=False"))
        {
            await writer.OpenAsync();
            using var command = writer.CreateCommand();
            command.CommandText =
                "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE provenance SET page = 3; UPDATE territory SET name = 'X'; "
                + "CREATE TABLE filler AS SELECT zeroblob(900000)";
            await command.ExecuteNonQueryAsync();
            File.Copy(_world.Path, _world.Path + ".half");
            File.Copy(_world.Path + "-journal", _world.Path + ".half-journal");
        }

        File.Move(_world.Path + ".half", _world.Path, overwrite: true);
        File.Move(_world.Path + ".half-journal", _world.Path + "-journal", overwrite: true);
        Assert.StartsWith("STORE026: a change of it was begun and not finished (", _world.Refusal(), StringComparison.Ordinal);

        Assert.Equal(LoadOutcome.Written, SqliteStore.Load(SmallWorld.Facts, _world.Path));
        Assert.Equal(await WorldFile.Right, await _world.Answer());
    }

    [Fact]
    public async Task Changes_ahead_of_the_file_are_read_with_it()
    {
        using var writer = new SqliteConnection($"Data Source={_world.Path};Pooling=False");
        await writer.OpenAsync();
        using var command = writer.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; UPDATE territory SET name = 'Y' WHERE name = 'Thouars'";
        await command.ExecuteNonQueryAsync();

        Assert.True(_world.Read().IsEdited);
        Assert.Equal((await WorldFile.Right).Replace("Thouars", "Y", StringComparison.Ordinal), await _world.Answer());
    }
}
