using System.CommandLine;
using Vita.Graph.Seeder;

var root = new RootCommand("Checks the seeds of Vita Graph and loads them into a store.");
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(LoadCommand.Create());
var parsed = root.Parse(args);
var exitCode = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exitCode;
