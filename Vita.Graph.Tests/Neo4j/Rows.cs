using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Rows as tests like them: one list of JSON values each.</summary>
internal static class Rows
{
    public static ValuesReader Into(Action<List<JsonElement>> take) =>
        (ref reader) =>
        {
            using var row = JsonDocument.ParseValue(ref reader);
            take([.. row.RootElement.EnumerateArray().Select(value => value.Clone())]);
        };

    /// <summary>The answer as text, a line per row.</summary>
    public static async Task<List<string>> TextsAsync(QueryApiClient client, string statement, object? value = null)
    {
        var rows = new List<string>();
        await client.ReadRowsAsync(
            new(statement, new Dictionary<string, object?> { ["p"] = value }),
            Into(row => rows.Add(string.Join(' ', row.Select(cell => cell.ToString())))),
            default
        );
        return rows;
    }
}
