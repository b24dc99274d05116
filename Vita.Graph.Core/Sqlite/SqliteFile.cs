using Microsoft.Data.Sqlite;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Opens SQLite files.</summary>
internal static class SqliteFile
{
    /// <summary>Seconds that another program may hold the file before it counts as locked.</summary>
    private const int Patience = 2;

    /// <exception cref="StoreException">The file is missing or cannot be opened.</exception>
    public static SqliteConnection OpenForReading(string file)
    {
        Require(file, FileState.Of(file).Kind);
        try
        {
            return Open(file, SqliteOpenMode.ReadOnly);
        }
        catch (SqliteException error)
        {
            throw SqliteFault.Of(error, file);
        }
    }

    /// <summary>A new file that nobody reads yet: no journal, no waiting for the disk. A crash leaves a file that nobody will read
    /// either.</summary>
    public static SqliteConnection Create(string file)
    {
        var connection = Open(file, SqliteOpenMode.ReadWriteCreate);
        Execute(
            connection,
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;"
        );
        return connection;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every name in the text comes from the schema; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Opening a named pipe would wait for ever.</summary>
    private static void Require(string file, FileKind kind)
    {
        if (kind == FileKind.Missing)
        {
            throw new StoreException(StoreCodes.Missing, file, "no such file.");
        }

        if (kind != FileKind.File)
        {
            throw new StoreException(
                StoreCodes.NotReadable,
                file,
                kind == FileKind.Folder ? "a folder, not a file." : "a device or pipe, not a file."
            );
        }
    }

    /// <summary>Without a pool: a pooled handle would outlive the file that replaces this one.</summary>
    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            ForeignKeys = false,
            DefaultTimeout = Patience,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
