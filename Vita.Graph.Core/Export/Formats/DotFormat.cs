namespace Vita.Graph.Core.Export.Formats;

/// <summary>Graphviz DOT.</summary>
internal sealed class DotFormat()
    : StreamedFormat(
        "dot",
        "text/vnd.graphviz; charset=utf-8",
        "gv",
        new("DOT, for Graphviz; neato -n2 keeps the places.", "DOT, pour Graphviz ; neato -n2 garde les places.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new DotWriter(view, file);
}

/// <summary>Writes DOT: places in points, sizes in inches.</summary>
internal sealed class DotWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private const double PointsPerInch = 72;

    protected override void Begin() =>
        File.Raw("digraph vita {\n  node [style=filled, fontcolor=\"#22252a\", color=\"#ffffff\"];\n  edge [color=\"#95918a\"];\n"u8);

    protected override void Node(NodeGroup group, int row)
    {
        File.Raw("  "u8);
        Quoted(group.IdOf(row));
        File.Raw(" [label="u8);
        Quoted(group.LabelOf(row));
        var mark = group.MarkOf(row);
        File.Raw($", kind=\"{group.Kind.Name}\", shape={mark.Shape}, fillcolor=\"#{mark.Colour}\"");
        if (view.Options.HasPositions)
        {
            Drawing(group, row);
        }

        Fields(group.Fields, row);
        File.Raw("];\n"u8);
    }

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        File.Raw("  "u8);
        Quoted(view.IdOf(group.From, edge.From));
        File.Raw(" -> "u8);
        Quoted(view.IdOf(group.To, edge.To));
        File.Raw(" [key=\""u8);
        EdgeId(group, edge, view);
        File.Raw("\", kind=\""u8);
        File.Raw(group.Kind);
        File.Raw("\", tooltip="u8);
        Quoted(view.WordsOf(group.Words));
        File.Raw(", weight="u8);
        File.Number(group.WeightOf(edge));
        Fields(group.Fields, edge.Row);
        File.Raw("];\n"u8);
    }

    protected override void End() => File.Raw("}\n"u8);

    private void Drawing(NodeGroup group, int row)
    {
        if (view.PlaceOf(group.Kind, row) is var (x, y))
        {
            File.Raw(", pos=\""u8);
            File.Number(x);
            File.Raw(","u8);
            File.Number(y);
            File.Raw("!\""u8);
        }

        File.Raw(", width="u8);
        File.Number(Math.Round(2 * view.RadiusOf(group.Kind, row) / PointsPerInch, 3));
    }

    /// <summary>Graphviz has meanings of its own for many names: ours begin with <c>vita_</c>.</summary>
    private void Fields(IReadOnlyList<FileField> fields, int row)
    {
        foreach (var field in fields)
        {
            if (field[row] is { } value)
            {
                File.Raw(", vita_"u8);
                File.Raw(field.Column.Name);
                File.Raw("=\""u8);
                CellText.Write(File, value, Escapes.Backslash);
                File.Raw("\""u8);
            }
        }
    }

    private void Quoted(string text)
    {
        File.Raw("\""u8);
        File.Escaped(text, Escapes.Backslash);
        File.Raw("\""u8);
    }
}
