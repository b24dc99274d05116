using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Seeder;

/// <summary>Problems as plain lines on the error stream, for people, editors and scripts alike.</summary>
internal static class ProblemReport
{
    /// <summary>The exit code that goes with it.</summary>
    public static int Write(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        var files = problems.Select(problem => problem.Place.File).Distinct().Count();
        Console.Error.WriteLine($"{Counted(problems.Count, "problem")} in {Counted(files, "file")}; nothing was loaded.");
        return ExitCodes.BadData;
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
