using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Embedded;

/// <summary>A store opened for reading. It goes on reading the file it opened, also when a load puts a new one in its place.</summary>
public sealed class SqliteGraph : IGraphSource, IDisposable
{
    private readonly SqliteConnection _connection;

    /// <exception cref="StoreException">The file is missing, damaged, or of another format or schema.</exception>
    internal SqliteGraph(string file, GraphSchema schema)
    {
        Schema = schema;
        File = file;
        _connection = SqliteFile.OpenForReading(file);
        try
        {
            Version = VersionOf(SqliteMeta.Read(_connection, file));
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public GraphSchema Schema { get; }

    /// <inheritdoc />
    public string Version { get; }

    private string File { get; }

    /// <inheritdoc />
    /// <exception cref="StoreException">The file is damaged.</exception>
    public IEnumerable<NodeFact> Nodes(NodeKind kind) => Guarded(() => new SqliteNodeReader(_connection, kind).Read());

    /// <inheritdoc />
    /// <exception cref="StoreException">The file is damaged.</exception>
    public IEnumerable<EdgeFact> EdgesOf(EdgeSet edges) => Guarded(() => new SqliteEdgeReader(_connection, edges).Read());

    public void Dispose() => _connection.Dispose();

    private string VersionOf(SqliteMeta meta)
    {
        if (meta.Format != SqliteMeta.CurrentFormat)
        {
            throw new StoreException(StoreCodes.OtherFormat, File, $"format {meta.Format}, but {SqliteMeta.CurrentFormat} is expected.");
        }

        return meta.Schema == SchemaFingerprint.Of(Schema)
            ? meta.Version
            : throw new StoreException(StoreCodes.OtherSchema, File, $"written for schema {meta.Schema}, but {SchemaFingerprint.Of(Schema)} is in use.");
    }

    private IEnumerable<T> Guarded<T>(Func<IEnumerable<T>> read)
    {
        using var rows = read().GetEnumerator();
        while (Next(rows))
        {
            yield return rows.Current;
        }
    }

    private bool Next<T>(IEnumerator<T> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (SqliteException error)
        {
            throw new StoreException(StoreCodes.NotAStore, File, $"damaged ({error.Message.TrimEnd('.')}).", error);
        }
    }
}
