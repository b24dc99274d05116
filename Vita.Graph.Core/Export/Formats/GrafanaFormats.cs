using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>The nodes as Grafana's node graph panel wants them.</summary>
internal sealed class GrafanaNodesFormat()
    : StreamedFormat(
        "grafana-nodes",
        "application/json",
        "json",
        new("The nodes of Grafana's node graph panel.", "Les nœuds du panneau « node graph » de Grafana.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new GrafanaNodesWriter(view, file);
}

/// <summary>The edges as Grafana's node graph panel wants them.</summary>
internal sealed class GrafanaEdgesFormat()
    : StreamedFormat(
        "grafana-edges",
        "application/json",
        "json",
        new("The edges of Grafana's node graph panel.", "Les liens du panneau « node graph » de Grafana.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new GrafanaEdgesWriter(view, file);
}

/// <summary>Writes a flat list. Each kind has an arc, which is 1 of its own nodes and 0 of others, so that a panel colours them.</summary>
internal sealed class GrafanaNodesWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private readonly JsonWriting _json = new(file);
    private readonly (NodeKind Kind, string Name)[] _arcs = [.. view.Nodes.Select(group => (group.Kind, $"arc__{group.Kind.Singular}"))];

    protected override bool HasEdges => false;

    protected override void Begin() => File.Raw("["u8);

    protected override void Node(NodeGroup group, int row)
    {
        _json.Line();
        _json.Open("{"u8);
        _json.Member("id", group.IdOf(row));
        _json.Member("title", group.LabelOf(row));
        _json.Member("subTitle", view.WordsOf(KindWords.Of(group.Kind)));
        _json.Member("mainStat", view.DegreeOf(group.Kind, row));
        _json.Member("secondaryStat", Secondary(group, row));
        foreach (var (kind, name) in _arcs)
        {
            _json.Member(name, kind == group.Kind ? 1 : 0);
        }

        _json.Member("color", $"#{group.MarkOf(row).Colour}");
        _json.Close("}"u8);
    }

    protected override void End() => File.Raw("\n]\n"u8);

    /// <summary>What it is among its kind: the first list or value of a vocabulary, empty where nothing is known.</summary>
    private static object Secondary(NodeGroup group, int row) =>
        group.Fields.FirstOrDefault(field => field.Property is { Type: PropertyType.Enum })?[row] ?? "";
}

/// <summary>Writes a flat list.</summary>
internal sealed class GrafanaEdgesWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private readonly JsonWriting _json = new(file);

    protected override bool HasNodes => false;

    protected override void Begin() => File.Raw("["u8);

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        _json.Line();
        _json.Open("{"u8);
        _json.Name("id");
        File.Raw("\""u8);
        EdgeId(group, edge, view);
        File.Raw("\""u8);
        _json.Member("source", view.IdOf(group.From, edge.From));
        _json.Member("target", view.IdOf(group.To, edge.To));
        _json.Member("mainStat", view.WordsOf(group.Words));
        _json.Member("secondaryStat", group.WeightOf(edge));
        _json.Close("}"u8);
    }

    protected override void End() => File.Raw("\n]\n"u8);
}
