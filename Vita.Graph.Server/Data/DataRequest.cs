using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Access;

namespace Vita.Graph.Server.Data;

/// <summary>What is asked of a table or a network, by an address or by a command line.</summary>
/// <param name="Parameters">The parameters as texts.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Name">By whom turns go round.</param>
/// <param name="Snapshot">The graph.</param>
/// <param name="Cancellation">Cancelled when the caller goes.</param>
internal sealed record DataRequest(
    IQueryCollection Parameters,
    Caller Caller,
    string Name,
    Snapshot Snapshot,
    CancellationToken Cancellation
)
{
    /// <summary>Ids among the parameters that no node has, as they come up.</summary>
    public List<QueryHint> Hints { get; } = [];
}
