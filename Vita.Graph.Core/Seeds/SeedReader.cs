using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds.Csv;
using Vita.Graph.Core.Seeds.Files;
using Vita.Graph.Core.Seeds.Personal;
using Vita.Graph.Core.Seeds.Yaml;

namespace Vita.Graph.Core.Seeds;

/// <summary>What a seeds folder holds: the facts, or the problems that keep them from being loaded.</summary>
/// <param name="Facts">Null when there are problems.</param>
/// <param name="Problems">Those that come first by file, line, code and text; 200 at most.</param>
/// <param name="More">How many there are beyond those.</param>
/// <param name="Files">How many files were read.</param>
public sealed record SeedResult(GraphFacts? Facts, IReadOnlyList<Problem> Problems, long More = 0, int Files = 0)
{
    /// <summary>The problems as they are shown: each on a line, then how many more there are.</summary>
    public IEnumerable<string> Lines =>
        More == 0
            ? Problems.Select(problem => problem.ToString())
            : Problems
                .Select(problem => problem.ToString())
                .Append(
                    FormattableString.Invariant(
                        $"… and {More:N0} more. The first {Problems.Count} are shown: correct them and look again."
                    )
                );
}

/// <summary>From files to facts: read each, merge, check, complete.</summary>
public static class SeedReader
{
    /// <summary>Reads all of <paramref name="folder"/>. Never throws for what a file holds: everything wrong is a problem of the
    /// result.</summary>
    public static SeedResult Read(string folder, GraphSchema schema)
    {
        var seeds = new SeedFolder(folder, schema);
        if (seeds.Files.Count == 0)
        {
            return Refused(seeds.Problems, 0);
        }

        // Two at once use two cores: the table of communes is as much work as all the rest.
        var files = seeds.Files.AsParallel().AsOrdered().Select(file => ReadFile(file, seeds, schema)).ToList();
        var isWhole = !files.Any(file => file.IsUnreadable);
        var problems = new ProblemList();
        problems.AddRange(seeds.Problems);
        files.ForEach(file => problems.AddRange(file.Problems));
        PersonalNotes.Check(seeds, problems);
        var graph = new SeedGraph(schema, files);
        graph.Merge(problems);
        problems.AddRange(SeedChecks.Check(graph, isWhole));
        var facts = isWhole ? Complete(graph, seeds, problems) : null;
        return problems.Count > 0 ? Refused(problems, files.Count) : new(facts, [], Files: files.Count);
    }

    internal static FileFacts ReadFile(string file, SeedFolder seeds, GraphSchema schema)
    {
        var facts = new FileFacts(seeds.Shown(file));
        if (FileText.Read(file, facts) is { } text)
        {
            var isTable = Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase);
            Action<string, GraphSchema, FileFacts> read = isTable ? CsvFileReader.Read : YamlFileReader.Read;
            read(text, schema, facts);
            HiddenCharacterScan.Run(text, facts);
            PersonalDataScan.Run(text, facts);
        }

        return facts;
    }

    private static SeedResult Refused(ProblemList problems, int files) => new(null, [.. problems.First], problems.More, files);

    /// <summary>The facts; what the files beside the seeds object to is added to <paramref name="problems"/>.</summary>
    private static GraphFacts Complete(SeedGraph graph, SeedFolder seeds, ProblemList problems)
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

    private static T? ReadBeside<T>(string name, SeedFolder seeds, ProblemList problems, Func<string, FileFacts, T> read)
        where T : class
    {
        var file = seeds.PathOf(name);
        if (!File.Exists(file))
        {
            return null;
        }

        var facts = new FileFacts(seeds.Shown(file));
        var result = FileText.Read(file, facts) is { } text ? read(text, facts) : null;
        problems.AddRange(facts.Problems);
        return result;
    }
}
