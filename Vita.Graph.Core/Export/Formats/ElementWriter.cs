namespace Vita.Graph.Core.Export.Formats;

/// <summary>Writes a list of nodes, then a list of edges, as JSON: what Cytoscape and Kumu have in common.</summary>
/// <param name="view">What is written.</param>
/// <param name="file">Where to.</param>
/// <param name="from">What the key of an edge's first node is called.</param>
/// <param name="to">What that of its second is called.</param>
internal abstract class ElementWriter(GraphView view, FileOutput file, string from, string to) : RowWriter(file)
{
    protected GraphView View => view;

    protected JsonWriting Json { get; } = new(file);

    /// <summary>Ends the list of nodes and begins that of edges.</summary>
    /// <param name="name">The key of the list.</param>
    protected void BeginEdges(string name)
    {
        File.Raw($"\n],\"{name}\":[");
        Json.Restart();
    }

    /// <summary>The id of an edge and its two ends.</summary>
    protected void Ends(EdgeGroup group, in FileEdge edge)
    {
        Json.Name("id");
        File.Raw("\""u8);
        EdgeId(group, edge, view);
        File.Raw("\""u8);
        Json.Member(from, view.IdOf(group.From, edge.From));
        Json.Member(to, view.IdOf(group.To, edge.To));
    }
}
