using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>The file of all edges of a set: the nodes joined, type, properties, provenance, and the number among edges between the same
/// two.</summary>
internal sealed class BulkEdges : IDisposable
{
    private readonly EdgeSet _set;
    private readonly BulkColumns _columns;
    private readonly BulkFile _file;
    private readonly EmptyTexts _emptyTexts;
    private (string From, string To, int Ordinal) _last = ("", "", 0);

    public BulkEdges(EdgeSet set, string folder, BulkMeasures measures, EmptyTexts emptyTexts)
    {
        (_set, _emptyTexts) = (set, emptyTexts);
        _columns = new(set.Type.Properties);
        string[] header =
        [
            $":START_ID({set.From.Name})",
            $":END_ID({set.To.Name})",
            ":TYPE",
            .. _columns.Header,
            $"{Provenance.Source}:string",
            $"{Provenance.Page}:int",
            $"{Provenance.Basis}:string",
            $"{CypherNames.Ordinal}:int",
        ];
        _file = new(Path.Combine(folder, FileOf(set)), header, measures);
    }

    public long Rows => _file.Rows;

    public static string FileOf(EdgeSet set) => $"edges-{set.From.Name}-{set.Type.Name}-{set.To.Name}.csv";

    /// <summary>Edges come in the order of <see cref="EdgeOrder"/>, so those between the same two nodes follow each other.</summary>
    public void Write(EdgeFact edge)
    {
        _last = (edge.From, edge.To, edge.From == _last.From && edge.To == _last.To ? _last.Ordinal + 1 : 0);
        _file.Cell(edge.From);
        _file.Cell(edge.To);
        _file.Cell(_set.Type.Name);
        _columns.Write(edge.Values, _file, name => _emptyTexts.Add(edge, _last.Ordinal, name));
        _file.Cell(edge.Provenance.Source);
        _file.Cell(edge.Provenance.Page);
        _file.Cell(edge.Provenance.Basis);
        _file.Cell(_last.Ordinal);
        _file.EndRow();
    }

    public void Dispose() => _file.Dispose();
}
