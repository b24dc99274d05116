using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Seeder;

/// <summary><c>vita load</c>: checks the seeds, then replaces the store. With a problem in the seeds, or a kill half-way, the store stays
/// as it was.</summary>
internal static class LoadCommand
{
    private const string Embedded = "embedded";
    private const string Neo4j = "neo4j";

    public static Command Create()
    {
        var (seeds, data) = (Options.Seeds(), Options.Data());
        var (url, database, user) = Options.Neo4j();
        var to = new Option<string?>("--to") { Description = $"The store to load. Else {VitaPaths.StoreVariable}, else {Embedded}." };
        to.AcceptOnlyFromAmong(Embedded, Neo4j);
        var command = new Command("load", "Checks the seeds and loads them into the store.") { to, seeds, data, url, database, user };
        command.Validators.Add(result => RequireStore(result, to, url));
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    VitaPaths.Seeds(parsed.GetValue(seeds)),
                    StoreOf(parsed.GetValue(to)) == Neo4j
                        ? (facts, clock) =>
                            Neo4jLoad.RunAsync(
                                facts,
                                parsed.GetValue(url),
                                parsed.GetValue(database),
                                parsed.GetValue(user),
                                clock,
                                cancellation
                            )
                        : (facts, clock) => Task.FromResult(EmbeddedLoad.Run(facts, VitaPaths.Data(parsed.GetValue(data)), clock))
                )
        );
        return command;
    }

    private static string StoreOf(string? given) => VitaPaths.Setting(given, VitaPaths.StoreVariable) ?? Embedded;

    /// <summary>What comes from the environment is not checked by the option itself.</summary>
    private static void RequireStore(CommandResult result, Option<string?> to, Option<string?> url)
    {
        var store = StoreOf(result.GetValue(to));
        if (store is not (Embedded or Neo4j))
        {
            result.AddError($"{VitaPaths.StoreVariable} is '{store}'; expected '{Embedded}' or '{Neo4j}'.");
        }
        else if (store == Neo4j && VitaPaths.Setting(result.GetValue(url), VitaPaths.Neo4jUrlVariable) is null)
        {
            result.AddError($"Where is Neo4j? Give --neo4j-url or set {VitaPaths.Neo4jUrlVariable}, as http://localhost:7474.");
        }
    }

    private static async Task<int> RunAsync(string folder, Func<GraphFacts, Stopwatch, Task<int>> load)
    {
        var clock = Stopwatch.StartNew();
        var result = SeedReader.Read(folder, VitaSchema.Current);
        if (result.Facts is not { } facts)
        {
            return ProblemReport.Write(result, "nothing was loaded");
        }

        try
        {
            return await load(facts, clock);
        }
        catch (StoreException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCodes.StoreNotReachable;
        }
    }
}
