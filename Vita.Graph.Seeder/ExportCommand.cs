using System.CommandLine;
using System.CommandLine.Completions;
using Vita.Graph.Core;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Text;
using static Vita.Graph.Seeder.ExportOptions;

namespace Vita.Graph.Seeder;

/// <summary><c>vita export</c>: the graph, a part of it, a view or a table, as a file for another program; or all of it as the files of
/// Neo4j's bulk loader.</summary>
internal static class ExportCommand
{
    private const string UsualTableFormat = "csv";

    public static Command Create()
    {
        Asked.Format.CompletionSources.Add(_ => Names().Select(name => new CompletionItem(name)));
        How.Language.AcceptOnlyFromAmong(Languages);
        var command = new Command(
            "export",
            "Writes the graph, a part of it, or a table (vita export structures --format csv), as a file for another program. Tables and "
                + "views take the parameters of their addresses: --region Bretagne --limit 10."
        )
        {
            Asked.List,
            Asked.Format,
            Asked.Out,
            Asked.Where,
            How.View,
            How.Around,
            How.Flat,
            How.Language,
            Places.From,
            Places.Data,
            Places.Questions,
        };

        // The parameters of tables and views are those of their addresses.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Formats that need no table.</summary>
    private static IEnumerable<string> Names() =>
        ExportFormats.All.Select(format => format.Name).Append(TableExport.Sqlite).Append(Neo4jFiles.Name);

    /// <exception cref="UsageException">Nothing of that name can be written.</exception>
    private static void Check(ParseResult parsed)
    {
        var (name, table) = (parsed.GetValue(Asked.Format), TableOf(parsed));
        var known = table is null ? Names().ToList() : [.. TableFormats.All.Select(format => format.Name)];
        if (name is null && table is null)
        {
            throw new UsageException($"--format: which one? Known: {string.Join(", ", known)}. --list tells what each is for.");
        }

        if (name == Neo4jFiles.Name && table is null && parsed.GetValue(Asked.Out) is null)
        {
            throw new UsageException($"--out: {Neo4jFiles.Name} is several files; name a folder, new or empty.");
        }

        if (name is not null && !known.Contains(name))
        {
            throw new UsageException(
                $"--format: '{Printable.Of(name)}' is no format{(table is null ? "" : " of a table")}.{NearestOf(name, known)} Known: "
                    + $"{string.Join(", ", known)}. --list tells what each is for."
            );
        }
    }

    private static string NearestOf(string name, IEnumerable<string> known) =>
        Nearest.To(name, known) is { } nearest ? $" Nearest: '{nearest}'." : "";

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(Asked.List))
        {
            return Task.FromResult(ExportList.Write());
        }

        var (name, from, data) = (parsed.GetValue(Asked.Format), parsed.GetValue(Places.From), parsed.GetValue(Places.Data));
        try
        {
            Check(parsed);
            var parameters = ParametersOf(parsed);
            return (TableOf(parsed), name) switch
            {
                ({ } table, _) => TableExport.RunAsync(
                    new(table, TableFormats.Find(name ?? UsualTableFormat)!, OutOf(parsed), [.. parameters, .. WhereOf(parsed)]),
                    () => ExportRun.Read(from, data),
                    () => SettingsOf(parsed),
                    cancellation
                ),
                (_, Neo4jFiles.Name) => Task.FromResult(Neo4jFiles.Run(from, VitaPaths.Data(data), parsed.GetValue(Asked.Out)!)),
                (_, TableExport.Sqlite) => TableExport.RunDatabaseAsync(
                    OutOf(parsed),
                    () => ExportRun.Read(from, data),
                    () => SettingsOf(parsed),
                    cancellation
                ),
                _ => NetworkExport.RunAsync(
                    FileOf(parsed, ExportFormats.Find(name!)!, parameters),
                    () => ExportRun.Read(from, data),
                    () => SettingsOf(parsed),
                    cancellation
                ),
            };
        }
        catch (UsageException error)
        {
            Console.Error.WriteLine(error.Message);
            return Task.FromResult(ExitCodes.WrongUsage);
        }
    }
}
