using System.Diagnostics;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.Bulk;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.Store;
using Vita.Graph.Tests.World;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Neo4j;

/// <summary><c>vita export --format neo4j-csv</c>: what goes in comes out of Neo4j the same.</summary>
public sealed class BulkExportTests : IDisposable
{
    private const string HomeVariable = "VITA_TEST_NEO4J_HOME";

    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task Whatever_is_exported_comes_out_of_the_official_loader_the_same()
    {
        var tools = Environment.GetEnvironmentVariable(HomeVariable);
        Skip.If(
            string.IsNullOrEmpty(tools),
            $"Set {HomeVariable} to a folder with the programs start, stop and admin of a Neo4j 5.26 or newer."
        );
        var (home, files) = (_folder.PathOf("home"), _folder.PathOf("files"));
        BulkExporter.Export(NastyWorld.Facts, BulkSchema.Of(VitaSchema.Current), files);

        Run(Path.Combine(files, "import.sh"), ("NEO4J_ADMIN", $"{tools}/admin {home}"));
        var url = Run($"{tools}/start --home {home} --http 0 --bolt 0").Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        try
        {
            foreach (var statement in File.ReadLines(Path.Combine(files, "schema.cypher")))
            {
                await StoredGraph.RowsAsync(url, statement);
            }

            Assert.Equal(StoredGraph.Expected(NastyWorld.Facts), await StoredGraph.ReadAsync(url));
            Assert.Equal(
                VitaSchema.Current.Kinds.Count + 1,
                (await StoredGraph.RowsAsync(url, "SHOW CONSTRAINTS YIELD name RETURN name, {}, 1")).Count
            );
        }
        finally
        {
            Run($"{tools}/stop --home {home} --remove");
        }
    }

    private const string FigureColumns =
        "label:string,labelFolded:string,measure:string,value:double,maxValue:double,unit:string,year:int,"
        + "approximate:boolean,clients:string";
    private const string ProvenanceColumns =
        "provenanceSources:string[],provenancePages:int[],provenanceBases:string[],provenanceFields:string[]";

    [Fact]
    public void Cells_are_typed_quoted_and_empty_where_absent()
    {
        BulkExporter.Export(SmallWorld.Facts, [], _folder.PathOf("x"));

        Assert.Equal(
            $"""
            id:ID(Figure),:LABEL,{FigureColumns},{ProvenanceColumns}
            "figure/huge","Figure",,,"OTHER",1E+21,,,,true,,"source/paper",1,"STATED","-"
            "figure/negative","Figure",,,"CHANGE",-0.5,,,,false,,"source/paper",1,"STATED","-"
            "figure/none","Figure",,,,,,,,,,"source/paper",1,"STATED","-"

            """,
            File.ReadAllText(_folder.PathOf("x/nodes-Figure.csv"))
        );
        Assert.Equal(
            """
            :START_ID(Organisation),:END_ID(Organisation),:TYPE,source:string,page:int,basis:string,ordinal:int
            "organisation/oeuvre-1","organisation/oeuvre-1","PARTNER_OF","source/paper",3,"STATED",0
            "organisation/oeuvre-1","organisation/oeuvre-2","PARTNER_OF","source/paper",4,"IMPLIED",0
            "organisation/oeuvre-1","organisation/oeuvre-2","PARTNER_OF","source/paper",5,"STATED",1
            "organisation/oeuvre-2","organisation/emoji","PARTNER_OF","source/web",,"STATED",0

            """,
            File.ReadAllText(_folder.PathOf("x/edges-Organisation-PARTNER_OF-Organisation.csv"))
        );
    }

    [Fact]
    public void Lists_are_joined_by_a_letter_that_none_of_them_holds()
    {
        var theme = Node("theme/t", [("altLabels", "a\u001Fb|c\u001E")]);

        var export = BulkExporter.Export(
            new GraphFacts(VitaSchema.Current, [Node("source/paper", []), theme], []),
            [],
            _folder.PathOf("x")
        );

        Assert.Contains("--array-delimiter=U+001D ", export.Command, StringComparison.Ordinal);
        Assert.Contains("\"a\u001Fb\u001Dc\u001E\"", File.ReadAllText(_folder.PathOf("x/nodes-Theme.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Loader_is_told_of_lines_only_where_there_are_any()
    {
        var (with, without) = (
            BulkExporter.Export(NastyWorld.Facts, [], _folder.PathOf("a")).Command,
            BulkExporter.Export(SmallWorld.Facts, [], _folder.PathOf("b")).Command
        );

        Assert.Equal(
            (true, false),
            (
                with.Contains("--multiline-fields=true", StringComparison.Ordinal),
                without.Contains("--multiline-fields", StringComparison.Ordinal)
            )
        );
        Assert.Equal(
            (true, false),
            (
                with.Contains("--read-buffer-size=", StringComparison.Ordinal),
                without.Contains("--read-buffer-size", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Every_kind_and_every_set_has_a_file_that_the_command_names()
    {
        var command = BulkExporter.Export(SmallWorld.Facts, [], _folder.PathOf("x")).Command;

        Assert.All(Directory.GetFiles(_folder.PathOf("x"), "*.csv"), file =>
            Assert.Contains($"={Path.GetFileName(file)} ", command, StringComparison.Ordinal)
        );
        Assert.Equal(
            VitaSchema.Current.Kinds.Count + VitaSchema.Current.EdgeSets.Count + 1,
            Directory.GetFiles(_folder.PathOf("x"), "*.csv").Length
        );
    }

    [Fact]
    public void Command_exports_seeds_or_the_store_alike_and_overwrites_nothing()
    {
        _folder.With(
            "seeds/a.yaml",
            "source: source/s\nsources: [{id: source/s, title: S}]\norganisation: {id: organisation/a, name: Été}\n"
        );
        var (seeds, data) = (_folder.PathOf("seeds"), _folder.PathOf("vita.sqlite"));
        VitaProcess.Run("load", "--seeds", seeds, "--data", data);

        var fromSeeds = VitaProcess.Run("export", "--format", "neo4j-csv", "--from", seeds, "--out", _folder.PathOf("a"));
        var fromStore = VitaProcess.Run("export", "--format", "neo4j-csv", "--data", data, "--out", _folder.PathOf("b"));
        var again = VitaProcess.Run("export", "--format", "neo4j-csv", "--data", data, "--out", _folder.PathOf("b"));
        var nothing = VitaProcess.Run("export", "--format", "neo4j-csv", "--data", _folder.PathOf("none"), "--out", _folder.PathOf("c"));

        Assert.Equal((0, 0, 1, 3), (fromSeeds.ExitCode, fromStore.ExitCode, again.ExitCode, nothing.ExitCode));
        Assert.Contains("neo4j-admin} database import full", fromSeeds.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{_folder.PathOf("b")}: not empty.", again.Errors, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(_folder.PathOf("a")), file =>
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(_folder.PathOf("b"), Path.GetFileName(file))))
        );
    }

    public void Dispose() => _folder.Dispose();

    private static string Run(string command, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("sh", ["-c", command + " 2>&1"]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command}: exit code {process.ExitCode}\n{output}");
    }
}
