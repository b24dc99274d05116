using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Reads the nodes of a kind. Those whose id is none of the kind are left out, and of several with one id all but the first.</summary>
/// <remarks>Neo4j groups nodes of the same provenance, which most of a register are: a row costs it more than all that is in it.</remarks>
internal sealed class NodeReader(GraphSchema schema, NodeKind kind, TextPool pool, ProvenanceReader provenance, Doubts doubts)
{
    private readonly FactValueReader _values = new(pool);
    private readonly List<NodeFact> _nodes = [];

    /// <summary>All of them, ordered by id.</summary>
    public async Task<List<NodeFact>> ReadAsync(QueryApiClient client, CancellationToken cancellation)
    {
        try
        {
            await client.ReadRowsAsync(Statement("collect({0})"), Add, cancellation);
        }
        catch (Neo4jException error) when (error.Code == Neo4jCodes.OutOfMemory)
        {
            // Groups are made in the memory of the server; rows are not.
            _nodes.Clear();
            await client.ReadRowsAsync(Statement("[{0}]"), Add, cancellation);
        }

        _nodes.Sort((x, y) => string.CompareOrdinal(x.Id, y.Id));
        return Distinct();
    }

    /// <param name="group">How the nodes of equal provenance are gathered, with a place for the values of one.</param>
    private CypherStatement Statement(string group)
    {
        string[] provenance = [CypherNames.ProvenanceSources, CypherNames.ProvenancePages, CypherNames.ProvenanceBases, CypherNames.ProvenanceFields];
        var values = $"[{Columns(kind.Properties.Select(CypherNames.Key))}]";
        var text = $"MATCH (n:{CypherNames.Label(kind)}) RETURN {Columns(provenance)}, {string.Format(CultureInfo.InvariantCulture, group, values)}";
        return new(text) { ReturnsFloats = CypherNames.MayHoldFloats(kind.Properties) };
    }

    private static string Columns(IEnumerable<string> keys) => string.Join(", ", keys.Select(key => $"n.{key}"));

    private void Add(ref Utf8JsonReader row)
    {
        var isDoubtful = false;
        var lines = provenance.ReadLines(ref row, kind, ref isDoubtful);
        row.Read();
        while (row.Read() && row.TokenType != JsonTokenType.EndArray)
        {
            AddOne(ref row, lines, isDoubtful);
        }

        row.Read();
    }

    /// <summary>Adds the node whose values the reader stands before; the reader is at their end afterwards.</summary>
    private void AddOne(ref Utf8JsonReader row, IReadOnlyList<ProvenanceFact> lines, bool isProvenanceDoubtful)
    {
        // The id is the first property of every kind.
        row.Read();
        var id = pool.Once(ref row);
        row.Skip();
        var values = new object?[kind.Properties.Count];
        values[0] = id;
        foreach (var property in kind.Properties.Skip(1))
        {
            row.Read();
            var isDoubtful = false;
            values[property.Index] = _values.Read(ref row, property, ref isDoubtful);
            Doubt(isDoubtful, id, property.Name);
        }

        row.Read();
        Doubt(isProvenanceDoubtful, id, "provenance");
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
