using System.Diagnostics;
using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.Bulk;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Sqlite;

namespace Vita.Graph.Seeder;

/// <summary>Writes the whole graph as files for Neo4j's bulk loader.</summary>
internal static class Neo4jFiles
{
    /// <summary>What <c>--format</c> calls it.</summary>
    public const string Name = "neo4j-csv";

    public static Description Description { get; } =
        new(
            "A folder for Neo4j's bulk loader: files, the command that runs it, constraints and indexes.",
            "Un dossier pour le chargeur de Neo4j : fichiers, commande, contraintes et index."
        );

    /// <param name="seeds">The seeds to export; null for the store.</param>
    /// <param name="file">The store.</param>
    /// <param name="folder">Where to write.</param>
    public static int Run(string? seeds, string file, string folder) => seeds is null ? FromStore(file, folder) : FromSeeds(seeds, folder);

    private static int FromSeeds(string seeds, string folder)
    {
        var clock = Stopwatch.StartNew();
        var result = SeedReader.Read(seeds, VitaSchema.Current);
        return result.Facts is { } facts ? Write(facts, folder, clock) : ProblemReport.Write(result, "nothing was exported");
    }

    private static int FromStore(string file, string folder)
    {
        try
        {
            using var graph = SqliteStore.Open(file, VitaSchema.Current);
            graph.Confirm(DataVersion.Of(graph));
            return Write(graph, folder, Stopwatch.StartNew());
        }
        catch (StoreException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCodes.StoreNotReachable;
        }
    }

    private static int Write(IGraphSource graph, string folder, Stopwatch clock)
    {
        try
        {
            var export = BulkExporter.Export(graph, BulkSchema.Of(graph.Schema), folder);
            Summary.WriteCounts(export.Counts, [("folder", folder), ("version", graph.Version), ("seconds", Summary.Seconds(clock))]);
            Console.WriteLine(
                $"\nInto an empty Neo4j that is stopped, {folder}/{BulkExporter.Script} loads it:\n\n{export.Command}\n\nThen start it "
                    + $"and run {folder}/{BulkExporter.Statements}."
            );
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return Refusal.Write(error, folder);
        }
    }
}
