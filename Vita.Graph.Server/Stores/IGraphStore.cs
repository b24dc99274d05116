using Vita.Graph.Core.Engines;

namespace Vita.Graph.Server.Stores;

/// <summary>Where the server gets its graph from.</summary>
public interface IGraphStore
{
    /// <summary>A text that is another one whenever the store has changed, empty where there is no store yet. Cheap: it is asked for five
    /// times a second.</summary>
    /// <exception cref="Core.StoreException">The store cannot be reached.</exception>
    ValueTask<string> StampAsync(CancellationToken cancellation);

    /// <summary>What whoever runs the server should know of the graph that was loaded last, though it can be served. Bounded.</summary>
    IReadOnlyList<StoreNote> Notes => [];

    /// <summary>The graph as it is now, ready to be asked.</summary>
    /// <exception cref="Core.StoreException">The store cannot be read.</exception>
    Task<IGraphEngine> LoadAsync(CancellationToken cancellation);
}
