namespace Vita.Graph.Core.Facts;

/// <summary>The order of <see cref="IGraphSource.EdgesOf"/>: by the nodes joined, then source, page (absent first), basis and
/// values.</summary>
public sealed class EdgeOrder : IComparer<EdgeFact>
{
    public static EdgeOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(EdgeFact? x, EdgeFact? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        // Ids are ascii, so ordinal order is code point order.
        var order = string.CompareOrdinal(x.From, y.From);
        order = order != 0 ? order : string.CompareOrdinal(x.To, y.To);
        order = order != 0 ? order : CompareProvenance(x.Provenance, y.Provenance);
        return order != 0 ? order : ValueOrder.CompareAll(x.Values, y.Values);
    }

    private static int CompareProvenance(ProvenanceFact x, ProvenanceFact y)
    {
        var order = string.CompareOrdinal(x.Source, y.Source);
        order = order != 0 ? order : Nullable.Compare(x.Page, y.Page);
        return order != 0 ? order : string.CompareOrdinal(x.Basis, y.Basis);
    }
}
