using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>The places of nodes for one caller: the layout of the graph is waited for when the first place is read.</summary>
/// <param name="snapshot">The graph.</param>
/// <param name="cancellation">Ends the wait.</param>
public sealed class PlacesInPicture(Snapshot snapshot, CancellationToken cancellation)
{
    private GraphLayout? _layout;

    /// <summary>The place of any node, in units of the picture: where it has none of its own, one near its neighbours that
    /// have.</summary>
    public (double X, double Y) Of(GraphNode node)
    {
        _layout ??= GraphLayout.Of(snapshot, cancellation);
        return _layout.AnyPlaceOf(node);
    }
}
