using Sylvan.Data.Csv;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>Reads the rows of a table. Made for tens of thousands of rows: nothing is looked up by name.</summary>
internal sealed class CsvRowReader(NodeKind kind, CsvHeader header, ProvenanceScope table, char delimiter, FileFacts facts)
{
    private readonly CsvScope _scope = new(table, header.PageColumn, header.BasisColumn, facts);
    private readonly CsvIds _ids = new();
    private readonly Dictionary<RelationType, object?[]> _noValues = [];
    private readonly (string? Text, object? Value)[] _above = new (string? Text, object? Value)[header.Columns.Count];

    public void Read(CsvDataReader row, int line)
    {
        if (!CsvRows.IsWhole(row, header.Columns.Count, delimiter, line, facts))
        {
            return;
        }

        var cell = row.GetString(header.IdColumn).Trim();
        if (cell.Length == 0)
        {
            facts.Report(line, SeedCodes.MalformedId, $"the {kind.Singular} has no id. Fill the cell.");
            return;
        }

        var id = CsvIds.WithPrefix(cell, kind.Singular);
        SeedId.Check(id, kind, line, facts);
        var scope = _scope.Of(row, line);
        var values = ReadCells(row, id, scope, line);
        facts.Nodes.Add(new(new(facts.File, line), new(kind, id, values, scope.Stating(FieldSet.OfValues(kind.Properties, values)))));
    }

    private object?[] ReadCells(CsvDataReader row, string id, ProvenanceScope scope, int line)
    {
        var values = new object?[kind.Properties.Count];
        values[header.Columns[header.IdColumn].Property!.Index] = id;
        for (var place = 0; place < header.Columns.Count; place++)
        {
            var (property, relation) = header.Columns[place];
            if (place == header.IdColumn || row.GetFieldSpan(place).IsWhiteSpace())
            {
                continue;
            }

            if (relation is not null)
            {
                AddEdges(relation, id, row.GetString(place), scope, line);
            }
            else if (property is not null)
            {
                values[property.Index] = ReadCell(row.GetFieldSpan(place).Trim(), property, place, line);
            }
        }

        return values;
    }

    /// <summary>A column often repeats the cell above (kind, year): its value is kept, not read again. Lists and what could not be read are
    /// read again, to be reported on every line.</summary>
    private object? ReadCell(ReadOnlySpan<char> cell, Property property, int place, int line)
    {
        ref var above = ref _above[place];
        if (above.Value is null || property.IsList || !cell.SequenceEqual(above.Text))
        {
            var text = cell.ToString();
            above = (text, PropertyReader.ReadCell(property, text, line, facts));
        }

        return above.Value;
    }

    private void AddEdges(RelationField relation, string owner, string cell, ProvenanceScope scope, int line)
    {
        foreach (var slug in cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            facts.Edges.Add(
                EdgeDeclaration.Of(
                    new(facts.File, line),
                    relation,
                    owner,
                    _ids.Of(slug, relation.Target),
                    NoValues(relation.Type!),
                    scope.First
                )
            );
        }
    }

    /// <summary>One row of absent values per relation, shared: a table cannot give any.</summary>
    private object?[] NoValues(RelationType type) =>
        _noValues.TryGetValue(type, out var values) ? values : _noValues[type] = new object?[type.Properties.Count];
}
