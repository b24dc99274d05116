using Sylvan.Data.Csv;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>What a column holds: a property or a relation; neither where its name was reported.</summary>
internal readonly record struct CsvColumn(Property? Property, RelationField? Relation);

/// <summary>The first row of a table, resolved against a kind once for all rows.</summary>
/// <param name="Columns">In the order of the table.</param>
/// <param name="IdColumn">Where the ids are.</param>
/// <param name="PageColumn">Where the pages are; -1 when the table has none.</param>
/// <param name="BasisColumn">Where the bases are; -1 when the table has none.</param>
internal sealed record CsvHeader(IReadOnlyList<CsvColumn> Columns, int IdColumn, int PageColumn, int BasisColumn)
{
    /// <summary>Null when the table has no column of ids; reported then.</summary>
    public static CsvHeader? Read(CsvDataReader csv, int line, NodeKind kind, FileFacts facts)
    {
        var names = NamesOf(csv, line, facts);
        var columns = names.Select(name => ColumnOf(name, line, kind, facts)).ToList();
        var idColumn = columns.FindIndex(column => column.Property?.Type == PropertyType.Id);
        if (idColumn < 0)
        {
            facts.ReportUnreadable(
                line,
                SeedCodes.NotCsv,
                $"no column 'id' in the header '{string.Join(',', names)}'. Add it, as `id,{kind.Naming.Name}`."
            );
            return null;
        }

        return new(columns, idColumn, Array.IndexOf(names, Provenance.Page), Array.IndexOf(names, Provenance.Basis));
    }

    /// <summary>The names of the columns; those written twice are reported.</summary>
    public static string[] NamesOf(CsvDataReader csv, int line, FileFacts facts)
    {
        // Columns without a name at the end are what a spreadsheet pads its table with.
        string[] names =
        [
            .. Enumerable
                .Range(0, csv.RowFieldCount)
                .Select(csv.GetString)
                .Select(name => name.Trim())
                .Reverse()
                .SkipWhile(name => name.Length == 0)
                .Reverse(),
        ];
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1 && group.Key.Length > 0))
        {
            facts.Report(line, SeedCodes.KeyTwice, $"column '{twice.Key}' is written twice. Merge the two, or remove one.");
        }

        return names;
    }

    private static CsvColumn ColumnOf(string name, int line, NodeKind kind, FileFacts facts)
    {
        if (kind.FindProperty(name) is { } property)
        {
            return PropertyReader.MayBeWritten(property, line, facts) ? new(property, null) : default;
        }

        if (kind.FindRelation(name) is { IsDerived: false } relation)
        {
            return new(null, relation);
        }

        if (name is not (Provenance.Page or Provenance.Basis))
        {
            ReportUnknown(name, line, kind, facts);
        }

        return default;
    }

    private static void ReportUnknown(string name, int line, NodeKind kind, FileFacts facts)
    {
        if (kind.FindRelation(name) is not null)
        {
            facts.Report(line, SeedCodes.Computed, $"{name}: computed from other relations. Remove the column, and write those.");
            return;
        }

        string[] known =
        [
            .. kind.Properties.Where(property => property is { Computed: null, RestrictedTo: null }).Select(property => property.Name),
            .. kind.Relations.Where(relation => !relation.IsDerived).Select(relation => relation.Name),
            Provenance.Page,
            Provenance.Basis,
        ];
        facts.Report(
            line,
            SeedCodes.UnknownKey,
            $"column '{name}': no property and no relation of {kind.Name}.{Nearest.Hint(name, known)}"
        );
    }
}
