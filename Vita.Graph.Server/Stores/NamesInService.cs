using Vita.Graph.Core;
using Vita.Graph.Core.Engines;

namespace Vita.Graph.Server.Stores;

/// <summary>How the nodes of the graph in service are called, for refusals of what is no id.</summary>
internal sealed class NamesInService(GraphHolder graph)
{
    /// <summary>A refusal does not wait longer for a name. A Neo4j that is read live may have to be read whole first.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The names; null where they cannot be had in time.</summary>
    public async ValueTask<INodeNames?> FindAsync()
    {
        if (graph.Current is not { } engine)
        {
            return null;
        }

        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            return await engine.NamesAsync(deadline.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or StoreException)
        {
            return null;
        }
    }
}
