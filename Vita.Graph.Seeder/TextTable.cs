using Spectre.Console;

namespace Vita.Graph.Seeder;

/// <summary>
/// A table in a terminal or a file. Words are never broken, since an id that is cut cannot be copied: where columns do not fit beside one
/// another, each row is a
/// block with a line for each cell.
/// </summary>
internal static class TextTable
{
    /// <summary>Of the terminal; 80 where the output goes elsewhere.</summary>
    public static int Width => Console.IsOutputRedirected ? 80 : Math.Max(AnsiConsole.Profile.Width, 40);

    public static void Write(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (ColumnWidths.Fit([columns, .. rows], Width) is { } widths)
        {
            WriteColumns(columns, rows, widths);
        }
        else
        {
            WriteBlocks(columns, rows);
        }
    }

    private static void WriteColumns(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, int[] widths)
    {
        var table = new Table().Border(Console.IsOutputRedirected ? TableBorder.None : TableBorder.Rounded);
        for (var column = 0; column < columns.Count; column++)
        {
            table.AddColumn(new TableColumn(new Text(columns[column])).Width(widths[column]));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select((cell, column) => new Text(string.Join('\n', WordWrap.Lines(cell, widths[column])))));
        }

        AnsiConsole.Write(table);
    }

    /// <summary>A column without value in a row is left out there.</summary>
    private static void WriteBlocks(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var name = Math.Min(columns.Max(column => column.Length), Width / 3);
        foreach (var row in rows)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (row[column].Length > 0)
                {
                    WriteCell(columns[column], row[column], name);
                }
            }

            Console.WriteLine();
        }
    }

    private static void WriteCell(string column, string cell, int name)
    {
        var before = column.PadRight(name) + "  ";
        if (before.Length > name + 2)
        {
            Console.WriteLine(column);
            before = new string(' ', name + 2);
        }

        foreach (var line in WordWrap.Lines(cell, Width - name - 2))
        {
            Console.WriteLine((before + line).TrimEnd());
            before = new string(' ', name + 2);
        }
    }
}
