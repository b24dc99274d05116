using Spectre.Console;
using Vita.Graph.Core.Embedded;

namespace Vita.Graph.Seeder;

/// <summary>A bar on a terminal; nothing where the output goes to a file, which the closing table then tells all.</summary>
internal static class ProgressBar
{
    public static LoadOutcome Show(long rows, Func<Action<LoadStep>?, LoadOutcome> load)
    {
        if (Console.IsOutputRedirected)
        {
            return load(null);
        }

        return AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("loading", maxValue: rows);
            return load(step =>
            {
                task.Description = step.Name;
                task.Value = step.Rows;
            });
        });
    }
}
