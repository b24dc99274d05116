using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Sqlite;

/// <summary>The tables of the store, from the schema: what people see in Datasette, DB Browser or Metabase.</summary>
/// <remarks>
/// A table per kind, one per list property of a kind, one per relation type, the provenance of nodes, and the fields that each line of it
/// states, by the names of their
/// columns. All are STRICT and kept in the order of
/// their key (WITHOUT ROWID), so that reading them in the order of <see cref="Facts.IGraphSource"/> is one pass from front to back.
/// Lists on relations are JSON texts: they are few, short, and SQLite's <c>json_each</c> opens them.
/// </remarks>
internal static class SqliteTables
{
    private const string LineKey = $"  {ProvenanceOwner} TEXT NOT NULL,\n  {PositionColumn} INTEGER NOT NULL";
    private const string Tail = ") STRICT, WITHOUT ROWID;";

    /// <summary>Statements that create every table, one each.</summary>
    public static IEnumerable<string> Create(GraphSchema schema) =>
        schema
            .Kinds.Select(Kind)
            .Concat(
                schema.Kinds.SelectMany(kind =>
                    kind.Properties.Where(property => property.IsList).Select(property => List(kind, property))
                )
            )
            .Concat(Relations(schema).Select(sets => Relation(sets, schema)))
            .Append(
                $"CREATE TABLE {Quote(ProvenanceTable)} (\n{LineKey},\n{ProvenanceColumns(schema)},\n  PRIMARY KEY ({ProvenanceOwner}, "
                    + $"{PositionColumn})\n{Tail}"
            )
            .Append(ProvenanceFields)
            .Append($"CREATE TABLE {Quote(Meta)} (\n  \"key\" TEXT NOT NULL PRIMARY KEY,\n  \"value\" TEXT NOT NULL\n{Tail}");

    /// <summary>Statements for after the rows are in: indexes to follow relations backwards.</summary>
    public static IEnumerable<string> Index(GraphSchema schema) =>
        Relations(schema).Select(sets => $"CREATE INDEX {Quote($"{Table(sets.Key)}_{To}")} ON {Quote(Table(sets.Key))} ({To});");

    /// <summary>The columns of a kind's table, in order: every property that is no list.</summary>
    public static IEnumerable<Property> ColumnsOf(NodeKind kind) => kind.Properties.Where(property => !property.IsList);

    /// <summary>The edge sets that share the table of their relation type.</summary>
    public static IEnumerable<IGrouping<RelationType, EdgeSet>> Relations(GraphSchema schema) =>
        schema.EdgeSets.GroupBy(edges => edges.Type);

    private static string Kind(NodeKind kind)
    {
        var columns = ColumnsOf(kind)
            .Select(property =>
                $"  {Quote(ColumnName(property))} {TypeOf(property)}{(property.Type == PropertyType.Id ? " NOT NULL PRIMARY KEY" : "")}"
            );
        return $"CREATE TABLE {Quote(Table(kind))} (\n{string.Join(",\n", columns)}\n{Tail}";
    }

    private static string List(NodeKind kind, Property property) =>
        $"CREATE TABLE {Quote(ListTable(kind, property))} (\n  {OwnerColumn(kind)} TEXT NOT NULL REFERENCES {Quote(Table(kind))},\n  "
        + $"{PositionColumn} INTEGER NOT NULL,\n"
        + $"  \"value\" TEXT NOT NULL,\n  PRIMARY KEY ({OwnerColumn(kind)}, {PositionColumn})\n{Tail}";

    private static string Relation(IGrouping<RelationType, EdgeSet> sets, GraphSchema schema)
    {
        var properties = sets.Key.Properties.Select(property => $"  {Quote(ColumnName(property))} {TypeOf(property)},\n");
        return $"CREATE TABLE {Quote(Table(sets.Key))} (\n  {From} TEXT NOT NULL{References(sets.Select(edges => edges.From))},\n  {To} "
            + $"TEXT NOT NULL{References(sets.Select(edges => edges.To))},\n"
            + $"  {PositionColumn} INTEGER NOT NULL,\n{string.Concat(properties)}{ProvenanceColumns(schema)},\n  PRIMARY KEY ({From}, "
            + $"{To}, {PositionColumn})\n{Tail}";
    }

    private static string ProvenanceFields =>
        $"CREATE TABLE {Quote(ProvenanceFieldsTable)} (\n{LineKey},\n  {FieldColumn} TEXT NOT NULL,\n"
        + $"  PRIMARY KEY ({ProvenanceOwner}, {PositionColumn}, {FieldColumn}),\n"
        + $"  FOREIGN KEY ({ProvenanceOwner}, {PositionColumn})"
        + $" REFERENCES {Quote(ProvenanceTable)} ({ProvenanceOwner}, {PositionColumn})\n{Tail}";

    /// <summary>A foreign key, where all edges of the table have one kind at that end.</summary>
    private static string References(IEnumerable<NodeKind> kinds) =>
        kinds.Distinct().ToList() is [var kind] ? $" REFERENCES {Quote(Table(kind))}" : "";

    private static string ProvenanceColumns(GraphSchema schema) =>
        $"  {Provenance.Source} TEXT NOT NULL REFERENCES {Quote(Table(schema.FindKind(Provenance.SourceKind)!))},\n  {Provenance.Page} "
        + $"INTEGER,\n  {Provenance.Basis} TEXT NOT NULL";

    private static string TypeOf(Property property) =>
        property.IsList
            ? "TEXT"
            : property.Type switch
            {
                PropertyType.Int or PropertyType.Boolean => "INTEGER",
                PropertyType.Float => "REAL",
                PropertyType.Id or PropertyType.Text or PropertyType.Date or PropertyType.Enum => "TEXT",
            };
}
