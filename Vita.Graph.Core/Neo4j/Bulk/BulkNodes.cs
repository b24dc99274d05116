using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>The file of all nodes of a kind: id, label, properties, and the lines of provenance as four lists.</summary>
internal sealed class BulkNodes : IDisposable
{
    private readonly NodeKind _kind;
    private readonly BulkColumns _columns;
    private readonly BulkFile _file;
    private readonly EmptyTexts _emptyTexts;

    public BulkNodes(NodeKind kind, string folder, BulkMeasures measures, EmptyTexts emptyTexts)
    {
        (_kind, _emptyTexts) = (kind, emptyTexts);
        _columns = new([.. kind.Properties.Where(property => property.Type != PropertyType.Id)]);
        string[] header =
        [
            $"id:ID({kind.Name})",
            ":LABEL",
            .. _columns.Header,
            $"{CypherNames.ProvenanceSources}:string[]",
            $"{CypherNames.ProvenancePages}:int[]",
            $"{CypherNames.ProvenanceBases}:string[]",
            $"{CypherNames.ProvenanceFields}:string[]",
        ];
        _file = new(Path.Combine(folder, FileOf(kind)), header, measures);
    }

    public long Rows => _file.Rows;

    public static string FileOf(NodeKind kind) => $"nodes-{kind.Name}.csv";

    public void Write(NodeFact node)
    {
        _file.Cell(node.Id);
        _file.Cell(_kind.Name);
        _columns.Write(node.Values, _file, name => _emptyTexts.Add(node, name));
        var lines = node.Provenance;
        _file.Cell(lines.Count == 0 ? null : lines.Select(line => line.Source).ToArray());
        _file.Cell(lines.Count == 0 ? null : lines.Select(line => line.Page ?? CypherNames.NoPage).ToArray());
        _file.Cell(lines.Count == 0 ? null : lines.Select(line => line.Basis).ToArray());
        _file.Cell(lines.Count == 0 ? null : lines.Select(line => LineFields.Text(_kind, line.Fields)).ToArray());
        _file.EndRow();
    }

    public void Dispose() => _file.Dispose();
}
