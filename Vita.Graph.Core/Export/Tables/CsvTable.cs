using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>CSV after RFC 4180: UTF-8, commas, CRLF, always a header; lists joined by <c>|</c>.</summary>
internal sealed class CsvTable : TableFormat
{
    private const int Chunk = 1 << 16;

    public override string Name => "csv";

    public override string MediaType => "text/csv; charset=utf-8; header=present";

    public override Description Description { get; } =
        new("CSV: opens everywhere. `?excel=1` for Excel in French.", "CSV : s'ouvre partout. `?excel=1` pour Excel en français.");

    public override async Task WriteAsync(Table table, TableOptions options, Stream output, CancellationToken cancellation)
    {
        using var buffer = new Utf8Buffer(Chunk * 2);
        var form = options.IsForExcel ? CsvCells.ForExcel : CsvCells.Plain;
        var header = new CsvWriter(buffer, form.Form);
        foreach (var column in table.Columns)
        {
            header.Text(column.Name);
        }

        header.EndRow();
        using var texts = new TableTexts(table, form);
        foreach (var row in table.Rows)
        {
            for (var place = 0; place < table.Columns.Count; place++)
            {
                if (place > 0)
                {
                    buffer.Append((byte)form.Form.Separator);
                }

                texts.Append(row, place, buffer);
            }

            buffer.Append("\r\n"u8);
            if (buffer.Length >= Chunk)
            {
                await output.WriteAsync(buffer.WrittenMemory, cancellation);
                buffer.Clear();
            }
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellation);
    }
}
