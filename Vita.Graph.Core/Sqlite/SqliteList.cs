using System.Text.Json;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Lists on relations, which are JSON texts.</summary>
internal static class SqliteList
{
    /// <summary>The list; null where the text is not a list of values of the property, or an empty one, which is written as
    /// NULL.</summary>
    public static string[]? Read(string json, Property property)
    {
        try
        {
            var list = JsonSerializer.Deserialize(json, SqliteJson.Default.StringArray);
            return
                list is { Length: > 0 }
                && Array.TrueForAll(list, value => IsValue(value, property))
                && list.Distinct().Count() == list.Length
                ? list
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsValue(string? value, Property property) =>
        value is not null
        && !value.Contains('\0', StringComparison.Ordinal)
        && (property.Enum is not { } vocabulary || vocabulary.CodeOf(value) >= 0);
}
