using Sylvan.Data.Csv;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>
/// Reads a table <c>territories.csv</c> or <c>territories-communes.csv</c>: one node per row, a header of property and relation names. A table
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
            facts.ReportUnreadable(1, SeedCodes.NotCsv, $"'{name[0]}' is the plural of no kind, so the table says nothing of its rows.{Nearest.Hint(name[0], [.. schema.Kinds.Select(kind => kind.Plural)])}");
            return;
        }

        var relation = name.Length == 2 ? RelationOf(kind, name[1], facts) : null;
        if (name.Length == 2 && relation is null)
        {
            return;
        }

        var (source, table, line) = SourceOf(text, facts);
        var scope = ProvenanceScope.OfFile(source);
        try
        {
            ReadTable(table, line, facts, csv => relation is null
                ? CsvHeader.Read(csv, line, kind, facts) is { } header ? new CsvRowReader(kind, header, scope, facts).Read : null
                : CsvRelationHeader.Read(csv, line, relation, facts) is { } columns ? new CsvRelationReader(relation, columns, scope, facts).Read : null);
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

    private static RelationField? RelationOf(NodeKind kind, string name, FileFacts facts)
    {
        if (kind.FindRelation(name) is { IsDerived: false } relation)
        {
            return relation;
        }

        string[] known = [.. kind.Relations.Where(relation => !relation.IsDerived).Select(relation => relation.Name)];
        facts.ReportUnreadable(1, SeedCodes.NotCsv, $"'{name}' is no relation of {kind.Name} that may be written, so the table says nothing of its rows.{Nearest.Hint(name, known)}");
        return null;
    }

    private static void ReadTable(TextReader text, int line, FileFacts facts, Func<CsvDataReader, Action<CsvDataReader, int>?> readerOf)
    {
        // No comments: they would shift the lines that problems name.
        using var csv = CsvDataReader.Create(text, new() { HasHeaders = false, Delimiter = ',', Comment = '\0', MaxBufferSize = 1 << 24 });
        if (!csv.Read())
        {
            facts.ReportUnreadable(line, SeedCodes.NotReadable, "the table holds nothing. Give it a header, or remove it.");
            return;
        }

        if (readerOf(csv) is { } read)
        {
            for (line += LinesOf(csv); csv.Read(); line += LinesOf(csv))
            {
                read(csv, line);
            }
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
