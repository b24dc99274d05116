using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Sqlite;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Export.Database;

/// <summary>The two tables that describe a database of tables, in both languages: its codes and its columns.</summary>
internal static class DatabaseLabels
{
    /// <summary>What the codes of vocabularies are called.</summary>
    private const string Labels = "_labels";

    /// <summary>Describes every column of every table.</summary>
    private const string Columns = "_columns";

    public static void Write(SqliteConnection connection, GraphSchema schema)
    {
        WriteLabels(connection, schema);
        WriteColumns(connection, schema);
    }

    private static void WriteLabels(SqliteConnection connection, GraphSchema schema)
    {
        SqliteFile.Execute(
            connection,
            $"CREATE TABLE {Quote(Labels)} (\"vocabulary\" TEXT NOT NULL, \"code\" TEXT NOT NULL, "
                + "\"fr\" TEXT NOT NULL, \"en\" TEXT NOT NULL, "
                + "PRIMARY KEY (\"vocabulary\", \"code\")) STRICT, WITHOUT ROWID"
        );
        using var insert = new SqliteInsert(connection, Labels, ["vocabulary", "code", "fr", "en"]);
        foreach (var type in schema.Enums)
        {
            foreach (var value in type.Values)
            {
                insert.Run(type.Name, value.Name, value.LabelFr, value.LabelEn);
            }
        }
    }

    private static void WriteColumns(SqliteConnection connection, GraphSchema schema)
    {
        SqliteFile.Execute(
            connection,
            $"CREATE TABLE {Quote(Columns)} (\"table\" TEXT NOT NULL, \"column\" TEXT NOT NULL, "
                + "\"fr\" TEXT NOT NULL, \"en\" TEXT NOT NULL, "
                + "PRIMARY KEY (\"table\", \"column\")) STRICT, WITHOUT ROWID"
        );
        using var insert = new SqliteInsert(connection, Columns, ["table", "column", "fr", "en"]);
        foreach (var kind in schema.Kinds)
        {
            Describe(insert, kind.Properties, property =>
                property.IsList ? (ListTable(kind, property), "value") : (Table(kind), ColumnName(property))
            );
        }

        foreach (var type in schema.EdgeSets.Select(edges => edges.Type).Distinct())
        {
            Describe(insert, type.Properties, property => (Table(type), ColumnName(property)));
        }

        foreach (var table in GraphTables.Of(schema).All)
        {
            foreach (var column in table.ColumnsFor(new HashSet<string>()))
            {
                insert.Run(table.Name, column.Name, column.Description.Fr, column.Description.En);
            }
        }
    }

    private static void Describe(
        SqliteInsert insert,
        IEnumerable<Property> properties,
        Func<Property, (string Table, string Column)> place
    )
    {
        foreach (var property in properties.Where(property => property.RestrictedTo is null))
        {
            var (table, column) = place(property);
            insert.Run(table, column, property.Description.Fr, property.Description.En);
        }
    }
}
