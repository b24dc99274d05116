using Microsoft.Data.Sqlite;
using SQLitePCL;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Sqlite;

/// <summary>What a store says of itself in its table <c>vita_meta</c>.</summary>
/// <param name="Format">Version of the layout of the tables.</param>
/// <param name="Version">Version of the data, as <see cref="IGraphSource.Version"/>.</param>
/// <param name="Schema">Fingerprint of the schema, as <see cref="SchemaFingerprint"/>.</param>
internal sealed record SqliteMeta(string Format, string Version, string Schema)
{
    /// <summary>The layout that this code writes and reads. Raised when <see cref="SqliteTables"/> changes for the same schema.</summary>
    public const string CurrentFormat = "2";

    public static SqliteMeta Of(IGraphSource graph) => new(CurrentFormat, graph.Version, SchemaFingerprint.Of(graph.Schema));

    public IEnumerable<(string Key, string Value)> Rows => [("format", Format), ("schema", Schema), ("version", Version)];

    /// <exception cref="StoreException">The file is no store.</exception>
    public static SqliteMeta Read(SqliteConnection connection, string file)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT \"key\", \"value\" FROM {SqliteNames.Meta}";
            using var reader = command.ExecuteReader();
            var rows = new Dictionary<string, string>();
            while (reader.Read())
            {
                rows[reader.GetString(0)] = reader.GetString(1);
            }

            return new(rows["format"], rows["version"], rows["schema"]);
        }
        catch (Exception error)
            when (error
                    is SqliteException { SqliteErrorCode: raw.SQLITE_ERROR or raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT }
                        or KeyNotFoundException
                        or InvalidOperationException
                        or InvalidCastException
            )
        {
            throw new StoreException(StoreCodes.NotAStore, file, "no store of Vita Graph, or damaged.", error);
        }
        catch (SqliteException error)
        {
            throw SqliteFault.Of(error, file);
        }
    }
}
