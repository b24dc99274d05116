using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>What tells the edges of a set in Neo4j from those that should be there.</summary>
internal sealed class EdgeDifference
{
    private readonly List<StoredProperty<NumberedEdge>> _properties;
    private readonly Dictionary<(string From, string To, int Ordinal), NumberedEdge> _missing;
    private readonly string _from;
    private readonly string _to;
    private readonly string _type;
    private readonly bool _holdsFloats;

    public EdgeDifference(IGraphSource graph, EdgeSet edges)
    {
        (_from, _to, _type) = (CypherNames.Label(edges.From), CypherNames.Label(edges.To), CypherNames.Type(edges.Type));
        _properties = StoredProperties.Of(edges.Type);
        _holdsFloats = CypherNames.MayHoldFloats(edges.Type.Properties);
        _missing = NumberedEdge.Of(graph, edges).ToDictionary(edge => (edge.Fact.From, edge.Fact.To, edge.Ordinal));
    }

    /// <summary>Edges that the graph does not have, those made by hand without a number too, by the id that Neo4j gives them.</summary>
    public List<string> Gone { get; } = [];

    /// <summary>Edges that are there with other values.</summary>
    public List<(string Element, NumberedEdge Edge)> Changed { get; } = [];

    /// <summary>Edges that are not there.</summary>
    public IReadOnlyCollection<NumberedEdge> Missing => _missing.Values;

    public string Create =>
        $"UNWIND $rows AS row MATCH (a:{_from} {{id: row[0]}}) MATCH (b:{_to} {{id: row[1]}}) CREATE (a)-[r:{_type}]->(b) SET r = row[2]";

    public object?[] RowToCreate(NumberedEdge edge) =>
        [edge.Fact.From, edge.Fact.To, StoredProperties.MapOf(_properties, edge, isNew: true, (CypherNames.Ordinal, edge.Ordinal))];

    public object?[] RowToChange((string Element, NumberedEdge Edge) change) =>
        [change.Element, StoredProperties.MapOf(_properties, change.Edge, isNew: false)];

    /// <summary>Reads what is there, within the transaction that will change it.</summary>
    public async Task ReadAsync(QueryTransaction transaction, CancellationToken cancellation) =>
        await transaction.RunAsync(
            new(
                $"MATCH (a:{_from})-[r:{_type}]->(b:{_to}) RETURN elementId(r), a.id, b.id, r.{CypherNames.Ordinal}, "
                    + $"{string.Join(", ", _properties.Select(property => $"r.{property.Key}"))}"
            )
            {
                ReturnsFloats = _holdsFloats,
            },
            cancellation,
            Compare
        );

    private void Compare(ref Utf8JsonReader row)
    {
        row.Read();
        var element = row.GetString()!;
        var from = Text(ref row);
        var to = Text(ref row);
        row.Read();
        var ordinal = row.TokenType == JsonTokenType.Number && row.TryGetInt32(out var number) ? number : -1;
        row.Skip();
        var isKnown = _missing.Remove((from, to, ordinal), out var edge);
        var isEqual = true;
        foreach (var property in _properties)
        {
            row.Read();
            isEqual &= StoredValue.IsEqual(ref row, isKnown ? property.ValueOf(edge) : null);
        }

        row.Read();
        if (!isKnown)
        {
            Gone.Add(element);
        }
        else if (!isEqual)
        {
            Changed.Add((element, edge));
        }
    }

    private static string Text(ref Utf8JsonReader row)
    {
        row.Read();
        var text = row.TokenType == JsonTokenType.String ? row.GetString()! : "";
        row.Skip();
        return text;
    }
}
