using System.Diagnostics;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Cells as CSV has them.</summary>
internal sealed class CsvCells : CellForm
{
    private readonly bool _hasDecimalComma;

    private CsvCells(CsvForm form, bool hasDecimalComma) => (Form, _hasDecimalComma) = (form, hasDecimalComma);

    public static CsvCells Plain { get; } = new(new(), hasDecimalComma: false);

    /// <summary>A French Excel knows UTF-8 by its mark, parts cells at semicolons, and reads fractions with a comma.</summary>
    public static CsvCells ForExcel { get; } = new(new(';', HasMark: true, IsHarmless: true), hasDecimalComma: true);

    public CsvForm Form { get; }

    public override CellEncoder Into(Utf8Buffer output) => new CsvEncoder(new(output, Form with { HasMark = false }), _hasDecimalComma);

    private sealed class CsvEncoder(CsvWriter writer, bool hasDecimalComma) : CellEncoder
    {
        public override void Write(Cell cell, TableColumn column)
        {
            writer.StartRow();
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
                    Write(cell.Values[code]);
                    break;
                case CellContent.Values:
                case CellContent.Text:
                    writer.Text(TableText.Of(cell));
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        private void Write(object value)
        {
            if (value is string text)
            {
                writer.Text(text);
            }
            else
            {
                writer.Raw(value is double number ? Fraction(number) : TableText.Of(value));
            }
        }

        private string Fraction(double number) =>
            hasDecimalComma ? TableText.Of((object)number).Replace('.', ',') : TableText.Of((object)number);
    }
}
