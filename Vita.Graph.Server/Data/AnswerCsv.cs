using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.Data;

/// <summary>A table → CSV: UTF-8 without mark, commas, CRLF, a header, and no text that a spreadsheet takes for a formula.</summary>
internal static class AnswerCsv
{
    private static readonly CsvForm Form = new(IsHarmless: true);

    public static byte[] Write(AnswerTable table)
    {
        using var bytes = new Utf8Buffer();
        var cells = new CsvWriter(bytes, Form);
        foreach (var name in table.Columns)
        {
            cells.Text(name);
        }

        cells.EndRow();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                Write(cell, cells);
            }

            cells.EndRow();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>A number stays one, also below zero.</summary>
    private static void Write(AnswerCell cell, CsvWriter cells)
    {
        if (cell.IsNumber)
        {
            cells.Raw(cell.Text);
        }
        else
        {
            cells.Text(cell.Text);
        }
    }
}
