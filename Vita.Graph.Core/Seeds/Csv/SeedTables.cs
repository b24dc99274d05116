using System.Globalization;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>Writes facts of one source as tables of the seeds, one per kind and one per relation, row by row: nothing is kept but the open
/// files.</summary>
internal sealed class SeedTables(GraphSchema schema, string folder, string source) : IDisposable
{
    private static readonly CsvForm Form = new(LineEnd: "\n");

    private readonly Dictionary<string, CsvFile> _files = [];
    private readonly Property[][] _columns =
    [
        .. schema.Kinds.Select(kind => kind.Properties.Where(property => property is { Computed: null, RestrictedTo: null }).ToArray()),
    ];
    private readonly RelationField[] _relations =
    [
        .. schema.EdgeSets.Select(set =>
            schema.Relations.Single(relation => !relation.IsDerived && relation.Step == new Step(set, Direction.Out))
        ),
    ];

    public void Write(NodeFact node)
    {
        var columns = _columns[node.Kind.Index];
        var file = FileOf(node.Kind.Plural, columns.Select(property => property.Name).Append(Provenance.Page).Append(Provenance.Basis));
        foreach (var property in columns)
        {
            file.Cells.Text(property.Type == PropertyType.Id ? Slug(node.Id) : Shown(node.Values[property.Index]));
        }

        file.Cells.Text(string.Join('|', node.Provenance.Select(line => line.Page).OfType<int>()));
        file.Cells.Text(Basis(node.Provenance[0]));
        file.EndRow();
    }

    public void Write(EdgeFact edge)
    {
        var relation = _relations[edge.Edges.Index];
        var file = FileOf(
            $"{relation.Owner.Plural}.{relation.Name}",
            [
                CsvRelationHeader.Id,
                CsvRelationHeader.Ref,
                .. edge.Edges.Type.Properties.Select(property => property.Name),
                Provenance.Page,
                Provenance.Basis,
            ]
        );
        file.Cells.Text(Slug(edge.From));
        file.Cells.Text(Slug(edge.To));
        foreach (var value in edge.Values)
        {
            file.Cells.Text(Shown(value));
        }

        file.Cells.Text(Shown(edge.Provenance.Page));
        file.Cells.Text(Basis(edge.Provenance));
        file.EndRow();
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
        {
            file.Dispose();
        }
    }

    private CsvFile FileOf(string name, IEnumerable<string> header)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            _files[name] = file = new(Path.Combine(folder, name + ".csv"), Form);
            file.Line($"{CsvFileReader.SourceMark} {source}");
            file.Line(string.Join(',', header));
        }

        return file;
    }

    /// <summary>What the source states needs no word.</summary>
    private static string Basis(ProvenanceFact line) => line.Basis == Provenance.Stated ? "" : line.Basis;

    private static string Slug(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static string Shown(object? value) =>
        value switch
        {
            null => "",
            string[] list => string.Join('|', list),
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
