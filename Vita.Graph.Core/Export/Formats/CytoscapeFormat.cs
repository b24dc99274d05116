namespace Vita.Graph.Core.Export.Formats;

/// <summary>Cytoscape.js JSON with lists of nodes and edges: what Cytoscape, Cytoscape.js and networkx read.</summary>
internal sealed class CytoscapeFormat()
    : StreamedFormat(
        "cytoscape",
        "application/vnd.cytoscape+json",
        "cyjs",
        new("Cytoscape.js JSON, for Cytoscape and web pages.", "JSON de Cytoscape.js, pour Cytoscape et des pages web.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new CytoscapeWriter(view, file);
}

/// <summary>Writes Cytoscape.js JSON. Its y grows downwards, ours upwards.</summary>
internal sealed class CytoscapeWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private readonly JsonWriting _json = new(file);

    protected override void Begin() =>
        File.Raw(
            """
            {"format_version":"1.0","generated_by":"Vita Graph","target_cytoscapejs_version":"~3.0",
            "data":{"name":"Vita Graph"},"directed":true,"multigraph":true,"elements":{"nodes":[
            """u8
        );

    protected override void Node(NodeGroup group, int row)
    {
        _json.Line();
        _json.Open("{\"data\":{"u8);
        var label = group.LabelOf(row);
        _json.Member("id", group.IdOf(row));
        _json.Member("name", label);
        _json.Member("label", label);
        _json.Member("type", group.Kind.Name);
        if (view.Options.HasPositions)
        {
            _json.Member("size", view.RadiusOf(group.Kind, row));
            _json.Member("color", $"#{group.MarkOf(row).Colour}");
        }

        _json.Fields(group.Fields, row);
        _json.Close("}"u8);
        if (view.PlaceOf(group.Kind, row) is var (x, y))
        {
            _json.Open("position", "{"u8);
            _json.Member("x", x);
            _json.Member("y", -y + 0.0);
            _json.Close("}"u8);
        }

        _json.Close("}"u8);
    }

    protected override void Between()
    {
        File.Raw("\n],\"edges\":["u8);
        _json.Restart();
    }

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        _json.Line();
        _json.Open("{\"data\":{"u8);
        _json.Name("id");
        File.Raw("\""u8);
        EdgeId(group, edge, view);
        File.Raw("\""u8);
        _json.Member("source", view.IdOf(group.From, edge.From));
        _json.Member("target", view.IdOf(group.To, edge.To));
        _json.Member("interaction", group.Kind);
        _json.Member("kind", group.Kind);
        _json.Member("label", view.WordsOf(group.Words));
        _json.Member("weight", group.WeightOf(edge));
        _json.Fields(group.Fields, edge.Row);
        _json.Close("}}"u8);
    }

    protected override void End() => File.Raw("\n]}}\n"u8);
}
