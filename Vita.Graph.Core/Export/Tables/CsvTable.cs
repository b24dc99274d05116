using System.Diagnostics;
using System.Text;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
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
        var writer = new CsvWriter(buffer, options.IsForExcel ? ForExcel : new());
        var columns = table.Columns.Select(_ => new TextColumn(options.IsForExcel)).ToArray();
        foreach (var column in table.Columns)
        {
            writer.Text(column.Name);
        }

        writer.EndRow();
        var cell = new Cell();
        foreach (var row in table.Rows)
        {
            for (var place = 0; place < columns.Length; place++)
            {
                table.Read(row, place, cell);
                columns[place].Write(writer, cell);
            }

            writer.EndRow();
            if (buffer.Length >= Chunk)
            {
                await output.WriteAsync(buffer.WrittenMemory, cancellation);
                buffer.Clear();
            }
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellation);
    }

    /// <summary>A French Excel knows UTF-8 by its mark, and parts cells at semicolons.</summary>
    private static CsvForm ForExcel { get; } = new(';', HasMark: true, IsHarmless: true);

    /// <summary>Writes the cells of one column, and keeps the text of each of its distinct values.</summary>
    /// <param name="hasDecimalComma">Whether fractions have a comma, as Excel in French reads them.</param>
    private sealed class TextColumn(bool hasDecimalComma)
    {
        private DistinctValues? _values;
        private byte[]?[] _texts = [];

        public void Write(CsvWriter writer, Cell cell)
        {
            switch (cell.Content)
            {
                case CellContent.Empty:
                    writer.Empty();
                    break;
                case CellContent.Integer:
                    writer.Raw(TableText.Of(cell));
                    break;
                case CellContent.Number:
                    writer.Raw(Fraction(cell.Number));
                    break;
                case CellContent.Values when cell.Codes is [var code]:
                    Write(writer, cell.Values, code);
                    break;
                case CellContent.Values:
                case CellContent.Text:
                    writer.Text(TableText.Of(cell));
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        private void Write(CsvWriter writer, DistinctValues values, int code)
        {
            if (values[code] is double number)
            {
                writer.Raw(Fraction(number));
            }
            else if (values[code] is string)
            {
                writer.Text(TextOf(values, code));
            }
            else
            {
                writer.Raw(TableText.Of(values[code]));
            }
        }

        private byte[] TextOf(DistinctValues values, int code)
        {
            if (!ReferenceEquals(values, _values))
            {
                (_values, _texts) = (values, new byte[]?[values.Count]);
            }

            return _texts[code] ??= Encoding.UTF8.GetBytes((string)values[code]);
        }

        private string Fraction(double number) =>
            hasDecimalComma ? TableText.Of((object)number).Replace('.', ',') : TableText.Of((object)number);
    }
}
