using System.Diagnostics;
using System.Globalization;
using Vita.Graph.Core;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Seeder;

/// <summary>What a command line asks of a network file.</summary>
/// <param name="Format">The format.</param>
/// <param name="Out">The file to write; <c>-</c> for the standard output.</param>
/// <param name="Filters">Which part; empty for all of it.</param>
/// <param name="IsAround">Whether what has a relation with the part belongs to it too.</param>
/// <param name="Options">For whom.</param>
internal sealed record NetworkFile(ExportFormat Format, string Out, IReadOnlyList<string> Filters, bool IsAround, ViewOptions Options);

/// <summary>Writes the graph, or a part of it, as a file of one of the network formats.</summary>
internal static class NetworkExport
{
    public const string StandardOutput = "-";

    /// <summary>The exit code. Messages go to the error stream: the standard output may be the file.</summary>
    public static async Task<int> RunAsync(NetworkFile file, Func<Snapshot> read, CancellationToken cancellation)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var view = await ViewAsync(file, read(), cancellation);
            var progress = new RowCounter();
            var bytes = await WriteAsync(file, view, progress.Add, cancellation);
            progress.Clear();
            Console.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.Format}: {view.NodeCount:N0} nodes, {view.EdgeCount:N0} edges, {bytes:N0} bytes, "
                        + $"{clock.Elapsed.TotalSeconds:0.00} s"
                )
            );
            return ExitCodes.Done;
        }
        catch (Exception error) when (ExitCodeOf(error) is { } exitCode)
        {
            Console.Error.WriteLine(error is IOException or UnauthorizedAccessException ? NotWritable(file.Out, error) : error.Message);
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

    private static async Task<GraphView> ViewAsync(NetworkFile file, Snapshot snapshot, CancellationToken cancellation)
    {
        var view =
            file.Filters.Count == 0
                ? GraphViews.Whole(snapshot, file.Options)
                : await GraphPart.FindAsync(snapshot, file.Filters, file.Options, cancellation);
        return file.IsAround ? view.WithNeighbours() : view;
    }

    /// <summary>A file gets its name when it is whole: nobody takes a half for one.</summary>
    private static async Task<long> WriteAsync(NetworkFile file, GraphView view, Action<long> progress, CancellationToken cancellation)
    {
        if (file.Out == StandardOutput)
        {
            await using var output = new CountingStream(Console.OpenStandardOutput());
            await file.Format.WriteAsync(view, output, progress, cancellation);
            return output.Count;
        }

        var temporary = $"{file.Out}.{Environment.ProcessId}.tmp";
        try
        {
            long bytes;
            await using (var output = new CountingStream(new FileStream(temporary, FileMode.Create, FileAccess.Write)))
            {
                await file.Format.WriteAsync(view, output, progress, cancellation);
                bytes = output.Count;
            }

            File.Move(temporary, file.Out, overwrite: true);
            return bytes;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string NotWritable(string file, Exception error) =>
        $"{(file == StandardOutput ? "the standard output" : file)}: cannot be written ({error.Message.TrimEnd('.')}). A file in a "
        + "folder with room and rights to write is expected. Check both, or name another with --out.";

    private static int? ExitCodeOf(Exception error) =>
        error switch
        {
            StoreException => ExitCodes.StoreNotReachable,
            SeedsRefusedException or IOException or UnauthorizedAccessException => ExitCodes.BadData,
            UsageException or RequestRefusedException or QueryException => ExitCodes.WrongUsage,
            _ => null,
        };
}
