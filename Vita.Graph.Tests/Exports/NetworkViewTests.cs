using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.Questions;
using Vita.Graph.Tests.Web;
using Xunit;

namespace Vita.Graph.Tests.Exports;

/// <summary>Network files of neighbourhoods, networks of actors and answers, by address, read by programs that are not ours.</summary>
[Trait("Speed", "Slow")]
public sealed class NetworkViewTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "La présidente du conte";

    private readonly TemporaryFolder _folder = new();
    private QuestionServing _serving = null!;

    private TestServer Server => _serving.Server;

    /// <summary>A view of each sort, with the fields of GraphQL that say the same.</summary>
    public static TheoryData<string, string, string> Views =>
        new()
        {
            {
                "view=neighbourhood&of=project/one&depth=2&kinds=organisations,referents",
                "{ found: neighbourhood(of: [\"project/one\"], depth: 2, kinds: [ORGANISATIONS, REFERENTS]) "
                    + "{ nodes { node { id } } edges { type } } }",
                "edges"
            },
            {
                "view=network&of=organisations&by=partner",
                "{ found: network(of: ORGANISATIONS, by: [PARTNER]) { nodes { node { id } } ties { weight } } }",
                "ties"
            },
            {
                "view=network&of=ORGANISATIONS&by=PARTNER,NETWORK&minWeight=1&where={organisations:{name:{contains:\"emploi\"}}}",
                "{ found: network(of: ORGANISATIONS, by: [PARTNER, NETWORK], where: { organisations: { name: { contains: \"emploi\" } } }) "
                    + "{ nodes { node { id } } ties { weight } } }",
                "ties"
            },
        };

    public static TheoryData<string> Addresses =>
        [
            "view=graph&of=projects&neighbours=1",
            "view=neighbourhood&of=referent/chair&depth=3",
            "view=network&of=projects&by=theme",
            "view=question&question=secret",
        ];

    public async Task InitializeAsync() =>
        _serving = await QuestionServing.StartAsync(
            store: new MemoryStore(() => new EmbeddedEngine(ExportedFile.Small, new EngineSettings(new())))
        );

    public async Task DisposeAsync() => await _serving.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task A_view_has_the_nodes_and_edges_of_the_field_that_it_is_called_by(string view, string query, string edges)
    {
        var answer = await Server.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}");
        var found = JsonDocument.Parse(answer.Body).RootElement.GetProperty("data").GetProperty("found");

        var read = await ReadAsync(view);

        Assert.Equal(
            found
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("node").GetProperty("id")}")
                .Order(StringComparer.Ordinal),
            read.Nodes
        );
        Assert.Equal(found.GetProperty(edges).GetArrayLength(), read.Edges);
        if (edges == "ties")
        {
            Assert.Equal(
                found.GetProperty("ties").EnumerateArray().Select(tie => tie.GetProperty("weight").GetInt32()).Order(),
                read.Weights
            );
            Assert.Superset(new HashSet<string> { "degree", "betweenness", "pageRank", "core", "community" }, read.Columns.ToHashSet());
        }
    }

    [SkippableFact]
    public async Task A_view_of_a_question_has_the_nodes_of_its_answer_and_the_relations_among_them()
    {
        var answer = JsonDocument.Parse((await Server.GetAsync("/questions/named?part=emploi")).Body).RootElement;
        var ids = answer.GetProperty("data").GetProperty("organisations").GetProperty("nodes").EnumerateArray();

        var read = await ReadAsync("view=question&question=named&part=emploi");

        Assert.Equal(ids.Select(node => $"{node.GetProperty("id")}").Order(StringComparer.Ordinal), read.Nodes);
        Assert.Equal(2, read.Nodes.Count);
    }

    [Theory]
    [InlineData("view=netwrk", 400, "BAD_PARAMETER", "Nearest: 'network'")]
    [InlineData("view=network&of=organisations", 400, "MISSING_VALUE", "'by'")]
    [InlineData("view=network&of=projects&by=partner", 400, "NETWORK_REASONS", "expected some of THEME")]
    [InlineData("view=network&of=territories&by=theme", 400, "UNKNOWN_VALUE", "territories")]
    [InlineData("view=network&of=projects&by=theme&minWeight=0", 400, "OUT_OF_RANGE", "minWeight")]
    [InlineData("view=network&of=projects&by=theme&minWeigth=2", 400, "PARAMETER_UNKNOWN", "Nearest: 'minWeight'")]
    [InlineData("view=network&of=projects&by=theme&of=projects", 400, "BAD_PARAMETER", "'of' is given 2 times")]
    [InlineData("view=network&of=projects&by=theme&where={x", 400, "BAD_PARAMETER", "'where' cannot be read")]
    [InlineData("view=neighbourhood&of=nothing", 400, "ID_MALFORMED", "nothing")]
    [InlineData("view=neighbourhood&of=project/one&depth=99", 400, "OUT_OF_RANGE", "depth")]
    [InlineData("view=question", 400, "BAD_PARAMETER", "expected question=name")]
    [InlineData("view=question&question=nmed", 404, "QUESTION_UNKNOWN", "Nearest: 'named'")]
    [InlineData("view=question&question=named&first=9999", 400, "LIMIT_ROWS", "first")]
    public async Task What_cannot_be_given_is_refused_with_the_codes_of_GraphQL(string view, int status, string code, string message)
    {
        var reply = await Server.GetAsync($"/data/v1/network.gexf?{view}");
        var error = JsonDocument.Parse(reply.Body).RootElement.GetProperty("errors")[0];

        Assert.Equal((status, code), (reply.Status, $"{error.GetProperty("extensions").GetProperty("code")}"));
        Assert.Contains(message, $"{error.GetProperty("message")}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_no_node_has_is_told_in_a_header()
    {
        using var response = await Server.Http.GetAsync(
            new Uri("/data/v1/network.gexf?view=neighbourhood&of=organisation/emojy", UriKind.Relative)
        );

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Contains("organisation/emoji", response.Headers.GetValues("X-Vita-Hints").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_is_restricted_is_in_no_format_of_a_view_of_those_without_the_scope(string view)
    {
        foreach (var format in ExportFormats.All)
        {
            var text = TextOf(await Server.Http.GetByteArrayAsync(new Uri($"/data/v1/network.{format.Name}?{view}", UriKind.Relative)));
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_restricted_is_in_no_table_of_those_without_the_scope()
    {
        foreach (var table in GraphTables.Of(VitaSchema.Current).All)
        {
            foreach (var format in TableFormats.All)
            {
                var file = await Server.Http.GetByteArrayAsync(new Uri($"/data/v1/{table.Name}.{format.Name}", UriKind.Relative));
                Assert.DoesNotContain(Secret, TextOf(file), StringComparison.Ordinal);
            }
        }

        var database = await Server.Http.GetByteArrayAsync(new Uri("/data/v1/vita.sqlite", UriKind.Relative));
        Assert.Equal(-1, database.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
    }

    private static string TextOf(byte[] file)
    {
        if (!file.AsSpan().StartsWith("PK"u8))
        {
            return Encoding.UTF8.GetString(file);
        }

        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(
            zip.Entries.Select(part =>
            {
                using var reader = new StreamReader(part.Open());
                return reader.ReadToEnd();
            })
        );
    }

    private async Task<Counts> ReadAsync(string view)
    {
        var python = await OtherPrograms.PythonAsync();
        foreach (var format in new[] { "graphml", "gexf-1.2" })
        {
            await File.WriteAllBytesAsync(
                _folder.PathOf(format),
                await Server.Http.GetByteArrayAsync(new Uri($"/data/v1/network.{format}?{view}", UriKind.Relative))
            );
        }

        var script = Path.Combine(OtherPrograms.Readers, "counts.py");
        var printed = await OtherPrograms.RunAsync(python, script, _folder.PathOf("graphml"), _folder.PathOf("gexf-1.2"));
        return JsonSerializer.Deserialize<Counts>(printed, JsonSerializerOptions.Web)!;
    }

    /// <summary>What the readers found.</summary>
    private sealed record Counts(List<string> Nodes, int Edges, List<int> Weights, int Colours, List<string> Columns);
}
