using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Embedded.SqliteNames;

namespace Vita.Graph.Core.Embedded;

/// <summary>Reads the edges of a set: those rows of its relation's table whose ends are of its kinds.</summary>
internal sealed class SqliteEdgeReader(SqliteConnection connection, EdgeSet edges)
{
    public IEnumerable<EdgeFact> Read()
    {
        var properties = edges.Type.Properties;
        using var rows = Query();
        while (rows.Read())
        {
            var values = new object?[properties.Count];
            for (var place = 0; place < values.Length; place++)
            {
                values[place] = rows.Value(2 + place, properties[place]);
            }

            yield return new(edges, rows.Once(0), rows.Once(1), values, rows.ProvenanceAt(2 + values.Length));
        }
    }

    private SqliteRows Query()
    {
        IEnumerable<string> columns = [From, To, .. edges.Type.Properties.Select(ColumnName), Provenance.Source, Provenance.Page, Provenance.Basis];
        return new(connection, $"SELECT {QuoteAll(columns)} FROM {Quote(Table(edges.Type))} WHERE {IsOf(From, edges.From)} AND {IsOf(To, edges.To)} ORDER BY {From}, {To}, {PositionColumn}");
    }

    /// <summary>Ids from <c>kind/</c> up to <c>kind0</c>, the next sign after the slash.</summary>
    private static string IsOf(string column, NodeKind kind) => $"{column} >= '{kind.Singular}/' AND {column} < '{kind.Singular}0'";
}
