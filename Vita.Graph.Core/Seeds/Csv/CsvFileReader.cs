using Sylvan.Data.Csv;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>Reads a table <c>territories.csv</c> or <c>territories-communes.csv</c>: one node per row, a header of property and relation names.</summary>
internal static class CsvFileReader
{
    private const string SourceMark = "# source:";

    public static void Read(string text, GraphSchema schema, FileFacts facts)
    {
        var name = Path.GetFileNameWithoutExtension(facts.File).Split('-')[0];
        if (schema.FindByPlural(name) is not { } kind)
        {
            facts.ReportUnreadable(1, SeedCodes.NotCsv, $"'{name}' is the plural of no kind, so the table says nothing of its rows.{Nearest.Hint(name, [.. schema.Kinds.Select(kind => kind.Plural)])}");
            return;
        }

        var (source, table, line) = SourceOf(text, facts);
        try
        {
            ReadTable(table, line, kind, source, facts);
        }
        catch (CsvFormatException error)
        {
            facts.ReportUnreadable(line + error.RowNumber - 1, SeedCodes.NotCsv, $"not CSV: {error.Message.TrimEnd('.')}. Double a quote within a quoted cell.");
        }
    }

    /// <summary>The source of the first line, the table that follows it, and the number of the line that follows.</summary>
    private static (string Source, TextReader Table, int Line) SourceOf(string text, FileFacts facts)
    {
        var table = new StringReader(text);
        if (text.StartsWith(SourceMark, StringComparison.Ordinal))
        {
            var source = table.ReadLine()![SourceMark.Length..].Trim();
            facts.Sources[source] = 1;
            return (source, table, 2);
        }

        facts.Report(1, SeedCodes.NoSource, $"the table names no source. Begin it with the line `{SourceMark} source/…`.");
        return ("", table, 1);
    }

    private static void ReadTable(TextReader text, int line, NodeKind kind, string source, FileFacts facts)
    {
        // No comments: they would shift the lines that problems name.
        using var csv = CsvDataReader.Create(text, new() { HasHeaders = false, Delimiter = ',', Comment = '\0', MaxBufferSize = 1 << 24 });
        if (!csv.Read())
        {
            facts.ReportUnreadable(line, SeedCodes.NotReadable, "the table holds nothing. Give it a header, or remove it.");
            return;
        }

        if (CsvHeader.Read(csv, line, kind, facts) is not { } header)
        {
            return;
        }

        var rows = new CsvRowReader(kind, header, ProvenanceScope.OfFile(source), facts);
        for (line += LinesOf(csv); csv.Read(); line += LinesOf(csv))
        {
            rows.Read(csv, line);
        }
    }

    /// <summary>The lines that the current row takes: one, and one more per line break within quotes.</summary>
    private static int LinesOf(CsvDataReader csv)
    {
        var lines = 1;
        for (var cell = 0; cell < csv.RowFieldCount; cell++)
        {
            lines += csv.GetFieldSpan(cell).Count('\n');
        }

        return lines;
    }
}
