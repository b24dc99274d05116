using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.Questions;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Web;

/// <summary>Tables and files by address: what is asked for, how it is sent, and what is refused. What is in them is tested in
/// Exports/.</summary>
public sealed class DataEndpointTests : IAsyncLifetime
{
    private static readonly GraphFacts Facts = new(
        VitaSchema.Current,
        [
            Node("source/paper", [("title", "Papier")]),
            Node("organisation/arche", [("name", "Arche"), ("kinds", "GES")]),
            Node("organisation/passerelle", [("name", "Passerelle"), ("kinds", "AI")]),
            Node("project/long", [("title", new string('x', 40_000))]),
            Node("referent/chair", [("role", "Présidente"), ("name", "La présidente du conte")]),
        ],
        []
    );

    private QuestionServing _serving = null!;

    private HttpClient Http => _serving.Server.Http;

    public async Task InitializeAsync() =>
        _serving = await QuestionServing.StartAsync(
            store: new MemoryStore(() => new EmbeddedEngine(SnapshotBuilder.Build(Facts), new EngineSettings(new())))
        );

    public async Task DisposeAsync() => await _serving.DisposeAsync();

    [Theory]
    [InlineData("fields=id,nom", "id,nom\r\norganisation/arche,Arche\r\norganisation/passerelle,Passerelle\r\n")]
    [InlineData("fields=id&order=-nom", "id\r\norganisation/passerelle\r\norganisation/arche\r\n")]
    [InlineData("fields=id&limit=1&offset=1", "id\r\norganisation/passerelle\r\n")]
    [InlineData("fields=id&limit=0", "id\r\n")]
    [InlineData("fields=id&where={\"name\":{\"startsWith\":\"pass\"}}", "id\r\norganisation/passerelle\r\n")]
    [InlineData("fields=id&where={name:{startsWith:\"pass\"}}", "id\r\norganisation/passerelle\r\n")]
    [InlineData("fields=id&kind=AI", "id\r\norganisation/passerelle\r\n")]
    [InlineData("fields=id&kind=association intermediaire", "id\r\norganisation/passerelle\r\n")]
    public async Task An_address_says_which_rows_and_columns(string query, string expected) =>
        Assert.Equal(expected, await Http.GetStringAsync($"/data/v1/structures.csv?{query}"));

    [Theory]
    [InlineData("structure.csv", 404, "There is no table 'structure'. Nearest: 'structures'.")]
    [InlineData("structures.cvs", 404, "There is no 'structures' in the format 'cvs'. Nearest: 'csv'.")]
    [InlineData("network.gefx", 404, "There is no network file in the format 'gefx'. Nearest: 'gexf'.")]
    [InlineData("structures.csv?field=id", 400, "'structures' has no parameter 'field'. Nearest: 'fields'.")]
    [InlineData("structures.csv?fields=name", 400, "'fields' names an unknown column 'name'.")]
    [InlineData("structures.csv?order=-", 400, "'order' names an unknown column '-'.")]
    [InlineData("structures.csv?order=--nom", 400, "'order' names an unknown column '-nom'. Nearest: 'nom'.")]
    [InlineData("datapackage.json?x=1", 400, "'datapackage.json' takes no parameters, but 'x' is given.")]
    [InlineData("vita.sqlite?limit=1", 400, "'vita.sqlite' takes no parameters, but 'limit' is given.")]
    [InlineData("?x=1", 400, "The catalogue has no parameter 'x'. Its parameter is 'lang'.")]
    [InlineData("structures?limit=1", 400, "The catalogue has no parameter 'limit'.")]
    [InlineData("?lang=xx", 400, "'lang' is 'xx'; expected fr or en.")]
    [InlineData("structures.csv?limit=-1", 400, "'limit' is '-1'; expected a whole number from 0 to 2147483647.")]
    [InlineData("structures.csv?where={nam:{eq:1}}", 400, "'OrganisationFilter' has no key 'nam'. Nearest: 'name'.")]
    [InlineData("structures.csv?where={name:", 400, "'where' cannot be read")]
    [InlineData("structures.csv?kind=AIX", 400, "'kind' is 'AIX', which means nothing here.")]
    [InlineData("network.graphml?where={}", 400, "'where' is given without 'of'")]
    [InlineData("structures.csv?api_key=wrong", 401, "has no key that is known here")]
    public async Task What_cannot_be_given_is_refused_with_what_there_is(string address, int status, string message)
    {
        var response = await Http.GetAsync($"/data/v1/{address}");
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(message, body.RootElement.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("structures.csv", "text/csv", "structures")]
    [InlineData("structures.json", "application/json", "structures")]
    [InlineData("structures.ndjson", "application/x-ndjson", "structures")]
    [InlineData("structures.parquet", "application/vnd.apache.parquet", "structures")]
    [InlineData("network.gexf", "application/gexf+xml", "network")]
    [InlineData("network.graphml", "application/graphml+xml", "network")]
    public async Task A_file_has_its_media_type_a_dated_name_and_a_tag_by_which_it_is_known(string file, string type, string name)
    {
        var first = await Http.GetAsync($"/data/v1/{file}");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/data/v1/{file}");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(type, first.Content.Headers.ContentType!.MediaType);
        Assert.Matches($"vita-{name}-[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}\\.", first.Content.Headers.ContentDisposition!.FileName);
        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, (await Http.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task What_does_not_fit_a_cell_of_Excel_is_refused_before_anything_is_sent()
    {
        var response = await Http.GetAsync("/data/v1/projets.xlsx");
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("LIMIT_FILE", body, StringComparison.Ordinal);
        Assert.Contains("'titre' has 40000 characters; a cell of Excel holds 32767", body, StringComparison.Ordinal);
    }

    /// <summary>DuckDB asks for the length, then for the end, then for the parts that it needs.</summary>
    [Fact]
    public async Task A_stored_file_is_given_in_parts()
    {
        var whole = await Http.GetByteArrayAsync("/data/v1/structures.parquet");
        using var head = new HttpRequestMessage(HttpMethod.Head, "/data/v1/structures.parquet");
        using var part = new HttpRequestMessage(HttpMethod.Get, "/data/v1/structures.parquet");
        part.Headers.Range = new RangeHeaderValue(whole.Length - 8, null);

        Assert.Equal(whole.Length, (await Http.SendAsync(head)).Content.Headers.ContentLength);
        var last = await Http.SendAsync(part);
        Assert.Equal(HttpStatusCode.PartialContent, last.StatusCode);
        Assert.Equal(whole[^8..], await last.Content.ReadAsByteArrayAsync());
        Assert.Equal("PAR1", Encoding.ASCII.GetString(whole[^4..]));
    }

    [Fact]
    public async Task The_database_opens_and_says_what_GraphQL_says()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(file, await Http.GetByteArrayAsync("/data/v1/vita.sqlite"));
        try
        {
            await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            await connection.OpenAsync();
            Assert.Equal("organisation/arche,organisation/passerelle", Scalar(connection, "SELECT group_concat(id) FROM v_structures"));
            Assert.Equal(
                "Nom d'usage.",
                Scalar(connection, "SELECT fr FROM _columns WHERE \"table\" = 'structures' AND \"column\" = 'nom'")
            );
            Assert.Equal("0", Scalar(connection, "SELECT count(*) FROM pragma_table_info('referent') WHERE name = 'name'"));
            Assert.Equal("0", Scalar(connection, "SELECT count(*) FROM pragma_foreign_key_check"));
            Assert.Equal("ok", Scalar(connection, "PRAGMA integrity_check"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task The_catalogue_lists_every_table_for_programs_and_for_people()
    {
        using var catalogue = JsonDocument.Parse(await Http.GetStringAsync("/data/v1"));
        var page = await PageAsync("/data/v1/structures");

        var names = catalogue.RootElement.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("name").GetString());
        Assert.Equal(GraphTables.Of(VitaSchema.Current).All.Select(table => table.Name), names);
        Assert.Contains("<td>Passerelle</td>", page, StringComparison.Ordinal);
        Assert.Contains("read_parquet(", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_lists_views_and_whole_files_by_addresses_that_answer()
    {
        using var catalogue = JsonDocument.Parse(await Http.GetStringAsync("/data/v1"));
        var views = catalogue
            .RootElement.GetProperty("views")
            .EnumerateArray()
            .ToDictionary(view => view.GetProperty("name").GetString()!);
        var files = catalogue.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("address").GetString()!);

        Assert.Equal(["graph", "neighbourhood", "network", "question"], views.Keys);
        Assert.Equal("/data/v1/network.gexf?view=network", FileOf("network", "gexf"));
        Assert.Equal(["/data/v1/vita.sqlite", "/data/v1/datapackage.json", "/data/v1/vita.metadata.json", "/data/v1/dcat.ttl"], files);
        foreach (var address in files.Append(FileOf("graph", "graphml")))
        {
            using var answer = await Http.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }

        string FileOf(string view, string format) => views[view].GetProperty("files").GetProperty(format).GetString()!;
    }

    [Theory]
    [InlineData("/data/v1", "Tables à télécharger", "<td class=\"n\">2</td>")]
    [InlineData("/data/v1?lang=en", "Tables to download", "<td class=\"n\">2</td>")]
    public async Task The_page_of_all_tables_counts_their_rows(string address, string title, string organisations)
    {
        var page = await PageAsync(address);
        Assert.Contains($"<h1>{title}</h1>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains(organisations, page, StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Scalar(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions stand in this file.
        command.CommandText = question;
#pragma warning restore CA2100
        return $"{command.ExecuteScalar()}";
    }
}
