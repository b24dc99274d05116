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

    /// <summary>What it is for, in both languages.</summary>
    public static Description Description { get; } =
        new(
            "One SQLite file: all tables, with views and the labels of their codes, for Metabase, Datasette and DB Browser.",
            "Un fichier SQLite : toutes les tables, avec des vues et les libellés des codes, pour Metabase, Datasette et DB Browser."
        );

    /// <summary>Tables that are not there, and why.</summary>
    private const string LeftOut = "_left_out";

    /// <summary>The view of a table that has the labels of its codes: <c>v_structures</c>.</summary>
    public static string ViewOf(TableDeclaration table) => $"v_{table.Name}";

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
            DatabaseLabels.Write(connection, graph.Schema);
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
                leftOut.Run(table.Name, refusal.Message);
            }
        }
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
}
