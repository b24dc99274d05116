using System.CommandLine;
using Vita.Graph.Seeder;

var root = new RootCommand("Checks the seeds of Vita Graph, loads them into a store, and asks it.");
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(LoadCommand.Create());
root.Subcommands.Add(GenerateCommand.Create());
root.Subcommands.Add(ExportCommand.Create());
root.Subcommands.Add(AskCommand.Create());
root.Subcommands.Add(HelpCommand.Create(root));
HelpCommand.ExplainQuestions(root);
var parsed = root.Parse(args);
try
{
    var exitCode = parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });
    return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exitCode;
}
catch (Exception error)
{
    // The last resort: what a user can do about a fault of ours is tell us, and a stack trace in a terminal helps nobody do that.
    Console.Error.WriteLine(
        $"vita: a fault of the program, not of the data: {error.GetType().Name}: {error.Message} Please report it with the command "
            + $"and the seeds."
    );
    return ExitCodes.BadData;
}
