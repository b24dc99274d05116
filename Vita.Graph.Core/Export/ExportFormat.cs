using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>A kind of file that the graph can be written as.</summary>
/// <param name="name">As it is asked for: lower-case ascii.</param>
/// <param name="mediaType">Its media type, with the character set where it is text.</param>
/// <param name="extension">How the names of its files end, without the point.</param>
/// <param name="description">For whom it is, in one line.</param>
public abstract class ExportFormat(string name, string mediaType, string extension, Description description)
{
    /// <summary>As it is asked for: lower-case ascii.</summary>
    public string Name => name;

    /// <summary>Its media type, with the character set where it is text.</summary>
    public string MediaType => mediaType;

    /// <summary>How the names of its files end, without the point.</summary>
    public string Extension => extension;

    /// <summary>For whom it is, in one line.</summary>
    public Description Description => description;

    /// <summary>Writes a view. The same view gives the same bytes, each time and on every machine.</summary>
    /// <param name="view">What to write.</param>
    /// <param name="output">Where to; only ever written to asynchronously. What a failure leaves there is no whole file.</param>
    /// <param name="progress">Told of nodes and edges written since it was last told; null where nobody asks.</param>
    /// <param name="cancellation">Ends it early.</param>
    public abstract Task WriteAsync(
        GraphView view,
        Stream output,
        Action<long>? progress = null,
        CancellationToken cancellation = default
    );

    /// <summary>Why a view does not fit into a file; null where it does. Known before anything is written.</summary>
    public virtual string? TooLarge(GraphView view) => null;

    /// <inheritdoc />
    public override string ToString() => Name;
}
