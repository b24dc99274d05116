using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Reads the nodes of a kind. Those whose id is none of the kind are left out, and of several with one id all but the first.</summary>
internal sealed class NodeReader(GraphSchema schema, NodeKind kind, TextPool pool, ProvenanceReader provenance, Doubts doubts)
{
    private readonly FactValueReader _values = new(pool);
    private readonly List<NodeFact> _nodes = [];

    /// <summary>All of them, ordered by id.</summary>
    public async Task<List<NodeFact>> ReadAsync(QueryApiClient client, CancellationToken cancellation)
    {
        // The id is the first property of every kind.
        var columns = kind.Properties.Select(CypherNames.Key).Concat([CypherNames.ProvenanceSources, CypherNames.ProvenancePages, CypherNames.ProvenanceBases]);
        await client.ReadRowsAsync(new($"MATCH (n:{CypherNames.Label(kind)}) RETURN {string.Join(", ", columns.Select(key => $"n.{key}"))}"), Add, cancellation);
        _nodes.Sort((x, y) => string.CompareOrdinal(x.Id, y.Id));
        return Distinct();
    }

    private void Add(ref Utf8JsonReader row)
    {
        row.Read();
        var id = pool.Once(ref row);
        row.Skip();
        var values = new object?[kind.Properties.Count];
        values[0] = id;
        foreach (var property in kind.Properties.Skip(1))
        {
            row.Read();
            var isValueDoubtful = false;
            values[property.Index] = _values.Read(ref row, property, ref isValueDoubtful);
            Doubt(isValueDoubtful, id, property.Name);
        }

        var isDoubtful = false;
        var lines = provenance.ReadLines(ref row, ref isDoubtful);
        Doubt(isDoubtful, id, "provenance");
        row.Read();
        if (id is not null && schema.KindOfId(id) == kind)
        {
            _nodes.Add(new(kind, id, values, lines));
        }
        else
        {
            doubts.Add($"{kind}: a node with the id '{id}' is left out: no id of its kind.");
        }
    }

    private void Doubt(bool isDoubtful, string? id, string what)
    {
        if (isDoubtful)
        {
            doubts.Add($"{kind} '{id}': {what} is left out, or part of it: not of its type or vocabulary.");
        }
    }

    private List<NodeFact> Distinct()
    {
        var distinct = new List<NodeFact>(_nodes.Count);
        foreach (var node in _nodes)
        {
            if (distinct.Count > 0 && distinct[^1].Id == node.Id)
            {
                doubts.Add($"{kind} '{node.Id}': there are several; all but one are left out.");
            }
            else
            {
                distinct.Add(node);
            }
        }

        return distinct;
    }
}
