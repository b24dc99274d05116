using System.Globalization;
using Vita.Graph.Core.Export.Database;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Seeder;

/// <summary>What a command line asks of a table.</summary>
/// <param name="Table">The table, as in its address.</param>
/// <param name="Format">The format.</param>
/// <param name="Out">The file to write; <c>-</c> for the standard output.</param>
/// <param name="Parameters">Its parameters, as in an address.</param>
internal sealed record TableFile(
    string Table,
    TableFormat Format,
    string Out,
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Parameters
);

/// <summary>Writes a table, or all of them as one SQLite file.</summary>
internal static class TableExport
{
    /// <summary>What <c>--format</c> calls the SQLite file.</summary>
    public const string Sqlite = "sqlite";

    /// <summary>The exit code.</summary>
    public static Task<int> RunAsync(TableFile file, Func<Snapshot> read, Func<ServerSettings> settings, CancellationToken cancellation) =>
        ExportRun.RunAsync(file.Out, async () =>
        {
            await using var desk = new DataDesk(read(), settings());
            var (table, options) = await desk.TableAsync(file.Table, file.Format, file.Parameters, cancellation);
            foreach (var hint in desk.Hints)
            {
                Console.Error.WriteLine(hint);
            }

            var progress = new RowCounter("bytes");
            var bytes = await OutputFile.WriteAsync(file.Out, output =>
                file.Format.WriteAsync(table, options, new CountingStream(output, progress.Add), cancellation)
            );
            progress.Clear();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{file.Table}.{file.Format.Name}: {table.Rows.Count:N0} rows, {bytes:N0} bytes"
            );
        });

    /// <summary>The exit code.</summary>
    public static Task<int> RunDatabaseAsync(
        string file,
        Func<Snapshot> read,
        Func<ServerSettings> settings,
        CancellationToken cancellation
    ) => ExportRun.RunAsync(file, async () =>
        {
            var progress = new RowCounter("rows");
            var bytes = await OutputFile.WriteAsync(file, output =>
                DatabaseExport.CopyToAsync(read(), settings().Matching, output, cancellation, progress.Add)
            );
            progress.Clear();
            return string.Create(CultureInfo.InvariantCulture, $"{Sqlite}: {bytes:N0} bytes");
        });
}
