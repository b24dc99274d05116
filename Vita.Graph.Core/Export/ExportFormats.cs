using Vita.Graph.Core.Export.Formats;
using Vita.Graph.Core.Export.Rdf;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export;

/// <summary>All kinds of network files. A format more is a class and its line here; the terminal, addresses and tests read this
/// list.</summary>
public static class ExportFormats
{
    /// <summary>All of them, the ones that most programs read first.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new GraphMlFormat(),
        GexfFormat.Version13,
        GexfFormat.Version12,
        new GephiNodesFormat(),
        new GephiEdgesFormat(),
        new CytoscapeFormat(),
        new KumuXlsxFormat(),
        new KumuJsonFormat(),
        new VosViewerFormat(),
        new DotFormat(),
        new GrafanaNodesFormat(),
        new GrafanaEdgesFormat(),
        new TurtleFormat(),
        new JsonLdFormat(),
        new ShaclFormat(),
    ];

    /// <summary>The format of a name; null where there is none.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format of a media type, without parameters; the first of several. Null where there is none.</summary>
    public static ExportFormat? OfMediaType(string mediaType) =>
        All.FirstOrDefault(format => format.MediaType.Split(';')[0].Equals(mediaType, StringComparison.OrdinalIgnoreCase));

    /// <summary>What to tell somebody who asked for a format that is none: the nearest name, else all names, with a blank before
    /// it.</summary>
    public static string Hint(string name) => Nearest.Hint(name, [.. All.Select(format => format.Name)]);
}
