using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Vita.Graph.Core;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Seeder;

/// <summary><c>vita check</c>: reads the seeds and reports every problem; writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var seeds = Options.Seeds();
        var command = new Command("check", "Reports every problem of the seeds. Writes nothing.") { seeds };
        command.SetAction(parsed => Run(VitaPaths.Seeds(parsed.GetValue(seeds))));
        return command;
    }

    private static int Run(string folder)
    {
        var clock = Stopwatch.StartNew();
        var result = SeedReader.Read(folder, VitaSchema.Current);
        if (result.Facts is not { } facts)
        {
            return ProblemReport.Write(result, null);
        }

        Summary.Write(facts, [("seeds", folder), ("version", facts.Version), ("seconds", Summary.Seconds(clock))]);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"All is well: no problem in {result.Files:N0} files; {Summary.Rows(facts):N0} nodes and relations can be loaded."
            )
        );
        return ExitCodes.Done;
    }
}
