using System.Globalization;
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
        var style = options.IsForExcel ? CsvStyle.Excel : CsvStyle.Plain;
        buffer.Append(style.Start);
        var columns = table.Columns.Select(column => new CsvColumn(style)).ToArray();
        for (var place = 0; place < columns.Length; place++)
        {
            buffer.Append(place == 0 ? [] : style.Separator);
            CsvColumn.Append(buffer, style, table.Columns[place].Name);
        }

        buffer.Append("\r\n"u8);
        var cell = new Cell();
        foreach (var row in table.Rows)
        {
            for (var place = 0; place < columns.Length; place++)
            {
                buffer.Append(place == 0 ? [] : style.Separator);
                table.Read(row, place, cell);
                columns[place].Append(buffer, cell);
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

    private sealed record CsvStyle(byte[] Start, byte[] Separator, bool IsForExcel)
    {
        public static CsvStyle Plain { get; } = new([], [(byte)','], false);

        public static CsvStyle Excel { get; } = new([0xEF, 0xBB, 0xBF], [(byte)';'], true);
    }

    /// <summary>Writes the cells of one column, and keeps the bytes of each of its distinct values.</summary>
    private sealed class CsvColumn(CsvStyle style)
    {
        private DistinctValues? _values;
        private byte[]?[] _encoded = [];

        public void Append(Utf8Buffer buffer, Cell cell)
        {
            if (cell.Content is CellContent.Values && cell.Codes is [var code])
            {
                buffer.Append(Encoded(cell.Values, code));
            }
            else if (cell.Content is CellContent.Integer)
            {
                Append(buffer, style, cell.Integer.ToString(CultureInfo.InvariantCulture));
            }
            else if (cell.Content is not CellContent.Empty)
            {
                Append(buffer, style, Text(cell));
            }
        }

        public static void Append(Utf8Buffer buffer, CsvStyle style, string text) => buffer.Append(Encode(style, text));

        private byte[] Encoded(DistinctValues values, int code)
        {
            if (!ReferenceEquals(values, _values))
            {
                (_values, _encoded) = (values, new byte[]?[values.Count]);
            }

            return _encoded[code] ??= Encode(style, values[code] is double number ? Fraction(number) : TableText.Of(values[code]));
        }

        private string Text(Cell cell) => cell.Content is CellContent.Number ? Fraction(cell.Number) : TableText.Of(cell);

        private string Fraction(double number) =>
            style.IsForExcel ? TableText.Of((object)number).Replace('.', ',') : TableText.Of((object)number);

        private static byte[] Encode(CsvStyle style, string text) =>
            Encoding.UTF8.GetBytes(CsvText.Field(text, (char)style.Separator[0], style.IsForExcel));
    }
}
