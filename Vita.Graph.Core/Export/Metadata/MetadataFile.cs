using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Metadata;

/// <summary>What a metadata file describes: the public tables and files of a graph, and where they are served.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Host">The server as its reader reaches it: <c>http://localhost:5240</c>.</param>
/// <param name="Since">When this version of the data came into service.</param>
public sealed record PublishedData(Snapshot Graph, string Host, DateTimeOffset Since)
{
    /// <summary>What the data is called, in both languages.</summary>
    public static Description Title { get; } =
        new("Vita Graph: territories and actors of work integration", "Vita Graph : territoires et acteurs de l'insertion");

    /// <summary>What the data is about, in both languages.</summary>
    public static Description Summary { get; } =
        new(
            "Who carries which project, where, in which networks and on which themes, and what each seeks and offers to share.",
            "Qui porte quel projet, où, dans quels réseaux, sur quels thèmes, et ce que chacun cherche et propose de partager."
        );

    public IReadOnlyList<TableDeclaration> Tables { get; } = GraphTables.Of(Graph.Schema).All;

    public IReadOnlyList<DataSource> Sources { get; } = DataSource.In(Graph);

    /// <summary>The address of a file: <c>http://localhost:5240/data/v1/structures.csv</c>.</summary>
    public string AddressOf(string file) => $"{Host}/data/v1/{file}";

    /// <summary>Columns that need a scope are described to nobody: the file is the same for every caller.</summary>
    public static IReadOnlyList<TableColumn> ColumnsOf(TableDeclaration table) => table.ColumnsFor(new HashSet<string>());
}

/// <summary>A file that tells other programs which tables there are. One class each; <see cref="MetadataFiles"/> lists them.</summary>
public abstract class MetadataFile
{
    /// <summary>As in its address: <c>datapackage.json</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The media type, with its parameters.</summary>
    public abstract string MediaType { get; }

    /// <summary>Who reads it, in both languages.</summary>
    public abstract Description Description { get; }

    /// <summary>The whole file, as UTF-8.</summary>
    public abstract byte[] Write(PublishedData data);
}

/// <summary>The metadata files.</summary>
public static class MetadataFiles
{
    public static DcatFile Dcat { get; } = new();

    public static IReadOnlyList<MetadataFile> All { get; } = [new DataPackageFile(), new DatasetteFile(), Dcat];

    /// <summary>The file of a name; null where there is none.</summary>
    public static MetadataFile? Find(string name) => All.FirstOrDefault(file => file.Name == name);
}
