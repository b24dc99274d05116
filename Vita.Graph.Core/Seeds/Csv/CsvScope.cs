using Sylvan.Data.Csv;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds.Yaml;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>Where the rows of a table were read: its source, on the row's own pages (<c>7</c> or <c>7|22</c>) and with its own basis where
/// it gives any.</summary>
internal sealed class CsvScope(ProvenanceScope table, int pageColumn, int basisColumn, FileFacts facts)
{
    private readonly Dictionary<(string Pages, string Basis), ProvenanceScope> _known = [];

    /// <summary>One scope per pages and basis, however many rows have them; what is wrong with one is reported on every line.</summary>
    public ProvenanceScope Of(CsvDataReader row, int line)
    {
        var (pages, basis) = (Cell(row, pageColumn), Cell(row, basisColumn));
        if (pages.Length + basis.Length == 0)
        {
            return table;
        }

        if (!_known.TryGetValue((pages, basis), out var scope))
        {
            var problems = facts.Problems.Count;
            scope = table.Within(MapOf(pages, basis, line), facts);
            if (problems == facts.Problems.Count)
            {
                _known[(pages, basis)] = scope;
            }
        }

        return scope;
    }

    /// <summary>The cells as the keys that they would be in a YAML file.</summary>
    private static YamlMap MapOf(string pages, string basis, int line)
    {
        var entries = new List<YamlEntry>();
        if (pages.Length > 0)
        {
            entries.Add(
                new(
                    Provenance.Page,
                    line,
                    new YamlList(
                        line,
                        [.. pages.Split('|', StringSplitOptions.TrimEntries).Select(page => new YamlText(line, page, IsPlain: true))]
                    )
                )
            );
        }

        if (basis.Length > 0)
        {
            entries.Add(new(Provenance.Basis, line, new YamlText(line, basis, IsPlain: true)));
        }

        return new(line, entries);
    }

    private static string Cell(CsvDataReader row, int column) => column < 0 ? "" : row.GetString(column).Trim();
}
