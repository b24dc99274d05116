using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Reads the edges of a set. Those without a source are left out and reported; those at a node that was left out, which is
/// reported, go with it.</summary>
/// <remarks>
/// Neo4j groups edges that enter one node and say the same: a commune and its neighbours lie within one département by one page of one
/// source. A row costs it more
/// than all that is in it, and so it takes half the time.
/// </remarks>
internal sealed class EdgeReader(EdgeSet edges, TextPool pool, ProvenanceReader provenance, Doubts doubts)
{
    private readonly FactValueReader _values = new(pool);
    private readonly List<EdgeFact> _edges = [];

    /// <summary>Reads them all, in any order.</summary>
    public async Task ReadAsync(QueryApiClient client, CancellationToken cancellation)
    {
        try
        {
            await client.ReadRowsAsync(Statement("collect(a.id)"), Add, cancellation);
        }
        catch (Neo4jException error) when (error.Code == Neo4jCodes.OutOfMemory)
        {
            // Groups are made in the memory of the server; rows are not.
            _edges.Clear();
            await client.ReadRowsAsync(Statement("[a.id]"), Add, cancellation);
        }
    }

    /// <summary>Those that join two of the nodes, in the order of <see cref="EdgeOrder"/>, equal ones once.</summary>
    public List<EdgeFact> Between(HashSet<string> from, HashSet<string> to)
    {
        _edges.RemoveAll(edge => !from.Contains(edge.From) || !to.Contains(edge.To));
        _edges.Sort(EdgeOrder.Instance);
        return [.. _edges.Where((edge, place) => place == 0 || IsNew(edge, _edges[place - 1]))];
    }

    private bool IsNew(EdgeFact edge, EdgeFact before)
    {
        var isNew = EdgeOrder.Instance.Compare(before, edge) != 0;
        if (!isNew)
        {
            doubts.Add(ForeignCodes.DoubledRelation, edges.Type.Name, edge.From);
        }

        return isNew;
    }

    private CypherStatement Statement(string from)
    {
        var columns = edges.Type.Properties.Select(CypherNames.Key).Concat([Provenance.Source, Provenance.Page, Provenance.Basis]);
        var text =
            $"MATCH (a:{CypherNames.Label(edges.From)})-[r:{CypherNames.Type(edges.Type)}]->(b:{CypherNames.Label(edges.To)}) RETURN "
            + $"b.id, {string.Join(", ", columns.Select(key => $"r.{key}"))}, {from}";
        return new(text) { ReturnsFloats = edges.Type.Properties.Count > 0 };
    }

    private void Add(ref Utf8JsonReader row)
    {
        row.Read();
        var to = pool.Once(ref row);
        row.Skip();
        var isDoubtful = false;
        var values = new object?[edges.Type.Properties.Count];
        foreach (var property in edges.Type.Properties)
        {
            row.Read();
            values[property.Index] = _values.Read(ref row, property, ref isDoubtful);
        }

        var isLineDoubtful = false;
        var line = provenance.ReadLine(ref row, ref isLineDoubtful);
        row.Read();
        while (row.Read() && row.TokenType != JsonTokenType.EndArray)
        {
            var from = pool.Once(ref row);
            row.Skip();
            Add(from, to, values, line, isDoubtful, isLineDoubtful);
        }

        row.Read();
    }

    private void Add(string? from, string? to, object?[] values, ProvenanceFact? line, bool isDoubtful, bool isLineDoubtful)
    {
        if (from is null || to is null)
        {
            return;
        }

        Doubt(isLineDoubtful, ForeignCodes.Line, from);
        Doubt(isDoubtful && line is not null, ForeignCodes.Value, from);
        if (line is not null)
        {
            _edges.Add(new(edges, from, to, values, line));
        }
    }

    private void Doubt(bool isDoubtful, ProblemCode code, string from)
    {
        if (isDoubtful)
        {
            doubts.Add(code, edges.Type.Name, from);
        }
    }
}
