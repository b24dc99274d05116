using System.Text.RegularExpressions;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>The seeds that come with the product.</summary>
[Trait("Speed", "Slow")]
public sealed class BundledSeedsTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Home, "seeds");

    [Fact]
    public void Bundled_seeds_have_no_problem_and_no_node_is_lost()
    {
        var result = SeedReader.Read(Folder, VitaSchema.Current);

        Assert.Empty(result.Problems);
        Assert.All(VitaSchema.Current.Kinds, kind => Assert.Equal(Counted(kind), Facts(result).Nodes(kind).Count()));
    }

    [Fact]
    public void Every_project_file_asks_for_the_schema() =>
        Assert.All(Directory.GetFiles(Path.Combine(Folder, "vita-2010", "projects"), "*.yaml"), file =>
            Assert.Equal($"# yaml-language-server: $schema=../../{SeedJsonSchema.FileName}", File.ReadLines(file).First())
        );

    private static GraphFacts Facts(SeedResult result) => result.Facts!;

    /// <summary>Ids as the text of the files declares them, counted without the reader.</summary>
    private static int Counted(NodeKind kind)
    {
        var declared = new Regex($@"(?<![\w])id: {kind.Singular}/([a-z0-9-]+)", RegexOptions.CultureInvariant);
        var inYaml = Files("*.yaml").SelectMany(file => declared.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        var inTables = Files($"{kind.Plural}*.csv").SelectMany(file => File.ReadLines(file).Skip(2).Select(line => line.Split(',')[0]));
        return inYaml.Concat(inTables).Distinct().Count();
    }

    private static string[] Files(string pattern) => Directory.GetFiles(Folder, pattern, SearchOption.AllDirectories);
}
