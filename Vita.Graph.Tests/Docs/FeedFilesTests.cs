using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.Web;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>The files of docs/feeds/ work as they are: their addresses answer, their columns are there, their programs run.</summary>
[Trait("Speed", "Slow")]
public sealed class FeedFilesTests : IAsyncLifetime
{
    private const string Folder = "docs/feeds";

    private TestServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await TestServer.StartAsync(
            store: new MemoryStore(() => new EmbeddedEngine(SnapshotBuilder.Build(BundledGraph.Facts), new EngineSettings(new())))
        );

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Every_panel_of_the_Grafana_dashboard_finds_its_columns()
    {
        var dashboard = JsonNode.Parse(Papers.Read($"{Folder}/grafana-dashboard.json"))!;
        var targets = dashboard["panels"]!.AsArray().SelectMany(panel => panel!["targets"]!.AsArray()).ToList();
        Assert.Equal(5, targets.Count);
        foreach (var target in targets)
        {
            var address = ((string)target!["url"]!).Replace("${server}", "", StringComparison.Ordinal);
            var row = JsonNode.Parse(await _server.Http.GetStringAsync(address))!.AsArray()[0]!.AsObject();
            Assert.All(target["columns"]!.AsArray(), column =>
                Assert.True(row.ContainsKey((string)column!["selector"]!), $"{address}: {column}")
            );
        }
    }

    [Fact]
    public async Task The_Power_Query_file_names_a_table_and_columns_that_there_are()
    {
        var text = Papers.Read($"{Folder}/structures.pq");
        var path = Between(text, "RelativePath = \"", "\"");
        var fields = Between(text, "fields = \"", "\"");
        var header = (await _server.Http.GetStringAsync($"/{path}?fields={fields}")).Split("\r\n")[0];
        Assert.Equal(fields, header);
    }

    [SkippableFact]
    public async Task The_notebook_runs()
    {
        var cells = JsonNode.Parse(Papers.Read($"{Folder}/notebook.ipynb"))!["cells"]!.AsArray();
        var code = cells
            .Where(cell => (string?)cell!["cell_type"] == "code")
            .Select(cell => string.Concat(cell!["source"]!.AsArray().Select(line => (string?)line)));
        using var folder = new TemporaryFolder();
        var script = folder.PathOf("notebook.py");
        await File.WriteAllTextAsync(
            script,
            string.Join("\n\n", code) + "\nprint(found['totalCount'], kinds.idxmax(), len(structures))\n"
        );

        var output = await RunAsync("/usr/bin/python3", script, "python3-pandas");

        // What the page of the README says of its question, the kind that most organisations are, and how many there are.
        var organisations = BundledGraph.Facts.Nodes(Domain.Organisation.Kind.In(VitaSchema.Current)).Count();
        Assert.EndsWith($"2 type_ai {organisations}", output.TrimEnd(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_R_script_runs()
    {
        var output = await RunAsync("Rscript", Papers.PathOf($"{Folder}/needs.R"), "r-base-core and r-cran-jsonlite");
        Assert.Contains("46 needs in all", output, StringComparison.Ordinal);
        Assert.Contains("organisation/porte-ouverte-emploi", output, StringComparison.Ordinal);
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    /// <summary>Runs a script against the test server. Where code is checked before it lands, its program must be there.</summary>
    private async Task<string> RunAsync(string program, string script, string packages)
    {
        var start = new ProcessStartInfo(program, [script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["VITA_URL"] = _server.Http.BaseAddress!.ToString().TrimEnd('/');
        string errors;
        try
        {
            using var process = Process.Start(start)!;
            var reading = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode == 0)
            {
                return output;
            }

            errors = await reading;
        }
        catch (Win32Exception error)
        {
            errors = error.Message;
        }

        var isMissing =
            errors.Contains("No module named", StringComparison.Ordinal)
            || errors.Contains("there is no package", StringComparison.Ordinal)
            || errors.Contains("No such file", StringComparison.Ordinal);
        Skip.If(
            isMissing && Environment.GetEnvironmentVariable("CI") != "true",
            $"{program} or its libraries are missing: on Debian, apt-get install {packages}."
        );
        throw new InvalidOperationException($"'{program} {script}' failed: {errors}");
    }
}
