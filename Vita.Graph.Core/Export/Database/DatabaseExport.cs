using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Sqlite;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Export.Database;

/// <summary>
/// The graph as one SQLite file for Metabase, Datasette, Superset and DB Browser: the tables of the store without what needs a scope, the
/// tables that
/// can be fetched whole, a view of each with the labels of its codes, and two tables that describe it all.
/// </summary>
public static class DatabaseExport
{
    /// <summary>As in addresses and on the command line.</summary>
    public const string Name = "vita.sqlite";

    public const string MediaType = "application/vnd.sqlite3";

    /// <summary>Describes every column of every table.</summary>
    private const string Columns = "_columns";

    /// <summary>Tables that are not there, and why.</summary>
    private const string LeftOut = "_left_out";

    /// <summary>What the codes of vocabularies are called.</summary>
    private const string Labels = "_labels";

    /// <summary>Writes the file and copies it to a stream.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="weights">How matches are weighed.</param>
    /// <param name="output">Receives the whole file, once it is finished.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="progress">Told of rows written since it was last told; null where nobody asks.</param>
    public static async Task CopyToAsync(
        Snapshot graph,
        MatchWeights weights,
        Stream output,
        CancellationToken cancellation,
        Action<long>? progress = null
    )
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Write(graph, weights, file, progress, cancellation);
            await using var written = File.OpenRead(file);
            await written.CopyToAsync(output, cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <param name="graph">The graph.</param>
    /// <param name="weights">How matches are weighed.</param>
    /// <param name="file">Path of a file that is not there yet.</param>
    /// <param name="progress">Told of rows written since it was last told; null where nobody asks.</param>
    /// <param name="cancellation">Ends it early; what is there then is no whole file.</param>
    public static void Write(
        Snapshot graph,
        MatchWeights weights,
        string file,
        Action<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var count = new WrittenRows(progress, cancellation);
        SqliteWriter.Write(new PublicGraph(graph), file, new(step => count.Reach(step.Rows)));
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Pooling = false,
                ForeignKeys = false,
            }.ToString()
        );
        connection.Open();
        using (var transaction = connection.BeginTransaction())
        {
            DropRestricted(connection, graph.Schema);
            WriteLabels(connection, graph.Schema);
            WriteColumns(connection, graph.Schema);
            WriteTables(connection, graph, weights, count);

            transaction.Commit();
        }

        // Pages that dropped columns left behind must not stay in the file.
        SqliteFile.Execute(connection, "VACUUM");
    }

    /// <summary>A network that is beyond its limits has no table, and says so in <c>_left_out</c>: a part of it would be wrong.</summary>
    private static void WriteTables(SqliteConnection connection, Snapshot graph, MatchWeights weights, WrittenRows count)
    {
        SqliteFile.Execute(
            connection,
            $"CREATE TABLE {Quote(LeftOut)} (\"table\" TEXT NOT NULL PRIMARY KEY, \"reason\" TEXT NOT NULL) STRICT, WITHOUT ROWID"
        );
        using var leftOut = new SqliteInsert(connection, LeftOut, ["table", "reason"]);
        foreach (var table in GraphTables.Of(graph.Schema).All)
        {
            try
            {
                new DatabaseTable(connection, table).Write(graph, table.Analysis?.Usual(graph, weights), count);
            }
            catch (AnalysisException refusal)
            {
                Put(leftOut, table.Name, refusal.Message);
            }
        }
    }

    private static void Put(SqliteInsert insert, params ReadOnlySpan<string> values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            insert[place] = values[place];
        }

        insert.Run();
    }

    private static void DropRestricted(SqliteConnection connection, GraphSchema schema)
    {
        foreach (var kind in schema.Kinds)
        {
            foreach (var property in kind.Properties.Where(property => property.RestrictedTo is not null))
            {
                SqliteFile.Execute(
                    connection,
                    property.IsList
                        ? $"DROP TABLE {Quote(ListTable(kind, property))}"
                        : $"ALTER TABLE {Quote(Table(kind))} DROP COLUMN {Quote(ColumnName(property))}"
                );
            }
        }

        foreach (var type in schema.EdgeSets.Select(edges => edges.Type).Distinct())
        {
            foreach (var property in type.Properties.Where(property => property.RestrictedTo is not null))
            {
                SqliteFile.Execute(connection, $"ALTER TABLE {Quote(Table(type))} DROP COLUMN {Quote(ColumnName(property))}");
            }
        }
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
                Put(insert, type.Name, value.Name, value.LabelFr, value.LabelEn);
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
                Put(insert, table.Name, column.Name, column.Description.Fr, column.Description.En);
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
            Put(insert, table, column, property.Description.Fr, property.Description.En);
        }
    }
}
