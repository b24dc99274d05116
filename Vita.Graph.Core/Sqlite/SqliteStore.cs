using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Sqlite;

/// <summary>What a load did to the store.</summary>
public enum LoadOutcome
{
    /// <summary>The store held this version already and was not touched.</summary>
    Unchanged,

    /// <summary>The store was written, new or anew.</summary>
    Written,
}

/// <summary>The embedded store: one SQLite file, replaced as a whole, so that a reader sees the old graph or the new one.</summary>
/// <remarks>One process loads at a time; any number read meanwhile.</remarks>
public static class SqliteStore
{
    /// <summary>Makes <paramref name="file"/> hold <paramref name="graph"/>. A killed load leaves the file as it was.</summary>
    /// <param name="graph">The graph to keep.</param>
    /// <param name="file">Path of the store; its folder is made where it is missing.</param>
    /// <param name="listener">Told of the rows written, every two thousand.</param>
    /// <exception cref="StoreException">The file is something else than a store, or cannot be written.</exception>
    public static LoadOutcome Load(IGraphSource graph, string file, Action<LoadStep>? listener = null)
    {
        try
        {
            file = Path.GetFullPath(file);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            TemporaryFile.RemoveLeftovers(file);
            if (Holds(file, graph))
            {
                return LoadOutcome.Unchanged;
            }

            TemporaryFile.Replace(file, temporary => SqliteWriter.Write(graph, temporary, new(listener)));
            return LoadOutcome.Written;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StoreException(StoreCodes.NotWritable, file, $"cannot be written ({error.Message.TrimEnd('.')}).", error);
        }
    }

    /// <summary>Opens the store for reading. See <see cref="SqliteGraph"/>.</summary>
    /// <exception cref="StoreException">The file is missing, damaged, or of another format or schema.</exception>
    public static SqliteGraph Open(string file, Schema.GraphSchema schema) => new(file, schema);

    /// <summary>Whether the file is whole and of this version already. What is no store is never overwritten.</summary>
    private static bool Holds(string file, IGraphSource graph)
    {
        if (FileState.Of(file).Kind == FileKind.Missing || (File.Exists(file) && new FileInfo(file).Length == 0))
        {
            return false;
        }

        try
        {
            using var connection = SqliteFile.OpenForReading(file);
            return SqliteMeta.Read(connection, file) == SqliteMeta.Of(graph) && IsWhole(connection) && HasContentOf(graph, file);
        }
        catch (StoreException error) when (error.Code == StoreCodes.Interrupted)
        {
            return false;
        }
    }

    private static bool IsWhole(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return command.ExecuteScalar() is "ok";
    }

    /// <summary>A store that was edited, or whose content is damaged, is rewritten.</summary>
    private static bool HasContentOf(IGraphSource graph, string file)
    {
        try
        {
            using var stored = Open(file, graph.Schema);
            return DataVersion.Of(stored) == graph.Version;
        }
        catch (StoreException error) when (error.Code == StoreCodes.NotAStore)
        {
            return false;
        }
    }
}
