using System.CommandLine;
using System.CommandLine.Completions;
using Vita.Graph.Core;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Seeder;

/// <summary><c>vita export</c>: the graph, a part of it, a view or a table, as a file for another program; or all of it as the files of
/// Neo4j's bulk loader.</summary>
internal static class ExportCommand
{
    private const string French = "fr";
    private const string English = "en";
    private const string UsualTableFormat = "csv";

    private static readonly (Option<bool> List, Option<string?> Format, Option<string?> Out, Option<string[]> Where) Asked = (
        new("--list") { Description = "Lists formats, tables and views." },
        new("--format")
        {
            Description =
                $"What to write; --list tells what there is. {TableExport.Sqlite} is all tables in one file, {Neo4jFiles.Name} is for "
                + "Neo4j's bulk loader.",
            HelpName = "format",
        },
        new("--out")
        {
            Description =
                $"The file to write; '{OutputFile.Standard}', or nothing, for the standard output. Of {Neo4jFiles.Name} a folder: "
                + "new or empty.",
            HelpName = "file",
        },
        new("--where")
        {
            Description =
                "Only these nodes: a connection with its filter, as 'organisations: { kinds: { some: { eq: AI } } }'; may be given several "
                + "times. Of a table or a view the filter alone.",
            HelpName = "filter",
        }
    );

    private static readonly (Option<bool> Around, Option<bool> Flat, Option<string> Language, Option<string?> View) How = (
        new("--around") { Description = "With --where: also what has a relation with these nodes." },
        new("--without-positions") { Description = "Without places, sizes and colours: quicker for a large graph." },
        new("--language") { Description = "The language of labels.", DefaultValueFactory = _ => French },
        new("--view")
        {
            Description = "Another network, with its parameters: --view network --of organisations --by THEME.",
            HelpName = "view",
        }
    );

    private static readonly (Option<string?> From, Option<string?> Data, Option<string?> Questions) Places = (
        new("--from") { Description = "Seeds folder to export. Else the embedded store.", HelpName = "folder" },
        Options.Data(),
        Options.Questions()
    );

    public static Command Create()
    {
        Asked.Format.CompletionSources.Add(_ => Names().Select(name => new CompletionItem(name)));
        How.Language.AcceptOnlyFromAmong(French, English);
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

    /// <summary>The table: the first word that is no option, ahead of all parameters.</summary>
    private static string? TableOf(ParseResult parsed) =>
        parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-') ? first : null;

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

    /// <summary>What is no option of ours: parameters of a table or of a view.</summary>
    /// <exception cref="UsageException">The format takes none, or a word belongs to no parameter.</exception>
    private static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> ParametersOf(ParseResult parsed)
    {
        var parameters = ParameterTokens.Read([.. parsed.UnmatchedTokens.Skip(TableOf(parsed) is null ? 0 : 1)]);
        var format = parsed.GetValue(Asked.Format);
        var takesNone = TableOf(parsed) is null && format is TableExport.Sqlite or Neo4jFiles.Name;
        return takesNone && parameters.Count > 0
                ? throw new UsageException($"--{parameters[0].Key}: {format} takes no parameters; it is the whole graph.")
            : parsed.GetValue(How.View) is { } view ? [new("view", [view]), .. parameters]
            : parameters;
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> WhereOf(ParseResult parsed) =>
        parsed.GetValue(Asked.Where) is { Length: > 0 } where ? [new("where", where)] : [];

    private static string OutOf(ParseResult parsed) => parsed.GetValue(Asked.Out) ?? OutputFile.Standard;

    private static ServerSettings SettingsOf(ParseResult parsed) =>
        ServerSettings.ReadEnvironment(parsed.GetValue(Places.Data), null, parsed.GetValue(Places.Questions));

    private static NetworkFile FileOf(
        ParseResult parsed,
        ExportFormat format,
        IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> parameters
    ) =>
        new(
            format,
            OutOf(parsed),
            parsed.GetValue(Asked.Where) ?? [],
            parsed.GetValue(How.Around),
            parameters,
            new(
                PlanOptions.Anonymous,
                parsed.GetValue(How.Language) == English ? FileLanguage.English : FileLanguage.French,
                !parsed.GetValue(How.Flat)
            )
        );
}
