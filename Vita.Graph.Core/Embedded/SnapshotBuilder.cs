using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Embedded;

/// <summary>Reads a graph, wherever it is kept, into a snapshot.</summary>
public static class SnapshotBuilder
{
    /// <exception cref="InvalidDataException">An edge joins a node that is not there.</exception>
    public static Snapshot Build(IGraphSource source)
    {
        var nodes = source.Schema.Kinds.Select(kind => source.Nodes(kind).ToList()).ToList();
        var ids = nodes.Select(kind => kind.Select(node => node.Id).ToArray()).ToList();
        var rows = new RowLookup(source.Schema, ids);
        var tables = source.Schema.Kinds.Select(kind => Table(kind, nodes[kind.Index], ids[kind.Index], rows)).ToArray();
        var edges = source.Schema.EdgeSets.Select(set => Edges(set, [.. source.EdgesOf(set)], rows)).ToArray();
        return new(source.Schema, source.Version, tables, edges);
    }

    private static NodeTable Table(NodeKind kind, List<NodeFact> nodes, string[] ids, RowLookup rows)
    {
        var starts = new int[nodes.Count + 1];
        for (var row = 0; row < nodes.Count; row++)
        {
            starts[row + 1] = starts[row] + nodes[row].Provenance.Count;
        }

        return new(kind, ids, Columns(kind.Properties, [.. nodes.Select(node => node.Values)]), starts, Lines([.. nodes.SelectMany(node => node.Provenance)], rows));
    }

    /// <summary>The order of the source is kept among edges that join the same rows.</summary>
    private static EdgeTable Edges(EdgeSet set, List<EdgeFact> facts, RowLookup rows)
    {
        var sorted = facts
            .Select(fact => (From: rows.Of(set.From, fact.From), To: rows.Of(set.To, fact.To), Fact: fact))
            .OrderBy(edge => edge.From).ThenBy(edge => edge.To).ToList();
        return new(
            set,
            [.. sorted.Select(edge => edge.From)],
            [.. sorted.Select(edge => edge.To)],
            Columns(set.Type.Properties, [.. sorted.Select(edge => edge.Fact.Values)]),
            Lines([.. sorted.Select(edge => edge.Fact.Provenance)], rows));
    }

    private static Column[] Columns(IReadOnlyList<Property> properties, List<object?[]> rows) =>
        [.. properties.Select(property => Column.Of(property, [.. rows.Select(row => row[property.Index])]))];

    private static ProvenanceColumns Lines(List<ProvenanceFact> lines, RowLookup rows) => new(
        [.. lines.Select(line => rows.Of(rows.SourceKind, line.Source))],
        Column.Of(new ProvenanceValue(ProvenancePart.Page).Property, [.. lines.Select(line => (object?)line.Page)]),
        Column.Of(new ProvenanceValue(ProvenancePart.Basis).Property, [.. lines.Select(line => (object?)line.Basis)]));

    private sealed class RowLookup(GraphSchema schema, List<string[]> ids)
    {
        private readonly Dictionary<string, int>[] _rows =
            [.. ids.Select(kind => kind.Select((id, row) => (id, row)).ToDictionary(pair => pair.id, pair => pair.row))];

        public NodeKind SourceKind { get; } = schema.FindKind(Provenance.SourceKind)!;

        public int Of(NodeKind kind, string id) =>
            _rows[kind.Index].TryGetValue(id, out var row) ? row : throw new InvalidDataException($"There is no {kind} '{id}', but an edge or a provenance refers to it.");
    }
}
