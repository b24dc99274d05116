using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>A flat array of flat objects: what Grafana, Observable and scripts read. Lists are one text, joined by <c>|</c>.</summary>
internal sealed class JsonTable : TableFormat
{
    public override string Name => "json";

    public override string MediaType => "application/json; charset=utf-8";

    public override Description Description { get; } =
        new("JSON: a flat array, as Grafana reads it.", "JSON : un tableau plat, comme Grafana le lit.");

    public override Task WriteAsync(Table table, TableOptions options, Stream output, CancellationToken cancellation) =>
        JsonRows.WriteAsync(table, "[", ",\n", "]\n", output, cancellation);
}

/// <summary>One object on each line, for streams and command lines.</summary>
internal sealed class NdjsonTable : TableFormat
{
    public override string Name => "ndjson";

    public override string MediaType => "application/x-ndjson; charset=utf-8";

    public override Description Description { get; } = new("NDJSON: one object on each line.", "NDJSON : un objet par ligne.");

    public override Task WriteAsync(Table table, TableOptions options, Stream output, CancellationToken cancellation) =>
        JsonRows.WriteAsync(table, "", "\n", "\n", output, cancellation);
}

/// <summary>Rows as JSON objects whose keys are the columns, absent values as null.</summary>
internal static class JsonRows
{
    private const int Chunk = 1 << 16;

    public static async Task WriteAsync(
        Table table,
        string start,
        string between,
        string end,
        Stream output,
        CancellationToken cancellation
    )
    {
        using var buffer = new Utf8Buffer(Chunk * 2);
        var keys = table.Columns.Select((column, place) => Bytes($"{(place == 0 ? "{" : ",")}{Quoted(column.Name)}:")).ToArray();
        var (separator, cell, isFirst) = (Bytes(between), new Cell(), true);
        buffer.Append(Bytes(start));
        foreach (var row in table.Rows)
        {
            buffer.Append(isFirst ? [] : separator);
            isFirst = false;
            for (var place = 0; place < keys.Length; place++)
            {
                buffer.Append(keys[place]);
                table.Read(row, place, cell);
                Append(buffer, cell, table.Columns[place]);
            }

            buffer.Append((byte)'}');
            if (buffer.Length >= Chunk)
            {
                await output.WriteAsync(buffer.WrittenMemory, cancellation);
                buffer.Clear();
            }
        }

        buffer.Append(isFirst && start.Length == 0 ? [] : Bytes(end));
        await output.WriteAsync(buffer.WrittenMemory, cancellation);
    }

    /// <summary>A single value has finished JSON already, unless the column is a list, whose cells are texts also where they have one
    /// item.</summary>
    private static void Append(Utf8Buffer buffer, Cell cell, TableColumn column)
    {
        switch (cell.Content)
        {
            case CellContent.Empty:
                buffer.Append("null"u8);
                break;
            case CellContent.Values when cell.Codes is [var code] && !(column.IsList && column.Type is not CellType.Text):
                cell.Values.WriteJson(code, buffer);
                break;
            case CellContent.Integer:
            case CellContent.Number:
                buffer.Append(Bytes(TableText.Of(cell)));
                break;
            case CellContent.Values:
            case CellContent.Text:
                buffer.Append(Bytes(Quoted(TableText.Of(cell))));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
