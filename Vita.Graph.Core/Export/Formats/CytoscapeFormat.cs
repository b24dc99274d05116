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
internal sealed class CytoscapeWriter(GraphView view, FileOutput file) : ElementWriter(view, file, "source", "target")
{
    protected override void Begin() =>
        File.Raw(
            """
            {"format_version":"1.0","generated_by":"Vita Graph","target_cytoscapejs_version":"~3.0",
            "data":{"name":"Vita Graph"},"directed":true,"multigraph":true,"elements":{"nodes":[
            """u8
        );

    protected override void Node(NodeGroup group, int row)
    {
        Json.Line();
        Json.Open("{\"data\":{"u8);
        var label = group.LabelOf(row);
        Json.Member("id", group.IdOf(row));
        Json.Member("name", label);
        Json.Member("label", label);
        Json.Member("type", group.Kind.Name);
        if (View.Options.HasPositions)
        {
            Json.Member("size", View.RadiusOf(group.Kind, row));
            Json.Member("color", $"#{group.MarkOf(row).Colour}");
        }

        Json.Fields(group.Fields, row);
        Json.Close("}"u8);
        if (View.PlaceOf(group.Kind, row) is var (x, y))
        {
            Json.Open("position", "{"u8);
            Json.Member("x", x);
            Json.Member("y", -y + 0.0);
            Json.Close("}"u8);
        }

        Json.Close("}"u8);
    }

    protected override void Between() => BeginEdges("edges");

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        Json.Line();
        Json.Open("{\"data\":{"u8);
        Ends(group, edge);
        Json.Member("interaction", group.Kind);
        Json.Member("kind", group.Kind);
        Json.Member("label", View.WordsOf(group.Words));
        Json.Member("weight", group.WeightOf(edge));
        Json.Fields(group.Fields, edge.Row);
        Json.Close("}}"u8);
    }

    protected override void End() => File.Raw("\n]}}\n"u8);
}
