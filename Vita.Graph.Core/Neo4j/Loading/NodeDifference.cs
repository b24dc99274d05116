using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>What tells the nodes of a kind in Neo4j from those that should be there.</summary>
internal sealed class NodeDifference
{
    private readonly List<StoredProperty<NodeFact>> _properties;
    private readonly Dictionary<string, NodeFact> _missing;
    private readonly string _label;
    private readonly bool _holdsFloats;

    public NodeDifference(IGraphSource graph, NodeKind kind)
    {
        _label = CypherNames.Label(kind);
        _properties = StoredProperties.Of(kind);
        _holdsFloats = CypherNames.MayHoldFloats(kind.Properties);
        _missing = graph.Nodes(kind).ToDictionary(node => node.Id);
    }

    /// <summary>Nodes of the kind that the graph does not have, by the id that Neo4j itself gives them, and ours where they have
    /// one.</summary>
    public List<(string Element, string? Id)> Gone { get; } = [];

    /// <summary>Nodes that are there with other values; those that are equal already need nothing.</summary>
    public List<NodeFact> Changed { get; } = [];

    /// <summary>Nodes that are not there.</summary>
    public IReadOnlyCollection<NodeFact> Missing => _missing.Values;

    /// <summary>Properties and labels that others added are not named in a row, and so survive.</summary>
    public string Write => $"UNWIND $rows AS row MERGE (n:{_label} {{id: row[0]}}) SET n += row[1]";

    /// <summary>A row: an id and its values. An absent value that may have been there is null, which removes it.</summary>
    public object?[] RowOf(NodeFact node, bool isNew) => [node.Id, StoredProperties.MapOf(_properties, node, isNew)];

    /// <summary>Reads what is there, within the transaction that will change it.</summary>
    public async Task ReadAsync(QueryTransaction transaction, CancellationToken cancellation) =>
        await transaction.RunAsync(
            new($"MATCH (n:{_label}) RETURN elementId(n), n.id, {string.Join(", ", _properties.Select(property => $"n.{property.Key}"))}")
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
        row.Read();
        var id = row.TokenType == JsonTokenType.String ? row.GetString() : null;
        row.Skip();
        if (id is null || !_missing.Remove(id, out var node))
        {
            Gone.Add((element, id));
            SkipRest(ref row);
            return;
        }

        var isEqual = true;
        foreach (var property in _properties)
        {
            row.Read();
            isEqual &= StoredValue.IsEqual(ref row, property.ValueOf(node));
        }

        row.Read();
        if (!isEqual)
        {
            Changed.Add(node);
        }
    }

    private static void SkipRest(ref Utf8JsonReader row)
    {
        while (row.Read() && row.TokenType != JsonTokenType.EndArray)
        {
            row.Skip();
        }
    }
}
