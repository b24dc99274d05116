using System.Diagnostics;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Sqlite;

namespace Vita.Graph.Seeder;

/// <summary>Loads the embedded store.</summary>
internal static class EmbeddedLoad
{
    public static int Run(GraphFacts facts, string file, Stopwatch clock)
    {
        var outcome = ProgressBar.Show(Summary.Rows(facts), listener => SqliteStore.Load(facts, file, listener));
        var told = outcome == LoadOutcome.Unchanged ? "unchanged" : "written";
        Summary.Write(facts, [("file", $"{file} ({told})"), ("version", facts.Version), ("seconds", Summary.Seconds(clock))]);
        return ExitCodes.Done;
    }
}
