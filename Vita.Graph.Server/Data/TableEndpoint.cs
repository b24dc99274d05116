using System.Globalization;
using Vita.Graph.Core.Export.Metadata;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1/structures.csv</c>: a whole table, or the rows and columns that the address asks for.</summary>
internal sealed class TableEndpoint(GraphSchema schema, RowFilter filter, FileShelf shelf)
{
    private readonly GraphTables _tables = GraphTables.Of(schema);

    /// <param name="request">Who asks, of which graph.</param>
    /// <param name="table">The table.</param>
    /// <param name="ending">The format, as the address names it.</param>
    /// <param name="since">When the graph came into service.</param>
    /// <exception cref="RequestRefusedException">There is no such format, or a parameter is not acceptable.</exception>
    public async Task AnswerAsync(FileRequest request, TableDeclaration table, string ending, DateTimeOffset since)
    {
        var format = FormatOf(table, ending);
        var parameters = TableParameters.Read(table, request.Http.Request.Query, request.Caller);
        var accepts = await filter.ReadAsync(request, table.Kind, parameters.Where, parameters.Keys);
        var opened = Table.Open(
            request.Snapshot,
            table,
            new(parameters.Columns, accepts, parameters.Order, parameters.Offset, parameters.Limit)
        );
        RequireRoom(opened, format);
        var options = new TableOptions(
            DataSource.Line(DataSource.In(request.Snapshot)),
            request.Snapshot.Version,
            request.Address,
            parameters.IsForExcel
        );
        request.Http.Response.Headers["X-Total-Count"] = opened.Rows.Count.ToString(CultureInfo.InvariantCulture);
        var answer = new FileAnswer(
            FileRequest.NameOf(table.Name, format.Name),
            format.MediaType,
            format.IsText,
            request.Tag,
            since,
            (output, cancellation) => WriteAsync(format, opened, options, output, cancellation)
        );
        await answer.SendAsync(request.Http, shelf);
    }

    /// <summary>The table of a name.</summary>
    /// <exception cref="RequestRefusedException">There is none.</exception>
    public TableDeclaration TableOf(string name)
    {
        var names = _tables.All.Select(table => table.Name).ToList();
        return _tables.Find(name)
            ?? throw new RequestRefusedException(
                QueryCodes.AddressUnknown,
                $"There is no table '{name}'.{NearestOf(name, names)} Tables: {string.Join(", ", names)}; and network, vita.sqlite. "
                    + "/data/v1 describes them."
            );
    }

    private static TableFormat FormatOf(TableDeclaration table, string ending)
    {
        var names = TableFormats.All.Select(format => format.Name).ToList();
        return TableFormats.Find(ending)
            ?? throw new RequestRefusedException(
                QueryCodes.AddressUnknown,
                $"There is no '{table.Name}' in the format '{ending}'.{NearestOf(ending, names)} Formats: "
                    + $"{string.Join(", ", names.Select(name => $"{table.Name}.{name}"))}."
            );
    }

    private static void RequireRoom(Table table, TableFormat format)
    {
        if (format.MostRows is { } most && table.Rows.Count > most)
        {
            throw new RequestRefusedException(
                QueryCodes.LimitFile,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{table.Declaration.Name}' has {table.Rows.Count:N0} rows; a file of the format {format.Name} holds {most:N0}. "
                        + $"Filter, give 'limit' and 'offset', or take CSV."
                )
            );
        }
    }

    private static async Task WriteAsync(
        TableFormat format,
        Table table,
        TableOptions options,
        Stream output,
        CancellationToken cancellation
    )
    {
        try
        {
            await format.WriteAsync(table, options, output, cancellation);
        }
        catch (TableTooLargeException error)
        {
            throw new RequestRefusedException(QueryCodes.LimitFile, error.Message);
        }
    }

    private static string NearestOf(string name, IReadOnlyList<string> known) =>
        Nearest.To(name, known) is { } nearest ? $" Nearest: '{nearest}'." : "";
}
