using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Vita.Graph.Core;
using Vita.Graph.Core.Generation;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Seeder;

/// <summary><c>vita generate</c>: a seeds folder of made-up organisations on the real communes, to try large graphs with.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var organisations = new Option<int>("--organisations")
        {
            Description = "How many organisations to make, from 1; with all that belongs to them, about five times as many nodes.",
            Required = true,
            HelpName = "number",
        };
        organisations.Validators.Add(option =>
        {
            // What is no number at all is told by the parser itself.
            if (option.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                option.AddError("--organisations: a whole number from 1 is expected, as 1000.");
            }
        });
        var seed = new Option<ulong>("--seed")
        {
            Description = "Another number makes another France, the same number the same on every machine.",
            DefaultValueFactory = _ => 1,
            HelpName = "number",
        };
        var (folder, seeds) = (Options.Out("Folder to write: new or empty."), Options.Seeds());
        var command = new Command(
            "generate",
            "Makes up organisations, projects and needs on the real communes, with the shares of the recueil, as a seeds folder."
        )
        {
            organisations,
            seed,
            folder,
            seeds,
        };
        command.SetAction(parsed =>
            Run(VitaPaths.Seeds(parsed.GetValue(seeds)), parsed.GetValue(organisations), parsed.GetValue(seed), parsed.GetValue(folder)!)
        );
        return command;
    }

    private static int Run(string seeds, int organisations, ulong seed, string folder)
    {
        var clock = Stopwatch.StartNew();
        var result = SeedReader.Read(seeds, VitaSchema.Current);
        if (result.Facts is not { } models)
        {
            return ProblemReport.Write(result, "nothing was generated");
        }

        try
        {
            var counts = FranceFolder.Write(seeds, models, organisations, seed, folder);
            Summary.WriteCounts(
                counts.Select(count => (count.Name, count.Count)),
                [("folder", folder), ("seed", seed.ToString(CultureInfo.InvariantCulture)), ("seconds", Summary.Seconds(clock))]
            );
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return Refusal.Write(error, folder);
        }
    }
}
