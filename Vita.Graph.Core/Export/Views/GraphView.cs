using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export;

/// <summary>
/// What a network file is written from: nodes of a graph, the edges between them, and the columns that a reader may see. It does not know
/// how the nodes were found; see <see cref="GraphViews"/>. Reading it makes nothing that grows with the graph.
/// </summary>
public sealed class GraphView
{
    private readonly GraphLayout? _layout;

    internal GraphView(
        Snapshot snapshot,
        NodeSelection selection,
        ViewOptions options,
        Func<GraphSchema, IEnumerable<EdgeGroup>>? edges = null,
        IReadOnlyList<NodeFigure>? figures = null,
        Func<int, NodeMark>? marks = null
    )
    {
        (Snapshot, Options, Selection) = (snapshot, options, selection);
        _layout = options.HasPositions ? GraphLayout.Of(snapshot) : null;
        Sizes = _layout?.Sizes ?? NodeSizes.Of(snapshot);
        Nodes =
        [
            .. snapshot
                .Schema.Kinds.Where(kind => selection.CountOf(kind) > 0)
                .OrderBy(kind => kind.Singular + "/", StringComparer.Ordinal)
                .Select(kind => new NodeGroup(snapshot, kind, selection, options, figures ?? [], marks)),
        ];
        Edges = [.. (edges?.Invoke(snapshot.Schema) ?? Relations()).OrderBy(group => group.From.Singular + "/", StringComparer.Ordinal)];
        NodeColumns = Columns(Nodes.SelectMany(group => group.Fields));
        EdgeColumns = Columns(Edges.SelectMany(group => group.Fields));
    }

    /// <summary>The graph.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>For whom it is written.</summary>
    public ViewOptions Options { get; }

    /// <summary>The nodes, by id: a group for each kind that has any.</summary>
    public IReadOnlyList<NodeGroup> Nodes { get; }

    /// <summary>The edges, by the kind of node that they leave, then by the type of relation and the nodes.</summary>
    public IReadOnlyList<EdgeGroup> Edges { get; }

    /// <summary>The columns that some node may fill.</summary>
    public IReadOnlyList<FileColumn> NodeColumns { get; }

    /// <summary>The columns that some edge may fill.</summary>
    public IReadOnlyList<FileColumn> EdgeColumns { get; }

    /// <summary>How many nodes there are.</summary>
    public long NodeCount => Nodes.Sum(group => (long)group.Count);

    /// <summary>How many edges there are; looks at each.</summary>
    public long EdgeCount => Edges.Sum(group => group.Edges.LongCount());

    internal NodeSelection Selection { get; }

    private NodeSizes Sizes { get; }

    /// <summary>The id of a node.</summary>
    public string IdOf(NodeKind kind, int row) => Snapshot[kind].Ids[row];

    /// <summary>Where a node is in the picture of the whole graph; null where it has no place, or none is wanted.</summary>
    public (double X, double Y)? PlaceOf(NodeKind kind, int row) => _layout?.PlaceOf(new(kind, row));

    /// <summary>The radius of its mark, of as many units as places are in, with three decimals.</summary>
    public double RadiusOf(NodeKind kind, int row) => Math.Round(Sizes.RadiusOf(new(kind, row)), 3);

    /// <summary>How many relations it has in the whole graph.</summary>
    public int DegreeOf(NodeKind kind, int row) => Sizes.DegreeOf(new(kind, row));

    /// <summary>The words for something in the language of the view, without the full stop.</summary>
    internal string WordsOf(Description words) => Options.WordsOf(words.Short).TrimEnd('.');

    private IEnumerable<EdgeGroup> Relations() =>
        Snapshot
            .Schema.EdgeSets.Where(set => Selection.CountOf(set.From) > 0 && Selection.CountOf(set.To) > 0)
            .OrderBy(set => set.Type.Name, StringComparer.Ordinal)
            .ThenBy(set => set.To.Singular + "/", StringComparer.Ordinal)
            .Select(set => new RelationGroup(Snapshot, set, Selection, Options));

    private static FileColumn[] Columns(IEnumerable<FileField> fields) =>
        [.. fields.Select(field => field.Column).DistinctBy(column => column.Name)];
}
