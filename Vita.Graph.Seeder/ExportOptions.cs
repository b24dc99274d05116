using System.CommandLine;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Planning;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Seeder;

/// <summary>What may be written after <c>vita export</c>, and how it is read.</summary>
internal static class ExportOptions
{
    private const string French = "fr";
    private const string English = "en";

    public static readonly string[] Languages = [French, English];

    public static readonly (Option<bool> List, Option<string?> Format, Option<string?> Out, Option<string[]> Where) Asked = (
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

    public static readonly (Option<bool> Around, Option<bool> Flat, Option<string> Language, Option<string?> View) How = (
        new("--around") { Description = "With --where: also what has a relation with these nodes." },
        new("--without-positions") { Description = "Without places, sizes and colours: quicker for a large graph." },
        new("--language") { Description = "The language of labels.", DefaultValueFactory = _ => French },
        new("--view")
        {
            Description = "Another network, with its parameters: --view network --of organisations --by THEME.",
            HelpName = "view",
        }
    );

    public static readonly (Option<string?> From, Option<string?> Data, Option<string?> Questions) Places = (
        new("--from") { Description = "Seeds folder to export. Else the embedded store.", HelpName = "folder" },
        Options.Data(),
        Options.Questions()
    );

    /// <summary>The table: the first word that is no option, ahead of all parameters.</summary>
    public static string? TableOf(ParseResult parsed) =>
        parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-') ? first : null;

    /// <summary>What is no option of ours: parameters of a table or of a view.</summary>
    /// <exception cref="UsageException">The format takes none, or a word belongs to no parameter.</exception>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> ParametersOf(ParseResult parsed)
    {
        var parameters = ParameterTokens.Read([.. parsed.UnmatchedTokens.Skip(TableOf(parsed) is null ? 0 : 1)]);
        var format = parsed.GetValue(Asked.Format);
        var takesNone = TableOf(parsed) is null && format is TableExport.Sqlite or Neo4jFiles.Name;
        return takesNone && parameters.Count > 0
                ? throw new UsageException($"--{parameters[0].Key}: {format} takes no parameters; it is the whole graph.")
            : parsed.GetValue(How.View) is { } view ? [new("view", [view]), .. parameters]
            : parameters;
    }

    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> WhereOf(ParseResult parsed) =>
        parsed.GetValue(Asked.Where) is { Length: > 0 } where ? [new("where", where)] : [];

    public static string OutOf(ParseResult parsed) => parsed.GetValue(Asked.Out) ?? OutputFile.Standard;

    public static ServerSettings SettingsOf(ParseResult parsed) =>
        ServerSettings.ReadEnvironment(parsed.GetValue(Places.Data), null, parsed.GetValue(Places.Questions));

    public static NetworkFile FileOf(
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
