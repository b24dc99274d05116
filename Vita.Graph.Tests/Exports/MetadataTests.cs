using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Export.Database;
using Vita.Graph.Core.Export.Metadata;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Snapshots;
using Xunit;

namespace Vita.Graph.Tests.Exports;

/// <summary>What metadata says of the files is what is in the files.</summary>
public sealed class MetadataTests
{
    private static readonly Snapshot Graph = ExportedFile.Small;

    private static readonly PublishedData Data = new(Graph, "http://localhost:5240", DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task The_data_package_names_the_columns_of_each_CSV_in_their_order()
    {
        foreach (var resource in Resources())
        {
            var file = resource.GetProperty("path").GetString()!;
            var table = GraphTables.Of(Graph.Schema).Find(Path.GetFileNameWithoutExtension(file))!;
            using var csv = new MemoryStream();
            var opened = Table.Open(Graph, table, new(table.ColumnsFor(new HashSet<string>()), Limit: 0));
            await TableFormats.Find("csv")!.WriteAsync(opened, new(), csv, CancellationToken.None);
            var header = Encoding.UTF8.GetString(csv.ToArray()).TrimEnd().Split(',');
            Assert.Equal(header, FieldsOf(resource).Select(field => field.GetProperty("name").GetString()));
        }
    }

    [Fact]
    public void References_lead_to_the_key_of_a_table()
    {
        var resources = Resources().ToDictionary(resource => resource.GetProperty("name").GetString()!);
        var references = resources
            .Values.SelectMany(resource =>
                resource.GetProperty("schema").TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray().ToList() : []
            )
            .Select(key => key.GetProperty("reference"))
            .ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference =>
            Assert.Equal(
                resources[reference.GetProperty("resource").GetString()!].GetProperty("schema").GetProperty("primaryKey").GetString(),
                reference.GetProperty("fields").GetString()
            )
        );
    }

    [Fact]
    public void Datasette_is_told_of_tables_that_the_database_has_and_of_all_their_columns()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf(DatabaseExport.Name);
        DatabaseExport.Write(Graph, MatchWeights.Default, file);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        var tables = Json("vita.metadata.json").GetProperty("databases").GetProperty("vita").GetProperty("tables");
        Assert.Equal(2 * GraphTables.Of(Graph.Schema).All.Count, tables.EnumerateObject().Count());
        foreach (var table in tables.EnumerateObject())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT name FROM pragma_table_info($table)";
            command.Parameters.AddWithValue("$table", table.Name);
            using var reader = command.ExecuteReader();
            var columns = new List<string>();
            while (reader.Read())
            {
                columns.Add(reader.GetString(0));
            }

            Assert.Empty(table.Value.GetProperty("columns").EnumerateObject().Select(column => column.Name).Except(columns));
        }
    }

    private static List<JsonElement> Resources() => [.. Json("datapackage.json").GetProperty("resources").EnumerateArray()];

    private static JsonElement.ArrayEnumerator FieldsOf(JsonElement resource) =>
        resource.GetProperty("schema").GetProperty("fields").EnumerateArray();

    private static JsonElement Json(string file) => JsonDocument.Parse(MetadataFiles.Find(file)!.Write(Data)).RootElement;
}
