using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds.Csv;
using Vita.Graph.Core.Seeds.Yaml;

namespace Vita.Graph.Core.Seeds;

/// <summary>What a seeds folder holds: the facts, or the problems that keep them from being loaded.</summary>
/// <param name="Facts">Null when there are problems.</param>
/// <param name="Problems">Sorted by file, line, code and text.</param>
public sealed record SeedResult(GraphFacts? Facts, IReadOnlyList<Problem> Problems);

/// <summary>From files to facts: read each, merge, check, complete.</summary>
public static class SeedReader
{
    /// <summary>Reads all of <paramref name="folder"/>. Never throws for what a file holds: everything wrong is a problem of the result.</summary>
    public static SeedResult Read(string folder, GraphSchema schema)
    {
        var seeds = new SeedFolder(folder);
        if (!seeds.Exists || seeds.Files.Count == 0)
        {
            var found = seeds.Exists ? "no .yaml and no .csv file in it." : "no such folder.";
            return new(null, [new(new(seeds.Name, 1), SeedCodes.NotReadable, $"{found} Name the folder of the seeds with --seeds or VITA_SEEDS.")]);
        }

        // Two at once use two cores: the table of communes is as much work as all the rest.
        var files = seeds.Files.AsParallel().AsOrdered().Select(file => ReadFile(file, seeds, schema)).ToList();
        var isWhole = !files.Any(file => file.IsUnreadable);
        var problems = files.SelectMany(file => file.Problems).ToList();
        var graph = new SeedGraph(schema, files);
        graph.Merge(problems);
        problems.AddRange(SeedChecks.Check(graph, isWhole));
        var facts = isWhole ? Complete(graph, seeds, problems) : null;
        return problems.Count > 0 ? new(null, Sorted(problems)) : new(facts, []);
    }

    internal static FileFacts ReadFile(string file, SeedFolder seeds, GraphSchema schema)
    {
        var facts = new FileFacts(seeds.Shown(file));
        if (SeedFolder.ReadText(file, facts) is { } text)
        {
            Action<string, GraphSchema, FileFacts> read = Path.GetExtension(file) == ".csv" ? CsvFileReader.Read : YamlFileReader.Read;
            read(text, schema, facts);
        }

        return facts;
    }

    /// <summary>The facts; what the files beside the seeds object to is added to <paramref name="problems"/>.</summary>
    private static GraphFacts Complete(SeedGraph graph, SeedFolder seeds, List<Problem> problems)
    {
        var oppositions = ReadBeside(OppositionList.FileName, seeds, problems, OppositionList.Read) ?? new();
        var complete = SeedCompletion.Complete(graph, oppositions);
        ReadBeside(Expectations.FileName, seeds, problems, (text, facts) =>
        {
            new Expectations(facts, graph.Schema).Check(text, complete);
            return facts;
        });
        return complete;
    }

    private static T? ReadBeside<T>(string name, SeedFolder seeds, List<Problem> problems, Func<string, FileFacts, T> read)
        where T : class
    {
        var file = seeds.PathOf(name);
        if (!File.Exists(file))
        {
            return null;
        }

        var facts = new FileFacts(seeds.Shown(file));
        var result = SeedFolder.ReadText(file, facts) is { } text ? read(text, facts) : null;
        problems.AddRange(facts.Problems);
        return result;
    }

    private static List<Problem> Sorted(List<Problem> problems) =>
        [.. problems.Distinct().OrderBy(problem => problem.Place.File, StringComparer.Ordinal).ThenBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Code.Code, StringComparer.Ordinal).ThenBy(problem => problem.Text, StringComparer.Ordinal)];
}
