using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Sqlite;

/// <summary>A store read into memory.</summary>
/// <param name="Snapshot">The graph; its version is that of what was read, not what the file says.</param>
/// <param name="IsEdited">Whether somebody has changed the file since it was loaded.</param>
public sealed record StoredSnapshot(Snapshot Snapshot, bool IsEdited)
{
    /// <summary>Reads a store. Either all of it is a graph, or it is refused.</summary>
    /// <exception cref="StoreException">The file is missing, damaged, locked, or of another format or schema.</exception>
    public static StoredSnapshot Read(string file, GraphSchema schema)
    {
        using var graph = SqliteStore.Open(file, schema);
        try
        {
            var snapshot = SnapshotBuilder.Build(graph, read =>
            {
                graph.Confirm(read);
                return graph.Version;
            });
            return new(snapshot, graph.IsEdited);
        }
        catch (InvalidDataException error)
        {
            throw SqliteFault.Of(error, file);
        }
    }
}
