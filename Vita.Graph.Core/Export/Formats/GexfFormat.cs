namespace Vita.Graph.Core.Export.Formats;

/// <summary>GEXF: Gephi's own format, with colours, sizes and places.</summary>
/// <param name="name">The name of the format.</param>
/// <param name="version">The version of GEXF.</param>
/// <param name="description">For whom it is.</param>
internal sealed class GexfFormat(string name, GexfVersion version, Schema.Description description)
    : StreamedFormat(name, "application/gexf+xml; charset=utf-8", "gexf", description)
{
    /// <summary>The version of today.</summary>
    public static GexfFormat Version13 { get; } =
        new(
            "gexf",
            new("1.3", "http://gexf.net/1.3", HasEdgeKinds: true),
            new("GEXF 1.3, for Gephi and Gephi Lite.", "GEXF 1.3, pour Gephi et Gephi Lite.")
        );

    /// <summary>The version that networkx reads before its 3.6.</summary>
    public static GexfFormat Version12 { get; } =
        new(
            "gexf-1.2",
            new("1.2", "http://www.gexf.net/1.2draft", HasEdgeKinds: false),
            new("GEXF 1.2, for networkx before 3.6 and older Gephi.", "GEXF 1.2, pour networkx avant 3.6 et les anciens Gephi.")
        );

    private protected override RowWriter Open(GraphView view, FileOutput file) => new GexfWriter(view, file, version);
}

/// <summary>A version of GEXF.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Space">Its namespace; that of what is drawn is below it.</param>
/// <param name="HasEdgeKinds">Whether an edge has an attribute <c>kind</c> of its own.</param>
internal sealed record GexfVersion(string Number, string Space, bool HasEdgeKinds);

/// <summary>Writes GEXF. <c>weight</c> is an attribute of the edge itself, never one that is declared, and whatever an edge or a node has
/// is declared before the first node.</summary>
internal sealed class GexfWriter(GraphView view, FileOutput file, GexfVersion version) : RowWriter(file)
{
    protected override void Begin()
    {
        File.Raw(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="{version.Space}" xmlns:viz="{version.Space}/viz" version="{version.Number}">
            <meta><creator>Vita Graph</creator></meta>
            <graph defaultedgetype="directed" mode="static">
            <attributes class="node">
            <attribute id="type" title="type" type="string"/>

            """
        );
        Declare(view.NodeColumns);
        File.Raw("</attributes>\n<attributes class=\"edge\">\n"u8);
        if (!version.HasEdgeKinds)
        {
            File.Raw("<attribute id=\"kind\" title=\"kind\" type=\"string\"/>\n"u8);
        }

        File.Raw("<attribute id=\"interaction\" title=\"interaction\" type=\"string\"/>\n"u8);
        Declare(view.EdgeColumns);
        File.Raw("</attributes>\n<nodes>\n"u8);
    }

    protected override void Node(NodeGroup group, int row)
    {
        File.Raw("<node id=\""u8);
        File.Raw(group.IdOf(row));
        File.Raw("\" label=\""u8);
        File.Escaped(group.LabelOf(row), Escapes.Xml);
        File.Raw("\"><attvalues>"u8);
        Value("type", group.Kind.Name);
        Values(group.Fields, row);
        File.Raw("</attvalues>"u8);
        if (view.Options.HasPositions)
        {
            Drawing(group, row);
        }

        File.Raw("</node>\n"u8);
    }

    protected override void Between() => File.Raw("</nodes>\n<edges>\n"u8);

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        File.Raw("<edge id=\""u8);
        EdgeId(group, edge, view);
        File.Raw("\" source=\""u8);
        File.Raw(view.IdOf(group.From, edge.From));
        File.Raw("\" target=\""u8);
        File.Raw(view.IdOf(group.To, edge.To));
        File.Raw(version.HasEdgeKinds ? $"\" kind=\"{group.Kind}\" label=\"" : "\" label=\"");
        File.Escaped(view.WordsOf(group.Words), Escapes.Xml);
        File.Raw("\" weight=\""u8);
        File.Number(group.WeightOf(edge));
        File.Raw("\"><attvalues>"u8);
        if (!version.HasEdgeKinds)
        {
            Value("kind", group.Kind);
        }

        Value("interaction", group.Kind);
        Values(group.Fields, edge.Row);
        File.Raw("</attvalues></edge>\n"u8);
    }

    protected override void End() => File.Raw("</edges>\n</graph>\n</gexf>\n"u8);

    private static string TypeOf(ColumnType type) =>
        type switch
        {
            ColumnType.Text => "string",
            ColumnType.Whole => "integer",
            ColumnType.Number => "double",
            ColumnType.Flag => "boolean",
        };

    private void Declare(IEnumerable<FileColumn> columns)
    {
        foreach (var column in columns)
        {
            File.Raw($"<attribute id=\"{column.Name}\" title=\"{column.Name}\" type=\"{TypeOf(column.Type)}\"/>\n");
        }
    }

    private void Values(IReadOnlyList<FileField> fields, int row)
    {
        foreach (var field in fields)
        {
            if (field[row] is { } value)
            {
                Value(field.Column.Name, value);
            }
        }
    }

    private void Value(string column, object value)
    {
        File.Raw("<attvalue for=\""u8);
        File.Raw(column);
        File.Raw("\" value=\""u8);
        CellText.Write(File, value, Escapes.Xml);
        File.Raw("\"/>"u8);
    }

    private void Drawing(NodeGroup group, int row)
    {
        var (red, green, blue) = group.MarkOf(row).Parts;
        File.Raw($"<viz:color r=\"{red}\" g=\"{green}\" b=\"{blue}\"/>");
        if (view.PlaceOf(group.Kind, row) is var (x, y))
        {
            File.Raw("<viz:position x=\""u8);
            File.Number(x);
            File.Raw("\" y=\""u8);
            File.Number(y);
            File.Raw("\" z=\"0\"/>"u8);
        }

        File.Raw("<viz:size value=\""u8);
        File.Number(view.RadiusOf(group.Kind, row));
        File.Raw("\"/>"u8);
    }
}
