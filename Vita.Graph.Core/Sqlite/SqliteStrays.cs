using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Rows that no reading of nodes or edges comes upon, because their ids are of no kind that their table is for.</summary>
internal static class SqliteStrays
{
    /// <exception cref="InvalidDataException">There is one.</exception>
    public static void Refuse(SqliteConnection connection, GraphSchema schema)
    {
        var ofNodes = string.Join(" OR ", schema.Kinds.Select(kind => SqliteEdgeReader.IsOf(ProvenanceOwner, kind)));
        Refuse(connection, ProvenanceTable, ProvenanceOwner, ofNodes);
        Refuse(connection, ProvenanceFieldsTable, ProvenanceOwner, ofNodes);
        foreach (var sets in SqliteTables.Relations(schema))
        {
            var ends = sets.Select(edges => $"({SqliteEdgeReader.IsOf(From, edges.From)} AND {SqliteEdgeReader.IsOf(To, edges.To)})");
            Refuse(connection, Table(sets.Key), From, string.Join(" OR ", ends));
        }
    }

    private static void Refuse(SqliteConnection connection, string table, string column, string known)
    {
        using var rows = new SqliteRows(connection, table, $"SELECT {column} FROM {Quote(table)} WHERE NOT ({known}) LIMIT 1");
        if (rows.Read())
        {
            throw rows.Damaged(0, "is of no kind that can stand there");
        }
    }
}
