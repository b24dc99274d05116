using System.Globalization;
using System.Text;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>Writes facts of one source as tables of the seeds, one per kind and one per relation, row by row: nothing is kept but the open
/// files.</summary>
internal sealed class SeedTables(GraphSchema schema, string folder, string source) : IDisposable
{
    private readonly Dictionary<string, StreamWriter> _files = [];
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
            Cell(file, property.Type == PropertyType.Id ? Slug(node.Id) : Shown(node.Values[property.Index]), ',');
        }

        Cell(file, string.Join('|', node.Provenance.Select(line => line.Page).OfType<int>()), ',');
        Cell(file, Basis(node.Provenance[0]), '\n');
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
        Cell(file, Slug(edge.From), ',');
        Cell(file, Slug(edge.To), ',');
        foreach (var value in edge.Values)
        {
            Cell(file, Shown(value), ',');
        }

        Cell(file, Shown(edge.Provenance.Page), ',');
        Cell(file, Basis(edge.Provenance), '\n');
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
        {
            file.Dispose();
        }
    }

    private StreamWriter FileOf(string name, IEnumerable<string> header)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            // No line ends and no byte order mark of the machine's own: equal facts are equal bytes everywhere.
            _files[name] = file = new(
                Path.Combine(folder, name + ".csv"),
                new UTF8Encoding(false),
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    BufferSize = 1 << 16,
                }
            );
            file.Write($"{CsvFileReader.SourceMark} {source}\n{string.Join(',', header)}\n");
        }

        return file;
    }

    private static void Cell(StreamWriter file, string text, char end)
    {
        if (text.AsSpan().ContainsAny(",\"\r\n"))
        {
            file.Write('"');
            file.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            file.Write('"');
        }
        else
        {
            file.Write(text);
        }

        file.Write(end);
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
