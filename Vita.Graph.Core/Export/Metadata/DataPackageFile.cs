using System.Text.Json;
using System.Text.Json.Serialization;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Metadata;

/// <summary>A Tabular Data Package: https://specs.frictionlessdata.io/data-package/. Its paths are relative to its own address.</summary>
public sealed class DataPackageFile : MetadataFile
{
    private static readonly JsonSerializerOptions Options = new(ReadableJson.Values)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    };

    public override string Name => "datapackage.json";

    public override string MediaType => "application/json; charset=utf-8";

    public override Description Description { get; } =
        new("Data package for Frictionless, R and Python.", "Data package pour Frictionless, R et Python.");

    public override byte[] Write(PublishedData data) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Profile = "tabular-data-package",
                Name = "vita-graph",
                Title = PublishedData.Title.Fr,
                Description = PublishedData.Summary.Fr,
                Homepage = data.Host,
                data.Graph.Version,
                Sources = data.Sources.Select(source => new { source.Title, Path = source.Address }),
                Resources = data.Tables.Select(table => Resource(table, data)),
            },
            Options
        );

    private static object Resource(TableDeclaration table, PublishedData data)
    {
        var columns = PublishedData.ColumnsOf(table);
        return new
        {
            Profile = "tabular-data-resource",
            Name = table.Name.Replace('_', '-'),
            Title = table.Title.Fr,
            Description = table.Description.Fr,
            Path = $"{table.Name}.csv",
            Format = "csv",
            Mediatype = "text/csv",
            Encoding = "utf-8",
            Schema = new
            {
                Fields = columns.Select(Field),
                PrimaryKey = KeyOf(table)?.Name,
                ForeignKeys = columns.Select(column => Reference(column, data)).OfType<object>().ToList() is { Count: > 0 } keys
                    ? keys
                    : null,
                MissingValues = new[] { "" },
            },
        };
    }

    private static object Field(TableColumn column) =>
        new
        {
            column.Name,
            Type = column.WrittenType switch
            {
                CellType.Text => "string",
                CellType.Integer => "integer",
                CellType.Number => "number",
                CellType.Boolean => "boolean",
            },
            Description = column.Description.Fr,
            Constraints = column is { Vocabulary: { } vocabulary, IsList: false }
                ? new { Enum = vocabulary.Values.Select(value => value.Name) }
                : null,
        };

    /// <summary>Ids of another table's rows.</summary>
    private static object? Reference(TableColumn column, PublishedData data) =>
        column is { Refers: { } kind, IsList: false } && data.Tables.FirstOrDefault(table => table.Kind == kind) is { } other
            ? new { Fields = column.Name, Reference = new { Resource = other.Name.Replace('_', '-'), Fields = KeyOf(other)!.Name } }
            : null;

    private static TableColumn? KeyOf(TableDeclaration table) => table.Kind is null ? null : table.Columns[0];
}
