using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>A graph as Neo4j should hold it and as it does: a line per node and edge with all its properties, sorted.</summary>
internal static class StoredGraph
{
    public static List<string> Expected(GraphFacts facts) =>
        [
            .. facts
                .Schema.Kinds.SelectMany(facts.Nodes)
                .Select(node =>
                    Line(
                        $"{node.Kind.Name} {node.Id}",
                        [.. Properties(node.Kind.Properties, node.Values), .. Lines(node.Kind, node.Provenance)]
                    )
                )
                .Concat(
                    facts.Schema.EdgeSets.SelectMany(set =>
                        facts.EdgesOf(set).GroupBy(edge => (edge.From, edge.To)).SelectMany(edges => edges.Select(Edge))
                    )
                )
                .Append(
                    Line("VitaGraph graph", [("id", "graph"), ("version", facts.Version), ("schema", SchemaFingerprint.Of(facts.Schema))])
                )
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Asked of the Query API without our client.</summary>
    public static async Task<List<string>> ReadAsync(string url)
    {
        var nodes = await RowsAsync(url, "MATCH (n) RETURN labels(n)[0] + ' ' + n.id, properties(n), size(labels(n))");
        var edges = await RowsAsync(url, "MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id, properties(r), 1");
        return [.. nodes.Concat(edges).Order(StringComparer.Ordinal)];
    }

    public static async Task<List<string>> RowsAsync(string url, string statement)
    {
        using var http = new HttpClient();
        using var body = new StringContent(JsonSerializer.Serialize(new { statement }), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri($"{url}/db/neo4j/query/v2"), body);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var rows = json.RootElement.TryGetProperty("data", out var data)
            ? data.GetProperty("values").EnumerateArray().ToList()
            : throw new InvalidOperationException($"{statement}: {json.RootElement}");
        return
        [
            .. rows.Where(row => row.GetArrayLength() == 3)
                .Select(row =>
                    Line(row[0].GetString()!, row[1].EnumerateObject().Select(property => (property.Name, Plain(property.Value))))
                ),
        ];
    }

    private static string Edge(EdgeFact edge, int ordinal) =>
        Line(
            $"{edge.From} {edge.Edges.Type} {edge.To}",
            [
                .. Properties(edge.Edges.Type.Properties, edge.Values),
                ("source", edge.Provenance.Source),
                ("page", edge.Provenance.Page),
                ("basis", edge.Provenance.Basis),
                ("ordinal", ordinal),
            ]
        );

    private static IEnumerable<(string, object?)> Lines(NodeKind kind, IReadOnlyList<ProvenanceFact> lines) =>
        lines.Count == 0
            ? []
            :
            [
                ("provenanceSources", lines.Select(line => line.Source).ToArray()),
                ("provenancePages", lines.Select(line => line.Page ?? 0).ToArray()),
                ("provenanceBases", lines.Select(line => line.Basis).ToArray()),
                (
                    "provenanceFields",
                    lines
                        .Select(line =>
                            line.Fields.IsEmpty
                                ? "-"
                                : string.Join(' ', kind.Properties.Where(line.Fields.Holds).Select(property => property.Name))
                        )
                        .ToArray()
                ),
            ];

    private static IEnumerable<(string, object?)> Properties(IReadOnlyList<Property> properties, object?[] values)
    {
        foreach (var property in properties)
        {
            yield return (property.Name, values[property.Index]);
            if (property.IsText)
            {
                yield return (
                    property.Name + "Folded",
                    values[property.Index] switch
                    {
                        string text => Shadow(text),
                        string[] list => list.Select(Shadow).ToArray(),
                        _ => null,
                    }
                );
            }
        }
    }

    /// <summary>Decision 0006: a letter from U+D7B0 on is a lead U+D7F0 and four digits of six bits, counted from U+D7B0.</summary>
    private static string Shadow(string text) =>
        string.Concat(
            Folding
                .Fold(text)
                .EnumerateRunes()
                .Select(letter =>
                    letter.Value < 0xD7B0
                        ? letter.ToString()
                        : "\uD7F0"
                            + string.Concat(
                                Convert
                                    .ToString(letter.Value, 2)
                                    .PadLeft(24, '0')
                                    .Chunk(6)
                                    .Select(digit => (char)(0xD7B0 + Convert.ToInt32(new string(digit), 2)))
                            )
                )
        );

    private static string Line(string name, IEnumerable<(string Name, object? Value)> properties) =>
        $"{name} "
        + JsonSerializer.Serialize(
            properties
                .Where(property => property.Value is not null)
                .OrderBy(property => property.Name, StringComparer.Ordinal)
                .ToDictionary(property => property.Name, property => Number(property.Value))
        );

    /// <summary>JSON has one type of number.</summary>
    private static object? Number(object? value) =>
        value is int number ? (double)number
        : value is int[] numbers ? numbers.Select(each => (double)each).ToArray()
        : value;

    private static object? Plain(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => value.EnumerateArray().Select(Plain).ToArray(),
        };
}
