using Microsoft.Data.Sqlite;
using Vita.Graph.Core;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Store;

/// <summary>The small world in a file of its own, to be damaged.</summary>
internal sealed class WorldFile : IDisposable
{
    private const string Everything = """
        {
          organisations(first: 100) { nodes { id name kinds isSiae foundedYear partners { id } memberships { name }
            provenance { source { title } page basis } } }
          territories(first: 100) { nodes { id name kind milieux population validFrom validTo within { id } } }
          figures(first: 100) { nodes { id value measure approximate } }
          themes(first: 100) { nodes { id label altLabels } }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public WorldFile() => SqliteStore.Load(SmallWorld.Facts, Path);

    public string Path => _folder.PathOf("vita.sqlite");

    public static Task<string> Right { get; } = SmallWorld.Asked.Real.Data(Everything);

    /// <summary>What a server would answer from the file.</summary>
    public async Task<string> Answer() =>
        await new RealPipeline(VitaSchema.Current, new EmbeddedEngine(Read().Snapshot, RealPipeline.NoLimits)).Data(Everything);

    public StoredSnapshot Read() => StoredSnapshot.Read(Path, VitaSchema.Current);

    /// <summary>Changes the file as people do, with SQLite. Types and constraints of the tables are lifted first, as a program may that
    /// knows better.</summary>
    public void Change(string sql)
    {
        Run(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(replace(sql, 'STRICT, ', ''), 'NOT NULL', '') WHERE "
                + "type = 'table'"
        );
        Run(sql);
    }

    public void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>The refusal, as one line without the path.</summary>
    public string Refusal()
    {
        var line = Assert.Throws<StoreException>(() => Read()).Message;
        Assert.DoesNotContain('\n', line);
        Assert.StartsWith($"{Path}: ", line, StringComparison.Ordinal);
        return line[(Path.Length + 2)..];
    }

    public void Dispose() => _folder.Dispose();
}
