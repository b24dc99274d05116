using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>The columns of the properties of a kind or a relation type: each under its own name and, of a text, its folded form.</summary>
internal sealed class BulkColumns(IReadOnlyList<Property> properties)
{
    public IEnumerable<string> Header =>
        properties.SelectMany(property =>
            property.IsText
                ? new[] { $"{property.Name}:{TypeOf(property)}", $"{CypherNames.FoldedName(property)}:{TypeOf(property)}" }
                : [$"{property.Name}:{TypeOf(property)}"]
        );

    public void Write(object?[] values, BulkFile file, Action<string> onEmptyText)
    {
        foreach (var property in properties)
        {
            Write(values[property.Index], property.Name, file, onEmptyText);
            if (property.IsText)
            {
                Write(Folded(values[property.Index]), CypherNames.FoldedName(property), file, onEmptyText);
            }
        }
    }

    private static void Write(object? value, string name, BulkFile file, Action<string> onEmptyText)
    {
        // The loader takes a list of one empty text for no list: it is set afterwards.
        if (value is string[] and [""])
        {
            onEmptyText(name);
        }

        file.Cell(value is string[] and ([] or [""]) ? null : value);
    }

    private static object? Folded(object? value) =>
        value switch
        {
            string text => FoldedShadow.Of(text),
            string[] texts => FoldedShadow.Of(texts),
            _ => null,
        };

    private static string TypeOf(Property property) =>
        (
            property.Type switch
            {
                PropertyType.Int => "int",
                PropertyType.Float => "double",
                PropertyType.Boolean => "boolean",
                PropertyType.Id or PropertyType.Text or PropertyType.Date or PropertyType.Enum => "string",
            }
        ) + (property.IsList ? "[]" : "");
}
