using Sylvan.Data.Csv;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>
/// Reads a table <c>territories.csv</c> or <c>territories-communes.csv</c>: one node per row, a header of property and relation names. A
/// table
/// <c>organisations.memberships.csv</c> holds the relation <c>memberships</c> of organisations, one per row, with its properties.
/// </summary>
internal static class CsvFileReader
{
    public const string SourceMark = "# source:";

    public static void Read(string text, GraphSchema schema, FileFacts facts)
    {
        var name = Path.GetFileNameWithoutExtension(facts.File).Split('-')[0].Split('.', 2);
        if (schema.FindByPlural(name[0]) is not { } kind)
        {
            ReportName(name[0], schema, facts);
            return;
        }

        var relation = name.Length == 2 ? RelationOf(kind, name[1], facts) : null;
        if (name.Length == 2 && relation is null)
        {
            return;
        }

        var table = CsvText.Of(text);
        var scope = ProvenanceScope.OfFile(SourceOf(table, facts));
        if (CsvQuotes.FirstFault(table, facts) is { } fault)
        {
            facts.ReportUnreadable(fault.Line, SeedCodes.NotCsv, fault.Text);
            return;
        }

        try
        {
            ReadTable(table, facts, (csv, line) => relation is null
                    ? CsvHeader.Read(csv, line, kind, facts) is { } header
                        ? new CsvRowReader(kind, header, scope, table.Delimiter, facts).Read
                        : null
                    : CsvRelationHeader.Read(csv, line, relation, facts) is { } columns
                        ? new CsvRelationReader(relation, columns, scope, table.Delimiter, facts).Read
                        : null);
        }
        catch (CsvFormatException error)
        {
            facts.ReportUnreadable(
                table.Line + error.RowNumber - 1,
                SeedCodes.NotCsv,
                $"not CSV: {error.Message.TrimEnd('.')}. Double a quote within a quoted cell."
            );
        }
    }

    private static void ReportName(string name, GraphSchema schema, FileFacts facts)
    {
        var plurals = schema.Kinds.Select(kind => kind.Plural).ToList();
        var advice = (schema.FindBySingular(name)?.Plural ?? Nearest.To(name, plurals)) is { } plural
            ? $" Rename it to '{plural}.csv', or to '{plural}-2.csv' with any word after the hyphen."
            : Nearest.Hint(name, plurals);
        facts.ReportUnreadable(1, SeedCodes.NotCsv, $"'{name}' is the plural of no kind, so the table says nothing of its rows.{advice}");
    }

    private static string SourceOf(CsvText table, FileFacts facts)
    {
        if (table.Source is { } source)
        {
            facts.Sources[source] = table.SourceLine;
            return source;
        }

        facts.Report(1, SeedCodes.NoSource, $"the table names no source. Begin it with the line `{SourceMark} source/…`.");
        return "";
    }

    private static RelationField? RelationOf(NodeKind kind, string name, FileFacts facts)
    {
        if (kind.FindRelation(name) is { IsDerived: false } relation)
        {
            return relation;
        }

        string[] known = [.. kind.Relations.Where(relation => !relation.IsDerived).Select(relation => relation.Name)];
        facts.ReportUnreadable(
            1,
            SeedCodes.NotCsv,
            $"'{name}' is no relation of {kind.Name} that may be written, so the table says nothing of its rows.{Nearest.Hint(name, known)}"
        );
        return null;
    }

    private static void ReadTable(CsvText table, FileFacts facts, Func<CsvDataReader, int, Action<CsvDataReader, int>?> readerOf)
    {
        // No comments: they would shift the lines that problems name. Rows that begin with # are left out here.
        using var csv = CsvDataReader.Create(
            table.OpenRows(),
            new()
            {
                HasHeaders = false,
                Delimiter = table.Delimiter,
                Comment = '\0',
                MaxBufferSize = 1 << 24,
            }
        );
        var (line, blank) = (table.Line, new List<int>());
        Action<CsvDataReader, int>? read = null;
        for (var isHeader = true; csv.Read(); line += LinesOf(csv))
        {
            if (IsBlank(csv))
            {
                blank.Add(line);
            }
            else if (!csv.GetFieldSpan(0).TrimStart().StartsWith('#'))
            {
                ReportBlank(blank, facts);
                if (isHeader && (read = readerOf(csv, line)) is null)
                {
                    return;
                }

                (isHeader ? null : read)?.Invoke(csv, line);
                isHeader = false;
            }
        }

        if (read is null)
        {
            facts.ReportUnreadable(table.Line, SeedCodes.NotReadable, "the table holds nothing. Give it a header, or remove it.");
        }
    }

    /// <summary>What a spreadsheet writes below its last row is left out; a gap between rows may be a row that was lost.</summary>
    private static void ReportBlank(List<int> lines, FileFacts facts)
    {
        foreach (var line in lines)
        {
            facts.Report(line, SeedCodes.NotCsv, "a blank line. Remove it.");
        }

        lines.Clear();
    }

    private static bool IsBlank(CsvDataReader row)
    {
        for (var cell = 0; cell < row.RowFieldCount; cell++)
        {
            if (!row.GetFieldSpan(cell).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
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
