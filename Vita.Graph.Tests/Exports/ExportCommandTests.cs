using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
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
        Assert.All(GraphTables.Of(VitaSchema.Current).All, table => Assert.Contains($"{table.Name} ", output, StringComparison.Ordinal));
        Assert.Contains("neighbourhood ", output, StringComparison.Ordinal);
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

    [Fact]
    public void A_table_goes_to_the_standard_output_as_CSV_or_into_a_file_filtered_as_by_address()
    {
        var (seeds, file) = (_folder.PathOf("seeds"), _folder.PathOf("a.json"));

        var shown = VitaProcess.Run("export", "structures", "--from", seeds, "--fields", "id,nom", "--order=-nom");
        var some = VitaProcess.Run(
            "export",
            "structures",
            "--from",
            seeds,
            "--fields=id",
            "--where",
            "{kinds:{some:{eq:AI}}}",
            "--out",
            "-"
        );
        var written = VitaProcess.Run("export", "structures", "--from", seeds, "--format", "json", "--kind", "AI", "--out", file);

        Assert.Equal((0, "id,nom\r\norganisation/b,Hiver\r\norganisation/a,Été\r\n"), (shown.ExitCode, shown.Output));
        Assert.StartsWith("structures.csv: 2 rows, ", shown.Errors, StringComparison.Ordinal);
        Assert.Equal((0, "id\r\norganisation/a\r\n"), (some.ExitCode, some.Output));
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.StartsWith("[{\"id\":\"organisation/a\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void All_tables_go_into_one_SQLite_file()
    {
        var file = _folder.PathOf("a.sqlite");

        var (exitCode, output, errors) = VitaProcess.Run("export", "--format", "sqlite", "--from", _folder.PathOf("seeds"), "--out", file);

        Assert.Equal((0, ""), (exitCode, output));
        Assert.StartsWith("sqlite: ", errors, StringComparison.Ordinal);
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(id) || (SELECT count(*) FROM reseau_noeuds) FROM v_structures";
        Assert.Equal("organisation/a,organisation/b2", command.ExecuteScalar());
    }

    [Fact]
    public void A_view_is_asked_for_as_by_address()
    {
        string[] asked = ["export", "--format", "gephi-edges", "--from", _folder.PathOf("seeds")];

        var ties = VitaProcess.Run([.. asked, "--view", "network", "--of", "organisations", "--by", "partner"]);
        var around = VitaProcess.Run([.. asked, "--view", "neighbourhood", "--of", "organisation/a"]);
        var unknown = VitaProcess.Run([.. asked, "--view", "network", "--off", "organisations"]);

        Assert.Equal(0, ties.ExitCode);
        Assert.Matches("organisation/a,organisation/b,[A-Za-z]+,TIE,", ties.Output);
        Assert.Equal(0, around.ExitCode);
        Assert.StartsWith("gephi-edges: 2 nodes, 1 edges, ", around.Errors, StringComparison.Ordinal);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("'network' has no parameter 'off' with view=network. Nearest: 'of'.", unknown.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no table 'structure'. Nearest: 'structures'.", "structure")]
    [InlineData("'structures' has no parameter 'limitt'. Nearest: 'limit'.", "structures", "--limitt", "3")]
    [InlineData("'gexf' is no format of a table.", "structures", "--format", "gexf")]
    [InlineData("sqlite takes no parameters", "--format", "sqlite", "--limit", "3")]
    public void A_command_line_that_means_nothing_names_what_there_is(string expected, params string[] arguments)
    {
        var (exitCode, output, errors) = VitaProcess.Run(["export", "--from", _folder.PathOf("seeds"), .. arguments]);

        Assert.Equal((2, ""), (exitCode, output.Contains("Usage", StringComparison.Ordinal) ? "" : output));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output, string Errors) Export(string filter, params string[] more) =>
        VitaProcess.Run(["export", "--format", "gephi-nodes", "--from", _folder.PathOf("seeds"), "--where", filter, .. more]);

    private static IEnumerable<string> Ids(string csv) =>
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]);
}
