using Spectre.Console;
using Vita.Graph.Core.Embedded;

namespace Vita.Graph.Seeder;

/// <summary>A bar on a terminal, a plain line per kind or relation where the output goes to a file.</summary>
internal static class ProgressBar
{
    public static LoadOutcome Show(long rows, Func<Action<LoadStep>, LoadOutcome> load) =>
        Console.IsOutputRedirected ? load(new Lines().Write) : AnsiConsole.Progress().AutoClear(true).Start(context => Show(context.AddTask("loading", maxValue: rows), load));

    private static LoadOutcome Show(ProgressTask task, Func<Action<LoadStep>, LoadOutcome> load) => load(step =>
    {
        task.Description = step.Name;
        task.Value = step.Rows;
    });

    private sealed class Lines
    {
        private string _name = "";

        public void Write(LoadStep step)
        {
            if (step.Name != _name)
            {
                _name = step.Name;
                Console.WriteLine($"loading {_name}");
            }
        }
    }
}
