using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>A snapshot as facts again, without the values that need a scope: what may be given to everybody.</summary>
/// <param name="snapshot">The graph.</param>
internal sealed class PublicGraph(Snapshot snapshot) : IGraphSource
{
    private readonly string[] _sources = snapshot.Sources.Ids;

    /// <inheritdoc />
    public GraphSchema Schema => snapshot.Schema;

    /// <inheritdoc />
    public string Version => snapshot.Version;

    /// <inheritdoc />
    public IEnumerable<NodeFact> Nodes(NodeKind kind)
    {
        var table = snapshot[kind];
        for (var row = 0; row < table.Count; row++)
        {
            yield return new(kind, table.Ids[row], Values(kind.Properties, table.Columns, row), [.. Lines(table, row)]);
        }
    }

    /// <inheritdoc />
    public IEnumerable<EdgeFact> EdgesOf(EdgeSet edges)
    {
        var table = snapshot[edges];
        var (from, to) = (snapshot[edges.From].Ids, snapshot[edges.To].Ids);
        for (var edge = 0; edge < table.Count; edge++)
        {
            var values = Values(edges.Type.Properties, table.Columns, edge);
            yield return new(edges, from[table.From[edge]], to[table.To[edge]], values, Line(table.Provenance, edge, FieldSet.None));
        }
    }

    private IEnumerable<ProvenanceFact> Lines(NodeTable table, int row)
    {
        for (var line = table.ProvenanceStarts[row]; line < table.ProvenanceStarts[row + 1]; line++)
        {
            var stated = table
                .Stated[line]
                .Among(table.Kind.Properties)
                .Where(property => property.RestrictedTo is null)
                .Aggregate(FieldSet.None, (fields, property) => fields.With(property));
            yield return Line(table.Provenance, line, stated);
        }
    }

    private ProvenanceFact Line(ProvenanceColumns lines, int line, FieldSet fields) =>
        new(_sources[lines.Sources[line]], (int?)Single(lines.Pages, line), (string)Single(lines.Bases, line)!, fields);

    private static object?[] Values(IReadOnlyList<Property> properties, IReadOnlyList<Column> columns, int row) =>
        [.. properties.Select(property => property.RestrictedTo is null ? Value(columns[property.Index], property, row) : null)];

    private static object? Value(Column column, Property property, int row)
    {
        if (!property.IsList)
        {
            return Single(column, row);
        }

        var elements = column.Elements(row);
        return elements.Length == 0 ? null : elements.ToArray().Select(code => (string)column.Values[code]).ToArray();
    }

    private static object? Single(Column column, int row) =>
        column.Codes[row] is var code and not Column.Absent ? column.Values[code] : null;
}
