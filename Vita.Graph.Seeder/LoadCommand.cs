using System.CommandLine;
using System.Diagnostics;
using Vita.Graph.Core;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Seeder;

/// <summary><c>vita load</c>: checks the seeds, then replaces the store. With a problem in the seeds, or a kill half-way, the store stays as it was.</summary>
internal static class LoadCommand
{
    private const string Embedded = "embedded";

    public static Command Create()
    {
        var (seeds, data) = (Options.Seeds(), Options.Data());
        var to = new Option<string>("--to") { Description = "The store to load.", DefaultValueFactory = _ => Embedded };
        to.AcceptOnlyFromAmong(Embedded);
        var command = new Command("load", "Checks the seeds and loads them into the store.") { to, seeds, data };
        command.SetAction(parsed => Run(VitaPaths.Seeds(parsed.GetValue(seeds)), VitaPaths.Data(parsed.GetValue(data))));
        return command;
    }

    private static int Run(string folder, string file)
    {
        var clock = Stopwatch.StartNew();
        var result = SeedReader.Read(folder, VitaSchema.Current);
        return result.Facts is { } facts ? Load(facts, file, clock) : ProblemReport.Write(result.Problems);
    }

    private static int Load(GraphFacts facts, string file, Stopwatch clock)
    {
        try
        {
            var outcome = ProgressBar.Show(Summary.Rows(facts), listener => SqliteStore.Load(facts, file, listener));
            var told = outcome == LoadOutcome.Unchanged ? "unchanged" : "written";
            Summary.Write(facts, [("file", $"{file} ({told})"), ("version", facts.Version), ("seconds", Summary.Seconds(clock))]);
            return ExitCodes.Done;
        }
        catch (StoreException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCodes.StoreNotReachable;
        }
    }
}
