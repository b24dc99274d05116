using System.Text.Json;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;

namespace Vita.Graph.Server.Data;

/// <summary>Everything to download as JSON: tables with their columns, parameters and addresses, views of network files, and the files that
/// hold everything.</summary>
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
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                tables = tables.All.Select(table => Of(table, caller)),
                views = NetworkViews.All.Select(Of),
                files = WholeFiles.All.Select(file => new
                {
                    name = file.Name,
                    description = Both(file.Description),
                    address = $"/data/v1/{file.Name}",
                }),
            },
            Options
        );

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

    private static object Of(NetworkView view) =>
        new
        {
            name = view.Name,
            description = Both(view.Description),
            files = ExportFormats.All.ToDictionary(format => format.Name, format => AddressOf(view, format)),
        };

    /// <summary>The usual view needs no name.</summary>
    public static string AddressOf(NetworkView view, ExportFormat format) =>
        $"/data/v1/network.{format.Name}{(view == NetworkViews.All[0] ? "" : $"?view={view.Name}")}";

    private static object Both(Description text) => new { fr = text.Fr, en = text.En };
}
