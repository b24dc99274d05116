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
        var (separator, isFirst) = (Bytes(between), true);
        using var texts = new TableTexts(table, JsonCells.Form);
        buffer.Append(Bytes(start));
        foreach (var row in table.Rows)
        {
            buffer.Append(isFirst ? [] : separator);
            isFirst = false;
            for (var place = 0; place < keys.Length; place++)
            {
                buffer.Append(keys[place]);
                texts.Append(row, place, buffer);
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

    private static string Quoted(string text) => JsonCells.Quoted(text);

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
