namespace Vita.Graph.Core.Export.Formats;

/// <summary>GraphML: what Gephi, Gephi Lite, Cytoscape, networkx, igraph and yEd all read.</summary>
internal sealed class GraphMlFormat()
    : StreamedFormat(
        "graphml",
        "application/graphml+xml; charset=utf-8",
        "graphml",
        new(
            "The network with all attributes, for Gephi, Cytoscape, networkx and igraph.",
            "Le réseau avec tous ses attributs, pour Gephi, Cytoscape, networkx et igraph."
        )
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new GraphMlWriter(view, file);
}

/// <summary>Writes GraphML. Keys are declared for nodes or for edges, never for both; none is called <c>d3</c> or <c>d7</c>, which Gephi
/// takes for yEd's labels.</summary>
internal sealed class GraphMlWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private const string NodePrefix = "n_";
    private const string EdgePrefix = "e_";

    protected override void Begin()
    {
        File.Raw(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

            """u8
        );
        foreach (var (name, type) in new[] { ("label", "string"), ("name", "string"), ("type", "string") })
        {
            Key(NodePrefix, "node", name, type);
        }

        foreach (var (name, type) in Drawn())
        {
            Key(NodePrefix, "node", name, type);
        }

        foreach (var column in view.NodeColumns)
        {
            Key(NodePrefix, "node", column.Name, TypeOf(column.Type));
        }

        foreach (var (name, type) in new[] { ("kind", "string"), ("interaction", "string"), ("label", "string"), ("weight", "double") })
        {
            Key(EdgePrefix, "edge", name, type);
        }

        foreach (var column in view.EdgeColumns)
        {
            Key(EdgePrefix, "edge", column.Name, TypeOf(column.Type));
        }

        File.Raw("<graph id=\"vita\" edgedefault=\"directed\">\n"u8);
    }

    protected override void Node(NodeGroup group, int row)
    {
        File.Raw("<node id=\""u8);
        File.Raw(group.IdOf(row));
        File.Raw("\">"u8);
        var label = group.LabelOf(row);
        Text(NodePrefix, "label", label);
        Text(NodePrefix, "name", label);
        Text(NodePrefix, "type", group.Kind.Name);
        if (view.Options.HasPositions)
        {
            Drawing(group, row);
        }

        Fields(NodePrefix, group.Fields, row);
        File.Raw("</node>\n"u8);
    }

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        File.Raw("<edge id=\""u8);
        EdgeId(group, edge, view);
        File.Raw("\" source=\""u8);
        File.Raw(view.IdOf(group.From, edge.From));
        File.Raw("\" target=\""u8);
        File.Raw(view.IdOf(group.To, edge.To));
        File.Raw("\">"u8);
        Text(EdgePrefix, "kind", group.Kind);
        Text(EdgePrefix, "interaction", group.Kind);
        Text(EdgePrefix, "label", view.WordsOf(group.Words));
        Number(EdgePrefix, "weight", group.WeightOf(edge));
        Fields(EdgePrefix, group.Fields, edge.Row);
        File.Raw("</edge>\n"u8);
    }

    protected override void End() => File.Raw("</graph>\n</graphml>\n"u8);

    private IEnumerable<(string Name, string Type)> Drawn() =>
        view.Options.HasPositions ? [("x", "double"), ("y", "double"), ("size", "double"), ("r", "int"), ("g", "int"), ("b", "int")] : [];

    private void Drawing(NodeGroup group, int row)
    {
        if (view.PlaceOf(group.Kind, row) is var (x, y))
        {
            Number(NodePrefix, "x", x);
            Number(NodePrefix, "y", y);
        }

        Number(NodePrefix, "size", view.RadiusOf(group.Kind, row));
        var (red, green, blue) = group.MarkOf(row).Parts;
        Number(NodePrefix, "r", red);
        Number(NodePrefix, "g", green);
        Number(NodePrefix, "b", blue);
    }

    private static string TypeOf(ColumnType type) =>
        type switch
        {
            ColumnType.Text => "string",
            ColumnType.Whole => "int",
            ColumnType.Number => "double",
            ColumnType.Flag => "boolean",
        };

    private void Key(string prefix, string owner, string name, string type)
    {
        File.Raw($"<key id=\"{prefix}{name}\" for=\"{owner}\" attr.name=\"{name}\" attr.type=\"{type}\"/>\n");
    }

    private void Fields(string prefix, IReadOnlyList<FileField> fields, int row)
    {
        foreach (var field in fields)
        {
            if (field[row] is { } value)
            {
                BeginData(prefix, field.Column.Name);
                CellText.Write(File, value, Escapes.Xml);
                File.Raw("</data>"u8);
            }
        }
    }

    private void Text(string prefix, string name, string text)
    {
        BeginData(prefix, name);
        File.Escaped(text, Escapes.Xml);
        File.Raw("</data>"u8);
    }

    private void Number(string prefix, string name, double number)
    {
        BeginData(prefix, name);
        File.Number(number);
        File.Raw("</data>"u8);
    }

    private void BeginData(string prefix, string name)
    {
        File.Raw("<data key=\""u8);
        File.Raw(prefix);
        File.Raw(name);
        File.Raw("\">"u8);
    }
}
