using System.CommandLine;
using System.Diagnostics;
using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.Bulk;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Sqlite;

namespace Vita.Graph.Seeder;

/// <summary><c>vita export</c>: the whole graph as files for another program.</summary>
internal static class ExportCommand
{
    private const string Neo4jCsv = "neo4j-csv";

    public static Command Create()
    {
        var format = new Option<string>("--format")
        {
            Description = $"What to write. {Neo4jCsv}: files for Neo4j's bulk loader, the command that runs it, constraints and indexes.",
            Required = true,
        };
        format.AcceptOnlyFromAmong(Neo4jCsv);
        var from = new Option<string?>("--from") { Description = "Seeds folder to export. Else the embedded store.", HelpName = "folder" };
        var (folder, data) = (Options.Out("Folder to write: new or empty."), Options.Data());
        var command = new Command("export", "Writes the whole graph as files for another program.") { format, from, folder, data };
        command.SetAction(parsed =>
            parsed.GetValue(from) is { } seeds
                ? FromSeeds(seeds, parsed.GetValue(folder)!)
                : FromStore(VitaPaths.Data(parsed.GetValue(data)), parsed.GetValue(folder)!)
        );
        return command;
    }

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
