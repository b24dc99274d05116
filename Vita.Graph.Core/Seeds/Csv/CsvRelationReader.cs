using Sylvan.Data.Csv;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>Reads the rows of a table of relations. Made for millions of rows: ids, provenance and values that come again are kept
/// once.</summary>
internal sealed class CsvRelationReader(
    RelationField relation,
    CsvRelationHeader header,
    ProvenanceScope table,
    char delimiter,
    FileFacts facts
)
{
    /// <summary>More kinds of rows than this are not worth remembering.</summary>
    private const int MostKept = 10_000;

    private readonly CsvScope _scope = new(table, header.PageColumn, header.BasisColumn, facts);
    private readonly CsvIds _ids = new();
    private readonly Dictionary<string, object?[]> _values = new(StringComparer.Ordinal);
    private readonly int[] _places =
    [
        .. Enumerable.Range(0, header.Properties.Count).Where(place => header.Properties[place] is not null),
    ];

    public void Read(CsvDataReader row, int line)
    {
        if (!CsvRows.IsWhole(row, header.Properties.Count, delimiter, line, facts))
        {
            return;
        }

        var id = row.GetFieldSpan(header.IdColumn).Trim();
        var target = row.GetFieldSpan(header.RefColumn).Trim();
        if (id.IsEmpty || target.IsEmpty)
        {
            facts.Report(
                line,
                SeedCodes.MalformedId,
                $"the relation has no {(id.IsEmpty ? CsvRelationHeader.Id : CsvRelationHeader.Ref)}. Fill the cell."
            );
            return;
        }

        var (from, to, values) = (_ids.Of(id, relation.Owner), _ids.Of(target, relation.Target), ValuesOf(row, line));
        foreach (var provenance in _scope.Of(row, line).All)
        {
            facts.Edges.Add(EdgeDeclaration.Of(new(facts.File, line), relation, from, to, values, provenance));
        }
    }

    /// <summary>What was read with a problem is read again, so that every line is reported.</summary>
    private object?[] ValuesOf(CsvDataReader row, int line)
    {
        var key = string.Join('\0', _places.Select(row.GetString));
        if (_values.TryGetValue(key, out var known))
        {
            return known;
        }

        var problems = facts.Problems.Count;
        var values = new object?[relation.Type!.Properties.Count];
        foreach (var place in _places.Where(place => !row.GetFieldSpan(place).IsWhiteSpace()))
        {
            var property = header.Properties[place]!;
            values[property.Index] = PropertyReader.ReadCell(property, row.GetString(place).Trim(), line, facts);
        }

        if (problems == facts.Problems.Count && _values.Count < MostKept)
        {
            _values[key] = values;
        }

        return values;
    }
}
