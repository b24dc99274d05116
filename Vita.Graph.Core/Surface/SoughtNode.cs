using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Surface;

/// <summary>What stands where an id is expected.</summary>
/// <param name="Written">The text.</param>
/// <param name="Kind">The kind that is expected; null for any.</param>
public sealed record SoughtNode(string Written, NodeKind? Kind);
