using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using Vita.Graph.Core;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Seeder;

/// <summary><c>vita export</c>: the graph, or a part of it, as a file for another program; or all of it as the files of Neo4j's bulk
/// loader.</summary>
internal static class ExportCommand
{
    private const string French = "fr";
    private const string English = "en";

    private static readonly (Option<bool> List, Option<string?> Format, Option<string?> Out, Option<string[]> Where) Asked = (
        new("--list") { Description = "Lists the formats." },
        new("--format")
        {
            Description = $"What to write; --list tells what there is. {Neo4jFiles.Name} is for Neo4j's bulk loader.",
            HelpName = "format",
        },
        new("--out")
        {
            Description =
                $"The file to write; '{NetworkExport.StandardOutput}', or nothing, for the standard output. Of {Neo4jFiles.Name} a folder: "
                + "new or empty.",
            HelpName = "file",
        },
        new("--where")
        {
            Description =
                "Only these nodes: a connection with its filter, as 'organisations: { kinds: { some: { eq: AI } } }'; may be given several "
                + "times.",
            HelpName = "filter",
        }
    );

    private static readonly (Option<bool> Around, Option<bool> Flat, Option<string> Language) How = (
        new("--around") { Description = "With --where: also what has a relation with these nodes." },
        new("--without-positions") { Description = "Without places, sizes and colours: quicker for a large graph." },
        new("--language") { Description = "The language of labels.", DefaultValueFactory = _ => French }
    );

    private static readonly (Option<string?> From, Option<string?> Data) Places = (
        new("--from") { Description = "Seeds folder to export. Else the embedded store.", HelpName = "folder" },
        Options.Data()
    );

    public static Command Create()
    {
        Asked.Format.CompletionSources.Add(_ => Names().Select(name => new CompletionItem(name)));
        How.Language.AcceptOnlyFromAmong(French, English);
        var command = new Command("export", "Writes the graph, or a part of it, as a file for another program.")
        {
            Asked.List,
            Asked.Format,
            Asked.Out,
            Asked.Where,
            How.Around,
            How.Flat,
            How.Language,
            Places.From,
            Places.Data,
        };
        command.Validators.Add(Check);
        command.SetAction(RunAsync);
        return command;
    }

    private static IEnumerable<string> Names() => ExportFormats.All.Select(format => format.Name).Append(Neo4jFiles.Name);

    private static void Check(CommandResult result)
    {
        var name = result.GetValue(Asked.Format);
        if (result.GetValue(Asked.List))
        {
            return;
        }

        if (name is null)
        {
            result.AddError($"--format: which one? Known: {string.Join(", ", Names())}. --list tells what each is for.");
        }
        else if (name == Neo4jFiles.Name && result.GetValue(Asked.Out) is null)
        {
            result.AddError($"--out: {Neo4jFiles.Name} is several files; name a folder, new or empty.");
        }
        else if (!Names().Contains(name))
        {
            result.AddError(
                $"--format: '{Printable.Of(name)}' is no format.{NearestOf(name)} Known: {string.Join(", ", Names())}. "
                    + "--list tells what each is for."
            );
        }
    }

    private static string NearestOf(string name) => Nearest.To(name, Names()) is { } nearest ? $" Nearest: '{nearest}'." : "";

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(Asked.List))
        {
            return Task.FromResult(List());
        }

        var (name, from, data) = (parsed.GetValue(Asked.Format)!, parsed.GetValue(Places.From), parsed.GetValue(Places.Data));
        return name == Neo4jFiles.Name
            ? Task.FromResult(Neo4jFiles.Run(from, VitaPaths.Data(data), parsed.GetValue(Asked.Out)!))
            : NetworkExport.RunAsync(FileOf(parsed, ExportFormats.Find(name)!), () => NetworkExport.Read(from, data), cancellation);
    }

    private static NetworkFile FileOf(ParseResult parsed, ExportFormat format) =>
        new(
            format,
            parsed.GetValue(Asked.Out) ?? NetworkExport.StandardOutput,
            parsed.GetValue(Asked.Where) ?? [],
            parsed.GetValue(How.Around),
            new(
                PlanOptions.Anonymous,
                parsed.GetValue(How.Language) == English ? FileLanguage.English : FileLanguage.French,
                !parsed.GetValue(How.Flat)
            )
        );

    private static int List()
    {
        foreach (var format in ExportFormats.All)
        {
            Line(format.Name, $".{format.Extension}", format.Description);
        }

        Line(Neo4jFiles.Name, "", Neo4jFiles.Description);
        return ExitCodes.Done;
    }

    private static void Line(string name, string extension, Description words) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name, -14} {extension, -10} {words.En}\n{"", -25} {words.Fr}"));
}
