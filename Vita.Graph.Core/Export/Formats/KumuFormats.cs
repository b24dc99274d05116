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
internal sealed class KumuJsonWriter(GraphView view, FileOutput file) : ElementWriter(view, file, "from", "to")
{
    protected override void Begin() => File.Raw("{\"elements\":["u8);

    protected override void Node(NodeGroup group, int row)
    {
        Json.Line();
        Json.Open("{"u8);
        Json.Member("id", group.IdOf(row));
        Json.Member("label", group.LabelOf(row));
        Json.Member("type", View.WordsOf(KindWords.Of(group.Kind)));
        Json.Fields(group.Fields, row);
        Json.Close("}"u8);
    }

    protected override void Between() => BeginEdges("connections");

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        Json.Line();
        Json.Open("{"u8);
        Ends(group, edge);
        Json.Member("type", group.Kind);
        Json.Member("label", View.WordsOf(group.Words));
        Json.Member("direction", KumuWords.Directed);
        Json.Member("weight", group.WeightOf(edge));
        Json.Fields(group.Fields, edge.Row);
        Json.Close("}"u8);
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
