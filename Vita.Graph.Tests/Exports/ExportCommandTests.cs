using Vita.Graph.Core.Export;
using Vita.Graph.Tests.Store;
using Xunit;

namespace Vita.Graph.Tests.Exports;

/// <summary><c>vita export</c> as a process of its own.</summary>
[Trait("Speed", "Slow")]
public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With(
        "seeds/a.yaml",
        """
        source: source/s
        sources: [{id: source/s, title: S}]
        organisations:
          - {id: organisation/a, name: Été, kinds: [AI], partners: [organisation/b]}
          - {id: organisation/b, name: Hiver}

        """
    );

    [Fact]
    public void All_formats_are_listed_in_two_languages()
    {
        var (exitCode, output, errors) = VitaProcess.Run("export", "--list");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.All(ExportFormats.All, format =>
        {
            Assert.Contains($"{format.Name} ", output, StringComparison.Ordinal);
            Assert.Contains(format.Description.En, output, StringComparison.Ordinal);
            Assert.Contains(format.Description.Fr, output, StringComparison.Ordinal);
        });
        Assert.Contains("neo4j-csv", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_there_is_not_is_refused_with_the_nearest_and_all_names()
    {
        var (exitCode, _, errors) = VitaProcess.Run("export", "--format", "grphml");

        Assert.Equal(2, exitCode);
        Assert.Contains("'grphml' is no format. Nearest: 'graphml'. Known: graphml, gexf,", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_the_same_on_the_standard_output_and_what_is_told_goes_elsewhere()
    {
        var (seeds, file) = (_folder.PathOf("seeds"), _folder.PathOf("a.csv"));

        var shown = VitaProcess.Run("export", "--format", "gephi-edges", "--from", seeds, "--out", "-");
        var written = VitaProcess.Run("export", "--format", "gephi-edges", "--from", seeds, "--out", file);

        Assert.Equal((0, 0, ""), (shown.ExitCode, written.ExitCode, written.Output));
        Assert.StartsWith("Source,Target,Type,Kind,Id,Label,Weight", shown.Output, StringComparison.Ordinal);
        Assert.Equal(shown.Output, File.ReadAllText(file));
        Assert.StartsWith("gephi-edges: 3 nodes, 1 edges, ", shown.Errors, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_part_is_meant_in_the_words_of_GraphQL()
    {
        var part = Export("organisations: { kinds: { some: { eq: AI } } }");
        var around = Export("organisations: { kinds: { some: { eq: AI } } }", "--around");
        var unknown = Export("organisations: { id: { eq: \"organisation/c\" } }");

        Assert.Equal(["organisation/a"], Ids(part.Output));
        Assert.Equal(["organisation/a", "organisation/b"], Ids(around.Output));
        Assert.Equal((0, 0), (unknown.ExitCode, Ids(unknown.Output).Count()));
        Assert.Contains("organisation/c", unknown.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organisatons: {}", "'organisatons' is no connection.")]
    [InlineData("organisations: { nam: 1 }", "UNKNOWN_KEY: 'where': 'OrganisationFilter' has no key 'nam'. Nearest: 'name'.")]
    [InlineData("referents: { name: { eq: \"x\" } }", "RESTRICTED: ")]
    public void A_filter_that_is_none_is_refused(string filter, string expected)
    {
        var (exitCode, output, errors) = Export(filter);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output, string Errors) Export(string filter, params string[] more) =>
        VitaProcess.Run(["export", "--format", "gephi-nodes", "--from", _folder.PathOf("seeds"), "--where", filter, .. more]);

    private static IEnumerable<string> Ids(string csv) =>
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]);
}
