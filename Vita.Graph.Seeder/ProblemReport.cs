using System.Globalization;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Seeder;

/// <summary>Problems as plain lines on the error stream, for people, editors and scripts alike.</summary>
internal static class ProblemReport
{
    /// <summary>The exit code that goes with it.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="consequence">What did not happen therefore; null where nothing was to.</param>
    public static int Write(SeedResult result, string? consequence)
    {
        foreach (var line in result.Lines)
        {
            Console.Error.WriteLine(line);
        }

        var files = result.Problems.Select(problem => problem.Place.File).Distinct().Count();
        var where = result.More > 0 || result.Files == 0 ? "" : $" in {Counted(files, "file")}";
        Console.Error.WriteLine(
            $"{Counted(result.Problems.Count + result.More, "problem")}{where}{(consequence is null ? "" : $"; {consequence}")}."
        );
        return ExitCodes.BadData;
    }

    private static string Counted(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
