using System.Buffers;
using System.Text;

namespace Vita.Graph.Server.Data;

/// <summary>A table → CSV after RFC 4180: UTF-8 without mark, commas, CRLF, a header.</summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",\"\r\n");

    /// <summary>What spreadsheets take for the beginning of a formula, which a text of the data must never become; the wide forms too, as
    /// Excel in Japan does.</summary>
    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>Where a spreadsheet may see a new cell begin: a French Excel parts cells at semicolons, and knows quotes only at the
    /// beginning of a cell.</summary>
    private static readonly SearchValues<char> BeginsCell = SearchValues.Create(";\t\r\n");

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

    private static void AppendRow(StringBuilder text, IEnumerable<AnswerCell> cells) =>
        text.AppendJoin(',', cells.Select(Field)).Append("\r\n");

    /// <summary>A number stays one, also below zero.</summary>
    private static string Field(AnswerCell cell)
    {
        var text = cell.IsNumber ? cell.Text : Harmless(cell.Text);
        return text.AsSpan().ContainsAny(ToQuote) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>An apostrophe stands before whatever could be read as a formula: at the beginning, and behind whatever could end a
    /// cell.</summary>
    private static string Harmless(string text)
    {
        if (!text.AsSpan().ContainsAny(BeginsFormula))
        {
            return text;
        }

        var harmless = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsAtStart(text, index) && BeginsFormula.Contains(text[index]))
            {
                harmless.Append('\'');
            }

            harmless.Append(text[index]);
        }

        return harmless.ToString();
    }

    /// <summary>
    /// Quotes before it, and blanks before an equals or an at sign, do not keep every program from reading a formula; blanks before a minus
    /// stand in any list:
    /// <c>1; -2</c>. Breaks and tabs within a text are breaks and tabs.
    /// </summary>
    private static bool IsAtStart(string text, int index)
    {
        var before = text[index] is '=' or '@' ? text.AsSpan(0, index).TrimEnd(" \"") : text.AsSpan(0, index).TrimEnd('"');
        return before.Length == 0 || before[^1] == ';' || (BeginsCell.Contains(before[^1]) && !char.IsControl(text[index]));
    }
}
