using System.Text.Json;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;

namespace Vita.Graph.Server.Data;

/// <summary>All tables as JSON: what each is, its columns, its parameters, and its address in each format.</summary>
internal static class Catalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        Encoder = ReadableJson.Encoder,
        WriteIndented = true,
    };

    /// <param name="tables">The tables.</param>
    /// <param name="caller">Columns that need a scope are listed for those who have it.</param>
    public static byte[] Json(GraphTables tables, Caller caller) =>
        JsonSerializer.SerializeToUtf8Bytes(new { tables = tables.All.Select(table => Of(table, caller)) }, Options);

    private static object Of(TableDeclaration table, Caller caller) =>
        new
        {
            name = table.Name,
            title = Both(table.Title),
            description = Both(table.Description),
            columns = table
                .ColumnsFor(caller.Scopes)
                .Select(column => new
                {
                    name = column.Name,
                    type = column.WrittenType.ToString().ToLowerInvariant(),
                    list = column.IsList,
                    description = Both(column.Description),
                }),
            parameters = TableParameters.NamesFor(table),
            files = TableFormats.All.ToDictionary(format => format.Name, format => $"/data/v1/{table.Name}.{format.Name}"),
        };

    private static object Both(Description text) => new { fr = text.Fr, en = text.En };
}
