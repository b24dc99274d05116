using System.Collections.Concurrent;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>The facts that a builder has read so far. Whoever asks for edges that are still to come waits for them; when reading is given
/// up, it ends with fewer.</summary>
internal sealed class ReadFacts(GraphSchema schema, List<List<NodeFact>> nodes) : IGraphSource, IDisposable
{
    private readonly BlockingCollection<List<EdgeFact>> _edges = [];

    /// <inheritdoc />
    public GraphSchema Schema { get; } = schema;

    /// <inheritdoc />
    public string Version => throw new NotSupportedException("it is to be computed from the facts");

    /// <inheritdoc />
    public IEnumerable<NodeFact> Nodes(NodeKind kind) => nodes[kind.Index];

    /// <inheritdoc />
    /// <remarks>To be asked once for each set, in the order of the schema.</remarks>
    public IEnumerable<EdgeFact> EdgesOf(EdgeSet edges) => _edges.TryTake(out var facts, Timeout.Infinite) ? facts : [];

    /// <summary>The edges of the next set.</summary>
    public void Add(List<EdgeFact> edges) => _edges.Add(edges);

    /// <summary>No more will come.</summary>
    public void Dispose() => _edges.CompleteAdding();
}
