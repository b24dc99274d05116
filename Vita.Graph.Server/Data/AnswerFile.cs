using System.Globalization;
using Microsoft.Net.Http.Headers;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Server.Data;

/// <summary>Sends a finished answer in one of the formats.</summary>
internal static class AnswerFile
{
    /// <summary>The answer, its rows as JSON and as cells, and the file: what is held of each byte of an answer that is no longer
    /// JSON.</summary>
    public const int Copies = 4;

    /// <param name="http">Where to. A tag that has been set is that of the file.</param>
    /// <param name="format">The format.</param>
    /// <param name="name">What the file is called, without its ending.</param>
    /// <param name="form">Where rows and cells are in the answer.</param>
    /// <param name="answer">The whole answer, <c>{"data":…}</c>.</param>
    /// <exception cref="RequestRefusedException">It does not fit into the format.</exception>
    public static async ValueTask WriteAsync(HttpContext http, AnswerFormat format, string name, QuestionTable form, byte[] answer)
    {
        if (format == AnswerFormat.Json)
        {
            await Responses.WriteAsync(http, StatusCodes.Status200OK, format.MediaType, answer);
            return;
        }

        var table = AnswerTable.Of(form, answer);
        var file = format.Table is { } written ? await BytesAsync(written, name, table) : AnswerCsv.Write(table);
        var headers = http.Response.Headers;
        headers["X-Total-Count"] = table.TotalCount?.ToString(CultureInfo.InvariantCulture);
        headers[AnswerHints.Header] = AnswerHints.HeaderOf(answer);
        headers.ContentDisposition = $"inline; filename=\"{name}.{format.Word}\"";
        if (format.Table is not { IsText: false })
        {
            await Responses.WriteAsync(http, StatusCodes.Status200OK, format.MediaType, file);
            return;
        }

        // DuckDB reads such files in parts.
        var tag = headers.ETag is [{ } known] ? new EntityTagHeaderValue(known) : null;
        await Results.Bytes(file, format.MediaType, null, enableRangeProcessing: true, null, tag).ExecuteAsync(http);
    }

    private static async Task<byte[]> BytesAsync(TableFormat format, string name, AnswerTable table)
    {
        if (format.MostRows < table.Rows.Count)
        {
            throw new RequestRefusedException(
                QueryCodes.LimitFile,
                $"There are {table.Rows.Count} rows; a file of the format {format.Name} holds {format.MostRows}. Take CSV."
            );
        }

        using var bytes = new MemoryStream();
        try
        {
            await format.WriteAsync(AnswerRows.Open(name, table), new(), bytes, CancellationToken.None);
        }
        catch (TableTooLargeException error)
        {
            throw new RequestRefusedException(QueryCodes.LimitFile, error.Message);
        }

        return bytes.ToArray();
    }
}
