using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1/structures.csv</c>: a whole table, or the rows and columns that the address asks for.</summary>
internal sealed class TableEndpoint(TableReader reader, FileSender sender)
{
    /// <param name="request">Who asks, of which graph.</param>
    /// <param name="table">The table.</param>
    /// <param name="ending">The format, as the address names it.</param>
    /// <param name="since">When the graph came into service.</param>
    /// <exception cref="RequestRefusedException">There is no such format, or a parameter is not acceptable.</exception>
    public Task AnswerAsync(FileRequest request, TableDeclaration table, string ending, DateTimeOffset since)
    {
        var format = TableReader.FormatOf(table, ending);
        var parameters = TableParameters.Read(table, request.Data.Parameters, request.Data.Caller);
        var options = new TableOptions(SourceLine.Of(request.Snapshot), request.Snapshot.Version, request.Address, parameters.IsForExcel);
        return sender.SendAsync(
            request,
            new FileAnswer(FileRequest.NameOf(table.Name, format.Name), format.MediaType, format.IsText, since, async () =>
            {
                var opened = await reader.OpenAsync(request.Data, table, parameters, format);
                return new(opened.Rows.Count, opened.Rows.Count > FileContent.Large, (output, cancellation) =>
                    WriteAsync(format, opened, options, output, cancellation)
                );
            })
        );
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
}
