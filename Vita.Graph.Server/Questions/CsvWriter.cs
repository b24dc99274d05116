using System.Buffers;
using System.Text;

namespace Vita.Graph.Server.Questions;

/// <summary>A table → CSV after RFC 4180: UTF-8 without mark, commas, CRLF, a header.</summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",\"\r\n");

    /// <summary>What spreadsheets take for the beginning of a formula, which a text of the data must never become.</summary>
    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@\t\r\n");

    public static byte[] Write(AnswerTable table)
    {
        var text = new StringBuilder();
        AppendRow(text, table.Columns.Select(name => new AnswerCell(name, false)));
        foreach (var row in table.Rows)
        {
            AppendRow(text, row);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendRow(StringBuilder text, IEnumerable<AnswerCell> cells) => text.AppendJoin(',', cells.Select(Field)).Append("\r\n");

    /// <summary>A number stays one, also below zero; a text that looks like a formula gets an apostrophe before it.</summary>
    private static string Field(AnswerCell cell)
    {
        var text = !cell.IsNumber && cell.Text.AsSpan().IndexOfAny(BeginsFormula) == 0 ? "'" + cell.Text : cell.Text;
        return text.AsSpan().ContainsAny(ToQuote) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
