using System.Diagnostics;
using System.Globalization;
using Vita.Graph.Core;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Seeder;

/// <summary>What all exports of one file have in common. What is told goes to the error stream: the standard output may be the
/// file.</summary>
internal static class ExportRun
{
    /// <summary>The exit code.</summary>
    /// <param name="file">The file to write.</param>
    /// <param name="write">Writes it, and gives what to tell of it: <c>csv: 120 rows, 4,711 bytes</c>.</param>
    public static async Task<int> RunAsync(string file, Func<Task<string>> write)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var told = await write();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{told}, {clock.Elapsed.TotalSeconds:0.00} s"));
            return ExitCodes.Done;
        }
        catch (Exception error) when (ExitCodeOf(error) is { } exitCode)
        {
            Console.Error.WriteLine(
                error is IOException or UnauthorizedAccessException ? OutputFile.NotWritable(file, error) : error.Message
            );
            return exitCode;
        }
    }

    /// <summary>The graph of a store; without a store that somebody named, and without one in its usual place, that of the seeds.</summary>
    /// <param name="seeds">A folder of seeds to read instead; null for the store.</param>
    /// <param name="data">The store that is named; null where none is.</param>
    /// <exception cref="SeedsRefusedException">The seeds have problems.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static Snapshot Read(string? seeds, string? data)
    {
        var file = VitaPaths.Data(data);
        var isNamed = VitaPaths.Setting(data, VitaPaths.DataVariable) is not null;
        if (seeds is null && (isNamed || File.Exists(file)))
        {
            return StoredSnapshot.Read(file, VitaSchema.Current).Snapshot;
        }

        var result = SeedReader.Read(VitaPaths.Seeds(seeds), VitaSchema.Current);
        return SnapshotBuilder.Build(result.Facts ?? throw new SeedsRefusedException(result));
    }

    private static int? ExitCodeOf(Exception error) =>
        error switch
        {
            StoreException => ExitCodes.StoreNotReachable,
            SeedsRefusedException or QuestionsRefusedException or TableTooLargeException or IOException or UnauthorizedAccessException =>
                ExitCodes.BadData,
            UsageException or SettingsException or RequestRefusedException or QueryException => ExitCodes.WrongUsage,
            _ => null,
        };
}
