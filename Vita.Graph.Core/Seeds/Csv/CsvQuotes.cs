namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>
/// Looks at the quotes of a table before it is read: one that is not closed swallows all that follows, and only here it is known where it
/// was opened. Cells of
/// several lines are taken up on the way.
/// </summary>
internal static class CsvQuotes
{
    private const string Double = "Close it, or write each quote within a quoted cell twice.";

    /// <summary>Null where all quotes are right. A quote amid a cell that does not begin with one is a letter.</summary>
    public static (int Line, string Text)? FirstFault(CsvText table, FileFacts facts)
    {
        var rows = table.Rows;
        var (line, place, lineStart) = (table.Line, 0, 0);
        // Within a note, a blank before a quote spoils nothing.
        while (rows[place..].IndexOf('"') is >= 0 and var next)
        {
            var between = rows.Slice(place, next);
            line += between.Count('\n');
            lineStart = between.LastIndexOf('\n') is >= 0 and var last ? place + last + 1 : lineStart;
            place += next;
            var isFirst = IsBegin(rows, place, table.Delimiter);
            var end = isFirst || IsAfterBlanks(rows, place, table.Delimiter) ? EndOf(rows, place) : place + 1;
            if (
                (isFirst ? FaultOf(rows, end, table.Delimiter) : FaultBefore(rows, place, end, table.Delimiter)) is { } fault
                && (isFirst || rows[lineStart] != '#')
            )
            {
                return (line, fault);
            }

            end = isFirst ? end : place + 1;
            if (isFirst && rows[place..end].Count('\n') is > 0 and var lines)
            {
                facts.LongTexts.Add(new(line, line + lines, rows[place..end].ToString()));
                line += lines;
            }

            place = end;
        }

        return null;
    }

    private static string? FaultOf(ReadOnlySpan<char> rows, int end, char delimiter) =>
        end < 0 ? $"the quote that opens a cell here is never closed. {Double}"
        : !IsEnd(rows, end, delimiter) ? $"a quote amid the quoted cell that begins here. {Double}"
        : null;

    /// <summary>Blanks before a quote make letters of it, and cells of what it should hold together.</summary>
    private static string? FaultBefore(ReadOnlySpan<char> rows, int place, int end, char delimiter) =>
        IsAfterBlanks(rows, place, delimiter) && end >= 0 && IsEnd(rows, end, delimiter)
            ? "a blank before the quote of a cell. Remove it: the quote must come first."
            : null;

    private static bool IsAfterBlanks(ReadOnlySpan<char> rows, int place, char delimiter) =>
        place > 0 && rows[place - 1] == ' ' && IsBegin(rows, rows[..place].TrimEnd(' ').Length, delimiter);

    private static bool IsBegin(ReadOnlySpan<char> rows, int place, char delimiter) =>
        place == 0 || rows[place - 1] == '\n' || rows[place - 1] == delimiter;

    private static bool IsEnd(ReadOnlySpan<char> rows, int place, char delimiter) =>
        place == rows.Length || rows[place] == '\n' || rows[place] == delimiter;

    /// <summary>The place behind the quote that closes; -1 where none does. Two quotes are a letter.</summary>
    private static int EndOf(ReadOnlySpan<char> rows, int open)
    {
        for (var place = open + 1; ; )
        {
            var next = rows[place..].IndexOf('"');
            if (next < 0)
            {
                return -1;
            }

            place += next + 1;
            if (place == rows.Length || rows[place] != '"')
            {
                return place;
            }

            place++;
        }
    }
}
