using System.Text.Json;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Metadata;
using Vita.Graph.Core.Export.Tables;
using Xunit;

namespace Vita.Graph.Tests.Exports;

/// <summary>Each file read by programs that are not ours: they find as many nodes and edges as there are, with the same labels and
/// kinds.</summary>
[Trait("Speed", "Slow")]
public sealed class ReadBackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task Python_reads_them_with_networkx_igraph_rdflib_and_openpyxl()
    {
        await WriteAllAsync();
        var python = await OtherPrograms.PythonAsync();

        var found = await ReadAsync(python, Path.Combine(OtherPrograms.Readers, "read.py"), _folder.Path);

        Assert.Equal(
            [
                "graphml networkx",
                "graphml igraph",
                "gexf-1_2 networkx",
                "gephi csv",
                "cytoscape json",
                "kumu-json json",
                "kumu-xlsx openpyxl",
                "grafana json",
                "vosviewer json",
                "turtle rdflib",
                "jsonld rdflib",
                "turtle jsonld",
            ],
            found.Select(reading => reading.Reader)
        );
        Assert.All(found.Where(reading => reading.Reader is not ("vosviewer json" or "turtle jsonld")), IsWhole);

        // VOSviewer has no edge from a node to itself and adds up the others; the two syntaxes of RDF say the same.
        var view = ExportedFile.Whole();
        var loops = view.Edges.Sum(group => group.Edges.Count(edge => group.From == group.To && edge.From == edge.To));
        Assert.Equal(view.EdgeCount - loops, found.Single(reading => reading.Reader == "vosviewer json").Edges);
        Assert.Equal(0, found.Single(reading => reading.Reader == "turtle jsonld").Edges);
    }

    [Fact]
    public async Task Node_reads_them_with_what_Gephi_Lite_reads_with_and_the_shapes_hold()
    {
        await WriteAllAsync();
        if (!Directory.Exists(Path.Combine(OtherPrograms.Readers, "node_modules")))
        {
            await OtherPrograms.RunAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }

        var found = await ReadAsync("node", "read.mjs", _folder.Path);

        Assert.Equal(
            ["gexf graphology", "gexf-1_2 graphology", "graphml graphology", "turtle n3", "turtle rdf-validate-shacl", "dcat n3"],
            found.Select(reading => reading.Reader)
        );
        Assert.All(found.Where(reading => reading.Labels is not null), IsWhole);
        Assert.Equal((0, 0), (found[^2].Nodes, found[^2].Edges));
        Assert.Equal(ExportedFile.Whole().EdgeCount, found[^3].Edges);

        // A dataset for each table, one for the network and one for the database; a distribution for each file.
        var tables = GraphTables.Of(ExportedFile.Whole().Snapshot.Schema).All.Count;
        Assert.Equal(
            (tables + 2, (tables * TableFormats.All.Count) + ExportFormats.All.Count + 1),
            ((int)found[^1].Nodes, (int)found[^1].Edges)
        );
    }

    public void Dispose() => _folder.Dispose();

    private static void IsWhole(Reading reading)
    {
        var view = ExportedFile.Whole();
        var hasEdges = reading.Kinds is { Count: > 0 };
        Assert.Equal((view.NodeCount, view.EdgeCount), (reading.Nodes, reading.Edges));
        Assert.Equal(
            view.Nodes.SelectMany(group => group.Rows.Select(row => $"{group.IdOf(row)}: {group.LabelOf(row)}"))
                .Order(StringComparer.Ordinal),
            reading.Labels!.Select(pair => $"{pair[0]}: {pair[1]}").Order(StringComparer.Ordinal)
        );
        if (hasEdges)
        {
            Assert.Equal(
                view.Edges.Where(group => group.Edges.Any()).Select(group => group.Kind).Distinct().Order(StringComparer.Ordinal),
                reading.Kinds
            );
        }
    }

    private async Task WriteAllAsync()
    {
        foreach (var format in ExportFormats.All)
        {
            var name = $"{format.Name.Replace('.', '_')}.{format.Extension.Split('.')[^1]}";
            await File.WriteAllBytesAsync(_folder.PathOf(name), await ExportedFile.BytesAsync(format, ExportedFile.Whole()));
        }

        var published = new PublishedData(ExportedFile.Whole().Snapshot, "http://localhost:5240", DateTimeOffset.UnixEpoch);
        await File.WriteAllBytesAsync(_folder.PathOf(MetadataFiles.Dcat.Name), MetadataFiles.Dcat.Write(published));
    }

    private static async Task<List<Reading>> ReadAsync(string program, string script, string folder) =>
        [
            .. (await OtherPrograms.RunAsync(program, script, folder))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<Reading>(line, JsonSerializerOptions.Web)!),
        ];

    /// <summary>What a reader found.</summary>
    private sealed record Reading(string Reader, long Nodes, long Edges, List<JsonElement[]>? Labels, List<string>? Kinds);
}
