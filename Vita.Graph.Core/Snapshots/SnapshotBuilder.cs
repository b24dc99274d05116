using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>Reads a graph, wherever it is kept, into a snapshot.</summary>
public static class SnapshotBuilder
{
    /// <remarks>The source is read by one thread, front to back; columns are made meanwhile, as many at once as there are cores.</remarks>
    /// <exception cref="InvalidDataException">An edge joins a node that is not there.</exception>
    public static Snapshot Build(IGraphSource source) => Build(source, source.Version, null);

    /// <summary>As <see cref="Build(IGraphSource)"/>, but the version is computed from what is read.</summary>
    /// <param name="source">The graph.</param>
    /// <param name="confirm">Is told the version once all is read, and gives the one to be served, or throws.</param>
    internal static Snapshot Build(IGraphSource source, Func<string, string> confirm) => Build(source, "", confirm);

    private static Snapshot Build(IGraphSource source, string version, Func<string, string>? confirm)
    {
        var nodes = source.Schema.Kinds.Select(kind => source.Nodes(kind).ToList()).ToList();
        var read = new ReadFacts(source.Schema, nodes);
        var computed = confirm is null ? null : Task.Run(() => DataVersion.Of(read));
        var ids = nodes.Select(kind => kind.Select(node => node.Id).ToArray()).ToList();
        var rows = new RowLookup(source.Schema, ids);
        var tables = source.Schema.Kinds.Select(kind => Task.Run(() => Table(kind, nodes[kind.Index], ids[kind.Index], rows))).ToList();
        var edges = new List<Task<EdgeTable>>();
        using (read)
        {
            foreach (var set in source.Schema.EdgeSets)
            {
                var facts = source.EdgesOf(set).ToList();
                read.Add(facts);
                edges.Add(Task.Run(() => Edges(set, facts, rows)));
            }
        }

        return new(source.Schema, confirm?.Invoke(computed!.GetAwaiter().GetResult()) ?? version, Finished(tables), Finished(edges));
    }

    private static T[] Finished<T>(List<Task<T>> tasks) => Task.WhenAll(tasks).GetAwaiter().GetResult();

    private static NodeTable Table(NodeKind kind, List<NodeFact> nodes, string[] ids, RowLookup rows)
    {
        var starts = new int[nodes.Count + 1];
        for (var row = 0; row < nodes.Count; row++)
        {
            starts[row + 1] = starts[row] + nodes[row].Provenance.Count;
        }

        var lines = nodes.SelectMany(node => node.Provenance).ToList();
        return new(
            kind,
            ids,
            Columns(kind.Properties, [.. nodes.Select(node => node.Values)]),
            starts,
            Lines(lines, rows),
            [.. lines.Select(line => line.Fields)]
        );
    }

    /// <summary>A source gives edges in the order of the ids that they join, which is the order of rows.</summary>
    private static EdgeTable Edges(EdgeSet set, List<EdgeFact> facts, RowLookup rows)
    {
        var from = facts.Select(fact => rows.Of(set.From, fact.From)).ToArray();
        var to = facts.Select(fact => rows.Of(set.To, fact.To)).ToArray();
        return new(
            set,
            from,
            to,
            Columns(set.Type.Properties, [.. facts.Select(fact => fact.Values)]),
            Lines([.. facts.Select(fact => fact.Provenance)], rows)
        );
    }

    private static Column[] Columns(IReadOnlyList<Property> properties, List<object?[]> rows) =>
        [.. properties.Select(property => Column.Of(property, [.. rows.Select(row => row[property.Index])]))];

    private static ProvenanceColumns Lines(List<ProvenanceFact> lines, RowLookup rows) =>
        new(
            [.. lines.Select(line => rows.Of(rows.SourceKind, line.Source))],
            Column.Of(ProvenanceParts.PropertyOf(ProvenancePart.Page), [.. lines.Select(line => (object?)line.Page)]),
            Column.Of(ProvenanceParts.PropertyOf(ProvenancePart.Basis), [.. lines.Select(line => (object?)line.Basis)])
        );

    private sealed class RowLookup(GraphSchema schema, List<string[]> ids)
    {
        private readonly Dictionary<string, int>[] _rows =
        [
            .. ids.Select(kind => kind.Select((id, row) => (id, row)).ToDictionary(pair => pair.id, pair => pair.row)),
        ];

        public NodeKind SourceKind { get; } = schema.FindKind(Provenance.SourceKind)!;

        public int Of(NodeKind kind, string id) =>
            _rows[kind.Index].TryGetValue(id, out var row)
                ? row
                : throw new InvalidDataException($"There is no {kind} '{id}', but an edge or a provenance refers to it.");
    }
}
