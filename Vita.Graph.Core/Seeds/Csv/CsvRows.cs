using Sylvan.Data.Csv;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>Whether rows have the cells that their header names.</summary>
internal static class CsvRows
{
    /// <summary>True of a row with as many cells as the header, or with blank ones beyond; others are reported.</summary>
    public static bool IsWhole(CsvDataReader row, int cells, char delimiter, int line, FileFacts facts)
    {
        var found = row.RowFieldCount;
        while (found > cells && row.GetFieldSpan(found - 1).IsWhiteSpace())
        {
            found--;
        }

        if (found != cells)
        {
            facts.Report(
                line,
                SeedCodes.NotCsv,
                $"number of cells: {found}, but the header has {cells}. Add or remove {Named(delimiter)}; quote a cell that holds "
                    + $"one.{CurlyHint(row)}"
            );
        }

        return found == cells;
    }

    private static string Named(char delimiter) =>
        delimiter switch
        {
            ';' => "semicolons",
            '\t' => "tabs",
            _ => "commas",
        };

    private static string CurlyHint(CsvDataReader row)
    {
        for (var cell = 0; cell < row.RowFieldCount; cell++)
        {
            if (row.GetFieldSpan(cell).IndexOfAny("“”„«»") >= 0)
            {
                return " Quotes that quote a cell are straight: \".";
            }
        }

        return "";
    }
}
