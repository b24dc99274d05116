using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Reads the nodes of a kind. Those whose id is none of the kind are left out, and all that have one id: it names none of
/// them.</summary>
/// <remarks>Neo4j groups nodes of the same provenance, which most of a register are: a row costs it more than all that is in it.</remarks>
internal sealed class NodeReader(NodeKind kind, TextPool pool, ProvenanceReader provenance, Doubts doubts)
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

    /// <remarks>Asked for with their types: a NaN in plain JSON would be a text.</remarks>
    /// <param name="group">How the nodes of equal provenance are gathered, with a place for the values of one.</param>
    private CypherStatement Statement(string group)
    {
        string[] provenance =
        [
            CypherNames.ProvenanceSources,
            CypherNames.ProvenancePages,
            CypherNames.ProvenanceBases,
            CypherNames.ProvenanceFields,
        ];
        var values = $"[{Columns(kind.Properties.Select(CypherNames.Key))}]";
        var text =
            $"MATCH (n:{CypherNames.Label(kind)}) RETURN {Columns(provenance)}, "
            + $"{string.Format(CultureInfo.InvariantCulture, group, values)}";
        return new(text) { ReturnsFloats = true };
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
            Doubt(isDoubtful, ForeignCodes.Value, id, property.Name);
        }

        row.Read();
        Doubt(isProvenanceDoubtful, ForeignCodes.Line, id, "provenance");
        if (id is not null && NodeId.IsWellFormed(id, kind.Singular))
        {
            _nodes.Add(new(kind, id, values, lines));
        }
        else
        {
            doubts.Add(ForeignCodes.Id, kind.Name, id);
        }
    }

    private void Doubt(bool isDoubtful, ProblemCode code, string? id, string what)
    {
        if (isDoubtful)
        {
            doubts.Add(code, $"{kind}.{what}", id);
        }
    }

    private List<NodeFact> Distinct()
    {
        var distinct = new List<NodeFact>(_nodes.Count);
        for (var (place, next) = (0, 0); place < _nodes.Count; place = next)
        {
            for (next = place + 1; next < _nodes.Count && _nodes[next].Id == _nodes[place].Id; next++) { }

            if (next - place == 1)
            {
                distinct.Add(_nodes[place]);
            }
            else
            {
                doubts.Add(ForeignCodes.DoubledId, kind.Name, _nodes[place].Id, next - place);
            }
        }

        return distinct;
    }
}
