using Spectre.Console;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Seeder;

/// <summary>A bar on a terminal, a plain line per kind or relation where the output goes to a file.</summary>
internal static class ProgressBar
{
    public static T Show<T>(long rows, Func<Action<LoadStep>, T> load) =>
        ShowAsync(rows, listener => Task.FromResult(load(listener))).GetAwaiter().GetResult();

    public static Task<T> ShowAsync<T>(long rows, Func<Action<LoadStep>, Task<T>> load) =>
        Console.IsOutputRedirected
            ? load(new Lines().Write)
            : AnsiConsole.Progress().AutoClear(true).StartAsync(context => ShowAsync(context.AddTask("loading", maxValue: rows), load));

    private static Task<T> ShowAsync<T>(ProgressTask task, Func<Action<LoadStep>, Task<T>> load) =>
        load(step =>
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
