using System.Text;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Sqlite;

/// <summary>How the schema is spelled in SQL: <c>Organisation.foundedYear</c> is column <c>founded_year</c> of table
/// <c>organisation</c>.</summary>
internal static class SqliteNames
{
    public const string Meta = "vita_meta";
    public const string ProvenanceTable = "provenance";
    public const string ProvenanceFieldsTable = "provenance_fields";
    public const string ProvenanceOwner = "node_id";
    public const string FieldColumn = "field";
    public const string PositionColumn = "position";
    public const string From = "from_id";
    public const string To = "to_id";

    public static string Table(NodeKind kind) => Snake(kind.Name);

    public static string Table(RelationType relation) => relation.Name.ToLowerInvariant();

    /// <summary>The table of a list property: one row per value.</summary>
    public static string ListTable(NodeKind kind, Property property) => $"{Table(kind)}_{Snake(property.Name)}";

    /// <summary>The column of a list table that names the node.</summary>
    public static string OwnerColumn(NodeKind kind) => $"{Table(kind)}_id";

    public static string ColumnName(Property property) => Snake(property.Name);

    /// <summary>A name as SQL takes it, whatever it means otherwise: <c>"from"</c>.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string QuoteAll(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    private static string Snake(string name)
    {
        var snake = new StringBuilder();
        foreach (var letter in name)
        {
            snake.Append(char.IsAsciiLetterUpper(letter) && snake.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
