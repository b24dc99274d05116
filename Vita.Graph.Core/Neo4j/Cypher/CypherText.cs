using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>A statement and its parameters as people read them and paste them into Neo4j's browser.</summary>
public static class CypherText
{
    /// <summary>One <c>:param</c> per line, then the statement.</summary>
    public static string Of(CypherStatement statement) =>
        string.Concat(statement.Parameters.Select(parameter => $":param {parameter.Key} => {Value(parameter.Value)};\n"))
        + statement.Text
        + "\n";

    /// <summary>A Float stays one when it is whole.</summary>
    private static string Value(object? value) =>
        value is double number && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? number.ToString("0.0", CultureInfo.InvariantCulture)
            : JsonSerializer.Serialize(value, ReadableJson.Values);
}
