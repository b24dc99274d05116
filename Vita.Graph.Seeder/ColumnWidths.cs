namespace Vita.Graph.Seeder;

/// <summary>How wide the columns of a table are, so that it fits the line and no word is broken.</summary>
internal static class ColumnWidths
{
    /// <summary>Two blanks and a border beside each column, and a border at the end.</summary>
    private const int Frame = 3;

    /// <summary>The widths; null where not even the longest words fit beside one another.</summary>
    /// <param name="rows">Header and rows, as many cells in each.</param>
    /// <param name="width">Of the line.</param>
    public static int[]? Fit(IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        var columns = Enumerable.Range(0, rows[0].Count).Select(column => rows.Select(row => row[column]).ToList()).ToList();
        var least = columns.Select(cells => cells.Max(WordWrap.LongestWord)).ToArray();
        var most = columns.Select(cells => cells.Max(cell => cell.Split('\n').Max(line => line.Length))).ToArray();
        var room = width - (Frame * columns.Count) - 1;
        return least.Sum() > room ? null : Share(least, most, room);
    }

    /// <summary>What is left beside the longest words goes to the columns that want most.</summary>
    private static int[] Share(int[] least, int[] most, int room)
    {
        var widths = (int[])least.Clone();
        for (var left = room - least.Sum(); left > 0; left--)
        {
            var neediest = Enumerable.Range(0, widths.Length).MaxBy(column => most[column] - widths[column]);
            if (most[neediest] <= widths[neediest])
            {
                break;
            }

            widths[neediest]++;
        }

        return widths;
    }
}
