using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Sqlite;

/// <summary>A store opened for reading. It goes on reading the file it opened, also when a load puts a new one in its place, and as it was
/// then, also when somebody edits it.</summary>
/// <remarks>Whoever reads it whole checks its content by <see cref="Confirm"/>: what a file says of itself is not believed (decision
/// 0024).</remarks>
public sealed class SqliteGraph : IGraphSource, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly bool _isTouched;

    /// <exception cref="StoreException">The file is missing, damaged, or of another format or schema.</exception>
    internal SqliteGraph(string file, GraphSchema schema)
    {
        Schema = schema;
        File = file;
        _connection = SqliteFile.OpenForReading(file);
        try
        {
            var header = SqliteHeader.Of(file);
            _isTouched = header.IsEdited;
            // One transaction: whatever is read is of one moment.
            SqliteFile.Execute(_connection, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; BEGIN");
            Version = VersionOf(SqliteMeta.Read(_connection, file));
            if (header.IsCut)
            {
                throw new InvalidDataException("it is shorter than it says");
            }
        }
        catch (Exception error)
        {
            _connection.Dispose();
            throw SqliteFault.IsOfFile(error) ? SqliteFault.Of(error, file) : error;
        }
    }

    /// <inheritdoc />
    public GraphSchema Schema { get; }

    /// <inheritdoc />
    /// <remarks>As the file says, until <see cref="Confirm"/> has been told the version of its content.</remarks>
    public string Version { get; private set; }

    /// <summary>Whether somebody has changed the content since it was loaded; known after <see cref="Confirm"/>.</summary>
    public bool IsEdited { get; private set; }

    private string File { get; }

    /// <inheritdoc />
    /// <exception cref="StoreException">The file is damaged.</exception>
    public IEnumerable<NodeFact> Nodes(NodeKind kind) => Guarded(() => new SqliteNodeReader(_connection, kind).Read());

    /// <inheritdoc />
    /// <exception cref="StoreException">The file is damaged.</exception>
    public IEnumerable<EdgeFact> EdgesOf(EdgeSet edges) => Guarded(() => new SqliteEdgeReader(_connection, edges).Read());

    /// <summary>Compares the version of what was read, all of it, with the one that the file names.</summary>
    /// <exception cref="StoreException">They differ though SQLite has not changed the file: it is damaged. Or it has rows that are no part
    /// of the graph.</exception>
    public void Confirm(string computed)
    {
        try
        {
            SqliteStrays.Refuse(_connection, Schema);
        }
        catch (Exception error) when (SqliteFault.IsOfFile(error))
        {
            throw SqliteFault.Of(error, File);
        }

        if (computed != Version && !_isTouched)
        {
            throw new StoreException(
                StoreCodes.NotAStore,
                File,
                $"damaged (its content is of version {computed}, but version {Version} was written)."
            );
        }

        (IsEdited, Version) = (computed != Version, computed);
    }

    public void Dispose() => _connection.Dispose();

    private string VersionOf(SqliteMeta meta)
    {
        if (meta.Format != SqliteMeta.CurrentFormat)
        {
            throw new StoreException(StoreCodes.OtherFormat, File, $"format {meta.Format}, but {SqliteMeta.CurrentFormat} is expected.");
        }

        return meta.Schema == SchemaFingerprint.Of(Schema)
            ? meta.Version
            : throw new StoreException(
                StoreCodes.OtherSchema,
                File,
                $"written for schema {meta.Schema}, but {SchemaFingerprint.Of(Schema)} is in use."
            );
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
        catch (Exception error) when (SqliteFault.IsOfFile(error))
        {
            throw SqliteFault.Of(error, File);
        }
    }
}
