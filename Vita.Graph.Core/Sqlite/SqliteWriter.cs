using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Writes a whole graph into a new file: tables, rows in key order, indexes, in one transaction. Equal graphs give equal
/// files.</summary>
internal sealed class SqliteWriter(SqliteConnection connection, LoadProgress progress)
{
    public static void Write(IGraphSource graph, string file, LoadProgress progress)
    {
        using var connection = SqliteFile.Create(file);
        using var transaction = connection.BeginTransaction();
        new SqliteWriter(connection, progress).Write(graph);
        transaction.Commit();
    }

    private void Write(IGraphSource graph)
    {
        Execute(SqliteTables.Create(graph.Schema));
        using (var meta = Insert(Meta, ["key", "value"]))
        {
            foreach (var (key, value) in SqliteMeta.Of(graph).Rows)
            {
                (meta[0], meta[1]) = (key, value);
                meta.Run();
            }
        }

        foreach (var kind in graph.Schema.Kinds)
        {
            WriteNodes(kind, graph.Nodes(kind));
        }

        foreach (var sets in SqliteTables.Relations(graph.Schema))
        {
            WriteEdges(sets.Key, sets.SelectMany(graph.EdgesOf));
        }

        Execute(SqliteTables.Index(graph.Schema));
    }

    private void WriteNodes(NodeKind kind, IEnumerable<NodeFact> nodes)
    {
        var columns = SqliteTables.ColumnsOf(kind).ToArray();
        var lists = kind
            .Properties.Where(property => property.IsList)
            .Select(property => new ListRows(
                Insert(ListTable(kind, property), [OwnerColumn(kind), PositionColumn, "value"]),
                property.Index
            ))
            .ToList();
        using var row = Insert(Table(kind), [.. columns.Select(ColumnName)]);
        using var provenance = Insert(
            ProvenanceTable,
            [ProvenanceOwner, PositionColumn, Provenance.Source, Provenance.Page, Provenance.Basis]
        );
        using var fields = Insert(ProvenanceFieldsTable, [ProvenanceOwner, PositionColumn, FieldColumn]);
        foreach (var node in nodes)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                row[column] = node.Values[columns[column].Index];
            }

            row.Run();
            lists.ForEach(list => list.Write(node));
            WriteProvenance(provenance, fields, node);
            progress.Add(kind.Plural);
        }

        lists.ForEach(list => list.Row.Dispose());
    }

    private static void WriteProvenance(SqliteInsert row, SqliteInsert fields, NodeFact node)
    {
        for (var position = 0; position < node.Provenance.Count; position++)
        {
            (row[0], row[1]) = (node.Id, position);
            SetProvenance(row, 2, node.Provenance[position]);
            row.Run();
            foreach (var property in node.Provenance[position].Fields.Among(node.Kind.Properties))
            {
                (fields[0], fields[1], fields[2]) = (node.Id, position, ColumnName(property));
                fields.Run();
            }
        }
    }

    /// <summary>The position tells apart edges that join the same two nodes, in the order of <see cref="EdgeOrder"/>.</summary>
    private void WriteEdges(RelationType relation, IEnumerable<EdgeFact> edges)
    {
        using var row = Insert(
            Table(relation),
            [From, To, PositionColumn, .. relation.Properties.Select(ColumnName), Provenance.Source, Provenance.Page, Provenance.Basis]
        );
        var (from, to, position) = ("", "", 0);
        foreach (var edge in edges)
        {
            position = edge.From == from && edge.To == to ? position + 1 : 0;
            (from, to) = (edge.From, edge.To);
            (row[0], row[1], row[2]) = (from, to, position);
            for (var place = 0; place < edge.Values.Length; place++)
            {
                row[3 + place] = edge.Values[place];
            }

            SetProvenance(row, 3 + edge.Values.Length, edge.Provenance);
            row.Run();
            progress.Add(relation.Name);
        }
    }

    private static void SetProvenance(SqliteInsert row, int column, ProvenanceFact provenance) =>
        (row[column], row[column + 1], row[column + 2]) = (provenance.Source, provenance.Page, provenance.Basis);

    private SqliteInsert Insert(string table, IReadOnlyList<string> columns) => new(connection, table, columns);

    private void Execute(IEnumerable<string> statements) => SqliteFile.Execute(connection, string.Join('\n', statements));

    private sealed record ListRows(SqliteInsert Row, int Property)
    {
        public void Write(NodeFact node)
        {
            var values = (string[]?)node.Values[Property] ?? [];
            for (var position = 0; position < values.Length; position++)
            {
                (Row[0], Row[1], Row[2]) = (node.Id, position, values[position]);
                Row.Run();
            }
        }
    }
}
