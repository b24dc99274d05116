using System.Text.Json;
using Vita.Graph.Core.Export.Database;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Metadata;

/// <summary>Titles and descriptions of <see cref="DatabaseExport"/> for Datasette: <c>datasette vita.sqlite -m vita.metadata.json</c>.
/// See https://docs.datasette.io/en/stable/metadata.html.</summary>
public sealed class DatasetteFile : MetadataFile
{
    private static readonly JsonSerializerOptions Options = new(ReadableJson.Values)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    public override string Name => $"{DatabaseName}.metadata.json";

    public override string MediaType => "application/json; charset=utf-8";

    public override Description Description { get; } =
        new("Titles and descriptions of vita.sqlite for Datasette.", "Titres et descriptions de vita.sqlite pour Datasette.");

    private static string DatabaseName => Path.GetFileNameWithoutExtension(DatabaseExport.Name);

    public override byte[] Write(PublishedData data) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Title = PublishedData.Title.Fr,
                Description = PublishedData.Summary.Fr,
                Source = DataSource.LineOf(data.Graph),
                SourceUrl = data.AddressOf(DatabaseExport.Name),
                Databases = new Dictionary<string, object>
                {
                    [DatabaseName] = new
                    {
                        Tables = data.Tables.SelectMany(TableAndView).ToDictionary(table => table.Name, table => table.Text),
                    },
                },
            },
            Options
        );

    private static IEnumerable<(string Name, object Text)> TableAndView(TableDeclaration table)
    {
        var text = new
        {
            Title = table.Title.Fr,
            Description = table.Description.Fr,
            Columns = PublishedData.ColumnsOf(table).ToDictionary(column => column.Name, column => column.Description.Fr),
        };
        return [(table.Name, text), (DatabaseExport.ViewOf(table), text)];
    }
}
