using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Embedded.SqliteNames;

namespace Vita.Graph.Core.Embedded;

/// <summary>Reads the nodes of a kind. Its table, its lists and its provenance are read side by side, all in the order of ids.</summary>
internal sealed class SqliteNodeReader(SqliteConnection connection, NodeKind kind)
{
    public IEnumerable<NodeFact> Read()
    {
        var columns = SqliteTables.ColumnsOf(kind).ToArray();
        var lists = kind.Properties.Where(property => property.IsList)
            .Select(property => (property.Index, Rows: Follow(ListTable(kind, property), OwnerColumn(kind), ["value"]))).ToList();
        using var provenance = Follow(ProvenanceTable, "node_id", [Provenance.Source, Provenance.Page, Provenance.Basis]);
        using var rows = Query($"SELECT {QuoteAll(columns.Select(ColumnName))} FROM {Quote(Table(kind))} ORDER BY {Quote(ColumnName(columns[0]))}");
        while (rows.Read())
        {
            var values = new object?[kind.Properties.Count];
            for (var column = 0; column < columns.Length; column++)
            {
                values[columns[column].Index] = rows.Value(column, columns[column]);
            }

            var id = (string)values[columns[0].Index]!;
            foreach (var (property, list) in lists)
            {
                values[property] = list.Of(id, row => row.Once(1)) is { Length: > 0 } found ? found : null;
            }

            yield return new(kind, id, values, provenance.Of(id, row => row.ProvenanceAt(1)));
        }

        lists.ForEach(list => list.Rows.Dispose());
    }

    /// <summary>The rows of another table that belong to nodes of this kind: ids from <c>kind/</c> up to <c>kind0</c>, the next sign after the slash.</summary>
    private FollowingRows Follow(string table, string owner, IReadOnlyList<string> columns) =>
        new(Query($"SELECT {owner}, {QuoteAll(columns)} FROM {Quote(table)} WHERE {owner} >= '{kind.Singular}/' AND {owner} < '{kind.Singular}0' ORDER BY {owner}, {PositionColumn}"));

    private SqliteRows Query(string sql) => new(connection, sql);
}
