using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

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
    /// <remarks>The library writes sheet by sheet and without waiting, which streams of the network refuse: it writes a file, which is
    /// copied.</remarks>
    public override async Task WriteAsync(
        GraphView view,
        Stream output,
        Action<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1 << 16,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        var sheets = new Dictionary<string, object>
        {
            ["Elements"] = Counted(KumuSheets.Elements(view), progress, cancellation),
            ["Connections"] = Counted(KumuSheets.Connections(view), progress, cancellation),
        };
        var settings = new OpenXmlConfiguration { AutoFilter = false, FastMode = true };
        await file.SaveAsAsync(sheets, configuration: settings, cancellationToken: cancellation);
        await StableZip.CopyAsync(file, output, cancellation);
    }

    private static IEnumerable<IDictionary<string, object?>> Counted(
        IEnumerable<IDictionary<string, object?>> rows,
        Action<long>? progress,
        CancellationToken cancellation
    )
    {
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(1);
            yield return row;
        }
    }
}
