using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export;

/// <summary>From properties to the fields of a file.</summary>
internal static class PropertyFields
{
    /// <summary>Stands between the elements of a list.</summary>
    public const char Separator = '|';

    public static ColumnType TypeOf(Property property) =>
        property.IsList
            ? ColumnType.Text
            : property.Type switch
            {
                PropertyType.Int => ColumnType.Whole,
                PropertyType.Float => ColumnType.Number,
                PropertyType.Boolean => ColumnType.Flag,
                PropertyType.Id or PropertyType.Text or PropertyType.Date or PropertyType.Enum => ColumnType.Text,
            };

    public static FileField Of(Property property, Column values, string name) =>
        new(
            new(name, TypeOf(property), property.Description) { Several = property.IsList ? property.Enum : null },
            property.IsList ? row => Joined(values, row) : row => Single(values, row)
        )
        {
            Property = property,
        };

    /// <summary>The elements of a list. One that holds the separator has <c>/</c> there, so that taking the text apart gives as many as
    /// there were.</summary>
    public static string? Joined(IEnumerable<string> elements) =>
        elements.Select(element => element.Replace(Separator, '/')).ToList() is { Count: > 0 } list ? string.Join(Separator, list) : null;

    private static object? Single(Column values, int row) =>
        values.Codes[row] is not Column.Absent and var code ? values.Values[code] : null;

    private static string? Joined(Column values, int row)
    {
        var elements = values.Elements(row);
        return elements.Length == 1 ? ((string)values.Values[elements[0]]).Replace(Separator, '/')
            : elements.Length == 0 ? null
            : Joined(elements.ToArray().Select(code => (string)values.Values[code]));
    }
}
