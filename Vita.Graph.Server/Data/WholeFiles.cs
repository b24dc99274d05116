using Vita.Graph.Core.Export.Database;
using Vita.Graph.Core.Export.Metadata;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.Data;

/// <summary>Files of <c>/data/v1</c> about all tables at once: the database, and what describes the data to programs.</summary>
internal static class WholeFiles
{
    public static IReadOnlyList<(string Name, Description Description)> All { get; } =
    [(DatabaseExport.Name, DatabaseExport.Description), .. MetadataFiles.All.Select(file => (file.Name, file.Description))];
}
