using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>The words for which Kumu has a meaning.</summary>
internal static class KumuWords
{
    /// <summary>Kumu knows elements by id where they have one, so that equal labels are not one element.</summary>
    public const string Id = "ID";
    public const string Label = "Label";
    public const string Type = "Type";
    public const string From = "From";
    public const string To = "To";
    public const string Direction = "Direction";
    public const string Directed = "directed";
}

/// <summary>Kumu's blueprint: JSON of elements and connections.</summary>
internal sealed class KumuJsonFormat()
    : StreamedFormat("kumu-json", "application/json", "json", new("JSON blueprint, for Kumu.", "Plan JSON, pour Kumu."))
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new KumuJsonWriter(view, file);
}

/// <summary>Writes Kumu's blueprint.</summary>
internal sealed class KumuJsonWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private readonly JsonWriting _json = new(file);

    protected override void Begin() => File.Raw("{\"elements\":["u8);

    protected override void Node(NodeGroup group, int row)
    {
        _json.Line();
        _json.Open("{"u8);
        _json.Member("id", group.IdOf(row));
        _json.Member("label", group.LabelOf(row));
        _json.Member("type", view.WordsOf(KindWords.Of(group.Kind)));
        _json.Fields(group.Fields, row);
        _json.Close("}"u8);
    }

    protected override void Between()
    {
        File.Raw("\n],\"connections\":["u8);
        _json.Restart();
    }

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        _json.Line();
        _json.Open("{"u8);
        _json.Name("id");
        File.Raw("\""u8);
        EdgeId(group, edge, view);
        File.Raw("\""u8);
        _json.Member("from", view.IdOf(group.From, edge.From));
        _json.Member("to", view.IdOf(group.To, edge.To));
        _json.Member("type", group.Kind);
        _json.Member("label", view.WordsOf(group.Words));
        _json.Member("direction", KumuWords.Directed);
        _json.Member("weight", group.WeightOf(edge));
        _json.Fields(group.Fields, edge.Row);
        _json.Close("}"u8);
    }

    protected override void End() => File.Raw("\n]}\n"u8);
}

/// <summary>Kumu's workbook: a sheet of elements and one of connections. Every cell is text, so that codes keep their zeros.</summary>
internal sealed class KumuXlsxFormat()
    : ExportFormat(
        "kumu-xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
        new("Workbook of elements and connections, for Kumu and Excel.", "Classeur d'éléments et de connexions, pour Kumu et Excel.")
    )
{
    /// <inheritdoc />
    public override Task WriteAsync(
        GraphView view,
        Stream output,
        Action<long>? progress = null,
        CancellationToken cancellation = default
    ) =>
        Workbook.WriteAsync(
            output,
            async book =>
            {
                await WriteAsync(book, "Elements", KumuSheets.ElementColumns(view), KumuSheets.Elements(view), progress, cancellation);
                await WriteAsync(
                    book,
                    "Connections",
                    KumuSheets.ConnectionColumns(view),
                    KumuSheets.Connections(view),
                    progress,
                    cancellation
                );
            },
            cancellation
        );

    /// <inheritdoc />
    public override string? TooLarge(GraphView view)
    {
        var (nodes, edges) = (view.NodeCount, view.EdgeCount);
        return Math.Max(nodes, edges) <= Workbook.MostRows
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"There are {nodes:N0} nodes and {edges:N0} edges; a sheet of Excel holds {Workbook.MostRows:N0} of each. Ask for a "
                    + $"part, or take kumu-json."
            );
    }

    private static async Task WriteAsync(
        Spreadsheet book,
        string name,
        IEnumerable<string> columns,
        IEnumerable<IEnumerable<string?>> rows,
        Action<long>? progress,
        CancellationToken cancellation
    )
    {
        await book.StartWorksheetAsync(name, new WorksheetOptions { FrozenRows = 1 }, cancellation);
        await book.AddRowAsync([.. columns.Select(column => new DataCell(column))], cancellation);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            await book.AddRowAsync([.. row.Select(text => new DataCell(text))], cancellation);
            progress?.Invoke(1);
        }
    }
}
