using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>What stands beside the rows in files that have room for it, and how a file is made for one program.</summary>
/// <param name="Source">Where the data is from: names of sources and licences.</param>
/// <param name="Version">The version of the data.</param>
/// <param name="Address">The address that gives the file again; empty where it has none.</param>
/// <param name="IsForExcel">CSV as a French Excel opens it: a mark at the start, semicolons, decimal commas, no formulas.</param>
public sealed record TableOptions(string Source = "", string Version = "", string Address = "", bool IsForExcel = false);

/// <summary>A file format of tables. One class each; <see cref="TableFormats"/> lists them for the endpoint, the terminal, the catalogue
/// and the
/// docs.</summary>
public abstract class TableFormat
{
    /// <summary>As in addresses and files, without a point: <c>csv</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The media type, with its parameters.</summary>
    public abstract string MediaType { get; }

    public abstract Description Description { get; }

    /// <summary>Whether it is text, so that packing it saves something.</summary>
    public virtual bool IsText => true;

    /// <summary>Rows that a file can hold at most; null where there is no bound.</summary>
    public virtual int? MostRows => null;

    /// <summary>Writes a table. Memory does not grow with the number of rows.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public abstract Task WriteAsync(Table table, TableOptions options, Stream output, CancellationToken cancellation);
}

/// <summary>The formats of tables.</summary>
public static class TableFormats
{
    public static IReadOnlyList<TableFormat> All { get; } =
    [new CsvTable(), new JsonTable(), new NdjsonTable(), new ParquetTable(), new XlsxTable()];

    /// <summary>The format of a name; null where there is none.</summary>
    public static TableFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
