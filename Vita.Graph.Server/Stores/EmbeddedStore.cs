using Vita.Graph.Core;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Sqlite;

namespace Vita.Graph.Server.Stores;

/// <summary>The store in one SQLite file. Where there is none, the seeds are loaded into it first.</summary>
internal sealed class EmbeddedStore(string file, string seeds, GraphSchema schema, EngineSettings settings) : IGraphStore
{
    private bool _isLoaded;

    public IReadOnlyList<StoreNote> Notes { get; private set; } = [];

    /// <remarks>Changes of a file in write-ahead mode stand beside it until they are taken over. An empty one holds none, and our own
    /// reading may make it.</remarks>
    public ValueTask<string> StampAsync(CancellationToken cancellation)
    {
        var (kind, stamp) = FileState.Of(file);
        var ahead = new FileInfo(file + "-wal");
        return new(
            kind == FileKind.Missing || !ahead.Exists || ahead.Length == 0 ? stamp : $"{stamp} {FileState.Of(ahead.FullName).Stamp}"
        );
    }

    /// <exception cref="StoreException">The store cannot be read; or it was there before and is no longer.</exception>
    /// <exception cref="SeedsRefusedException">There is no store yet, and the seeds have problems.</exception>
    public Task<IGraphEngine> LoadAsync(CancellationToken cancellation) => Task.Run(Load, cancellation);

    /// <summary>Seeds are for the first start only: a file that is gone while it is served may be about to be replaced.</summary>
    private IGraphEngine Load()
    {
        if (!_isLoaded && FileState.Of(file).Kind == FileKind.Missing)
        {
            var first = LoadSeeds();
            _isLoaded = true;
            return first;
        }

        var stored = StoredSnapshot.Read(file, schema);
        Notes = stored.IsEdited ? [StoreNote.Of(StoreCodes.Edited)] : [];
        _isLoaded = true;
        return new EmbeddedEngine(stored.Snapshot, settings);
    }

    /// <summary>The first start: the graph is ready from the facts while they are written to the store.</summary>
    private EmbeddedEngine LoadSeeds()
    {
        var result = SeedReader.Read(seeds, schema);
        var facts = result.Facts ?? throw new SeedsRefusedException(result);
        var writing = Task.Run(() => SqliteStore.Load(facts, file));
        var engine = new EmbeddedEngine(SnapshotBuilder.Build(facts), settings);
        writing.GetAwaiter().GetResult();
        return engine;
    }
}

/// <summary>Seeds that cannot be loaded: the first 200 problems, each on its own line, then how many more there are.</summary>
public sealed class SeedsRefusedException(SeedResult seeds) : Exception(string.Join(Environment.NewLine, seeds.Lines));
