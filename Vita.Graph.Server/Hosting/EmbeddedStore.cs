using System.Globalization;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Server.Hosting;

/// <summary>The store in one SQLite file. Where there is none, the seeds are loaded into it first.</summary>
internal sealed class EmbeddedStore(string file, string seeds, GraphSchema schema, EngineLimits limits) : IGraphStore
{
    public ValueTask<string> StampAsync(CancellationToken cancellation)
    {
        var info = new FileInfo(file);
        return new(info.Exists
            ? string.Create(CultureInfo.InvariantCulture, $"{info.Length} {info.LastWriteTimeUtc.Ticks} {info.CreationTimeUtc.Ticks}")
            : "");
    }

    /// <exception cref="SeedsRefusedException">There is no store yet, and the seeds have problems.</exception>
    public Task<IGraphEngine> LoadAsync(CancellationToken cancellation) => Task.Run(Load, cancellation);

    private IGraphEngine Load()
    {
        if (!File.Exists(file))
        {
            return LoadSeeds();
        }

        using var graph = SqliteStore.Open(file, schema);
        return EngineOver(graph);
    }

    /// <summary>The first start: the graph is ready from the facts while they are written to the store.</summary>
    private EmbeddedEngine LoadSeeds()
    {
        var result = SeedReader.Read(seeds, schema);
        var facts = result.Facts ?? throw new SeedsRefusedException(result);
        var writing = Task.Run(() => SqliteStore.Load(facts, file));
        var engine = EngineOver(facts);
        writing.GetAwaiter().GetResult();
        return engine;
    }

    private EmbeddedEngine EngineOver(IGraphSource graph) => new(SnapshotBuilder.Build(graph), limits);
}

/// <summary>Seeds that cannot be loaded: the first 200 problems, each on its own line, then how many more there are.</summary>
public sealed class SeedsRefusedException(SeedResult seeds) : Exception(string.Join(Environment.NewLine, seeds.Lines));
