using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Sqlite;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Export.Database;

/// <summary>One of the tables that can be fetched whole, as a table of the file, and the view of it that has the labels of its
/// codes.</summary>
internal sealed class DatabaseTable(SqliteConnection connection, TableDeclaration table)
{
    private readonly IReadOnlyList<TableColumn> _columns = table.ColumnsFor(new HashSet<string>());

    /// <exception cref="Analysis.AnalysisException">Something of it cannot be computed; nothing has been written then.</exception>
    public void Write(Snapshot graph, object? result, WrittenRows count)
    {
        var opened = Tables.Table.Open(graph, table, new(_columns, Result: result));
        var lines = _columns.Select(column => $"  {Quote(column.Name)} {TypeOf(column)}{References(column)}");
        SqliteFile.Execute(connection, $"CREATE TABLE {Quote(table.Name)} (\n{string.Join(",\n", lines)}\n) STRICT");
        using (var insert = new SqliteInsert(connection, table.Name, [.. _columns.Select(column => column.Name)]))
        {
            var cell = new Cell();
            foreach (var row in opened.Rows)
            {
                for (var place = 0; place < _columns.Count; place++)
                {
                    opened.Read(row, place, cell);
                    insert[place] = ValueOf(cell, _columns[place]);
                }

                insert.Run();
                count.Add();
            }
        }

        SqliteFile.Execute(connection, View());
    }

    /// <summary>All columns and, of each that holds one code of a vocabulary, its labels.</summary>
    private string View()
    {
        var coded = _columns.Where(column => column is { Vocabulary: not null, IsList: false }).ToList();
        var labels = coded.Select(column =>
            $",\n  (SELECT fr FROM _labels WHERE vocabulary = '{column.Vocabulary!.Name}' AND code = t.{Quote(column.Name)}) "
            + $"AS {Quote(column.Name + "_libelle_fr")},\n"
            + $"  (SELECT en FROM _labels WHERE vocabulary = '{column.Vocabulary.Name}' AND code = t.{Quote(column.Name)}) "
            + $"AS {Quote(column.Name + "_label_en")}"
        );
        return $"CREATE VIEW {Quote("v_" + table.Name)} AS SELECT t.*{string.Concat(labels)}\nFROM {Quote(table.Name)} AS t";
    }

    private string References(TableColumn column) =>
        column.Refers is { } kind && !column.IsList ? $" REFERENCES {Quote(SqliteNames.Table(kind))}"
        : table.Kind is { } own && column.Name == own.Properties[0].Name ? $" PRIMARY KEY REFERENCES {Quote(SqliteNames.Table(own))}"
        : "";

    private static string TypeOf(TableColumn column) =>
        column.WrittenType switch
        {
            CellType.Text => "TEXT",
            CellType.Integer or CellType.Boolean => "INTEGER",
            CellType.Number => "REAL",
        };

    private static object? ValueOf(Cell cell, TableColumn column) =>
        cell.Content switch
        {
            CellContent.Empty => null,
            CellContent.Integer => checked((int)cell.Integer),
            CellContent.Number => cell.Number,
            CellContent.Values when !column.IsList => cell.Values[cell.Codes[0]],
            CellContent.Values or CellContent.Text => TableText.Of(cell),
        };
}
