using System.Text.RegularExpressions;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>
/// The text of a table as spreadsheets write it: line ends of any system, a first line <c># source: …</c> that may be quoted and padded
/// with separators, perhaps
/// Excel's <c>sep=;</c> above it, and cells separated by commas, semicolons or tabs.
/// </summary>
/// <param name="Text">With line feeds only.</param>
/// <param name="Start">Where the rows begin.</param>
/// <param name="Line">The line on which they begin.</param>
/// <param name="Source">Null where the table names none.</param>
/// <param name="SourceLine">Where it names it.</param>
/// <param name="Delimiter">What the header separates its names by.</param>
internal sealed partial record CsvText(string Text, int Start, int Line, string? Source, int SourceLine, char Delimiter)
{
    private const string Paddings = " \t;,\"'";

    public ReadOnlySpan<char> Rows => Text.AsSpan(Start);

    public static CsvText Of(string text)
    {
        text = text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
        var (start, line) = FirstLine(text);
        if (LineAt(text, start).Trim(Paddings).StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            (start, line) = (After(text, start), line + 1);
        }

        var mark = SourceLineForm().Match(LineAt(text, start).ToString());
        var source = mark.Success ? mark.Groups["id"].Value.Trim(Paddings.ToCharArray()) : null;
        return source is null
            ? new(text, start, line, null, 0, DelimiterOf(text, start))
            : new(text, After(text, start), line + 1, source, line, DelimiterOf(text, After(text, start)));
    }

    /// <summary>Blank lines above all else are left out.</summary>
    private static (int Start, int Line) FirstLine(string text)
    {
        var (start, line) = (0, 1);
        while (start < text.Length && LineAt(text, start).Trim(Paddings).IsEmpty)
        {
            (start, line) = (After(text, start), line + 1);
        }

        return start < text.Length ? (start, line) : (0, 1);
    }

    public TextReader OpenRows()
    {
        var reader = new StringReader(Text);
        for (var line = 1; line < Line; line++)
        {
            reader.ReadLine();
        }

        return reader;
    }

    /// <summary>Names of columns hold no separators: the one that is there most often is it. Notes above the header do not count.</summary>
    private static char DelimiterOf(string text, int start)
    {
        while (start < text.Length && LineAt(text, start).TrimStart(Paddings) is var line && (line.IsEmpty || line[0] == '#'))
        {
            start = After(text, start);
        }

        var header = LineAt(text, start);
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return semicolons > commas && semicolons >= tabs ? ';'
            : tabs > commas ? '\t'
            : ',';
    }

    private static ReadOnlySpan<char> LineAt(string text, int start) =>
        text.AsSpan(start) is var rest && rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;

    private static int After(string text, int start) => Math.Min(text.Length, start + LineAt(text, start).Length + 1);

    [GeneratedRegex(@"^[\s""']*#\s*source\s*[:;,\t]\s*(?<id>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SourceLineForm();
}
