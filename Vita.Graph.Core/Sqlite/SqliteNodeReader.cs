using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Reads the nodes of a kind. Its table, its lists and its provenance are read side by side, all in the order of ids.</summary>
internal sealed class SqliteNodeReader(SqliteConnection connection, NodeKind kind)
{
    public IEnumerable<NodeFact> Read()
    {
        var columns = SqliteTables.ColumnsOf(kind).ToArray();
        var lists = kind
            .Properties.Where(property => property.IsList)
            .Select(property => (Property: property, Rows: Follow(ListTable(kind, property), OwnerColumn(kind), ["value"], "")))
            .ToList();
        using var provenance = new SqliteLineReader(connection, kind);
        using var rows = Query(
            Table(kind),
            $"SELECT {QuoteAll(columns.Select(ColumnName))} FROM {Quote(Table(kind))} ORDER BY {Quote(ColumnName(columns[0]))}"
        );
        var above = "";
        while (rows.Read())
        {
            var values = new object?[kind.Properties.Count];
            for (var column = 0; column < columns.Length; column++)
            {
                values[columns[column].Index] = rows.Value(column, columns[column]);
            }

            var id = IdOf(values[columns[0].Index], rows, above);
            above = id;
            foreach (var (property, list) in lists)
            {
                values[property.Index] = ListOf(list, id, property);
            }

            yield return new(kind, id, values, provenance.Of(id));
        }

        provenance.End();
        foreach (var (_, list) in lists)
        {
            list.End();
            list.Dispose();
        }
    }

    private string IdOf(object? value, SqliteRows rows, string above)
    {
        var id = value as string ?? throw rows.Damaged(0, "is NULL");
        if (!NodeId.IsWellFormed(id, kind.Singular))
        {
            throw rows.Damaged(0, $"is not of the form {kind.Singular}/slug");
        }

        return string.CompareOrdinal(above, id) < 0 ? id : throw rows.Damaged(0, "is out of order or there twice");
    }

    private static string[]? ListOf(FollowingRows list, string id, Property property)
    {
        var values = list.Of(id, row => (string)row.One(1, property));
        return values.Length < 2 || values.Distinct().Count() == values.Length
            ? values is { Length: > 0 }
                ? values
                : null
            : throw new InvalidDataException($"'{id}': {property.Name} holds one value twice");
    }

    /// <summary>The rows of another table that belong to nodes of this kind.</summary>
    private FollowingRows Follow(string table, string owner, IReadOnlyList<string> columns, string condition) =>
        new(Query(table, $"SELECT {owner}, {QuoteAll(columns)} FROM {Quote(table)} {condition} ORDER BY {owner}, {PositionColumn}"));

    private SqliteRows Query(string table, string sql) => new(connection, table, sql);
}
