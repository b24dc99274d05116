using System.Globalization;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Seeder;

/// <summary>What a command line asks of a network file.</summary>
/// <param name="Format">The format.</param>
/// <param name="Out">The file to write; <c>-</c> for the standard output.</param>
/// <param name="Filters">Which part; empty for all of it.</param>
/// <param name="IsAround">Whether what has a relation with the part belongs to it too.</param>
/// <param name="Parameters">A view and its parameters, as in an address; empty where none is named.</param>
/// <param name="Options">For whom.</param>
internal sealed record NetworkFile(
    ExportFormat Format,
    string Out,
    IReadOnlyList<string> Filters,
    bool IsAround,
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Parameters,
    ViewOptions Options
);

/// <summary>Writes the graph, a part of it, or a view, as a file of one of the network formats.</summary>
internal static class NetworkExport
{
    /// <summary>The exit code.</summary>
    public static Task<int> RunAsync(
        NetworkFile file,
        Func<Snapshot> read,
        Func<ServerSettings> settings,
        CancellationToken cancellation
    ) => ExportRun.RunAsync(file.Out, async () =>
        {
            var view = await ViewAsync(file, read(), settings, cancellation);
            if (file.Format.TooLarge(view) is { } reason)
            {
                throw new TableTooLargeException(reason);
            }

            var progress = new RowCounter("nodes and edges");
            var bytes = await OutputFile.WriteAsync(file.Out, output => file.Format.WriteAsync(view, output, progress.Add, cancellation));
            progress.Clear();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{file.Format}: {view.NodeCount:N0} nodes, {view.EdgeCount:N0} edges, {bytes:N0} bytes"
            );
        });

    private static async Task<GraphView> ViewAsync(
        NetworkFile file,
        Snapshot snapshot,
        Func<ServerSettings> settings,
        CancellationToken cancellation
    )
    {
        if (file.Parameters.Count > 0)
        {
            return await NamedViewAsync(file, snapshot, settings(), cancellation);
        }

        var view =
            file.Filters.Count == 0
                ? GraphViews.Whole(snapshot, file.Options)
                : await GraphPart.FindAsync(snapshot, file.Filters, file.Options, cancellation);
        return file.IsAround ? view.WithNeighbours() : view;
    }

    /// <summary>The same as the address with these parameters.</summary>
    private static async Task<GraphView> NamedViewAsync(
        NetworkFile file,
        Snapshot snapshot,
        ServerSettings settings,
        CancellationToken cancellation
    )
    {
        if (file.IsAround || file.Filters.Count > 1)
        {
            throw new UsageException("--around and several --where belong to no view; expected --view with its own parameters.");
        }

        await using var desk = new DataDesk(snapshot, settings);
        var where = file.Filters.Select(filter => KeyValuePair.Create("where", (IReadOnlyList<string>)[filter]));
        var view = await desk.NetworkAsync([.. file.Parameters, .. where, .. OptionsOf(file.Options)], cancellation);
        foreach (var hint in desk.Hints)
        {
            Console.Error.WriteLine(hint);
        }

        return view;
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> OptionsOf(ViewOptions options) =>
        [new("language", [options.Language is FileLanguage.English ? "en" : "fr"]), new("positions", [options.HasPositions ? "1" : "0"])];
}
