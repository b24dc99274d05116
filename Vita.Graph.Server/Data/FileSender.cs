using System.Globalization;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>Sends files: whole, in the parts that are asked for, or not at all where the caller has them.</summary>
internal sealed class FileSender(FileShelf shelf, Turns turns)
{
    /// <exception cref="RequestRefusedException">The file cannot be given.</exception>
    public async Task SendAsync(FileRequest request, FileAnswer file)
    {
        var http = request.Http;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
        http.Response.Headers.LastModified = HeaderUtilities.FormatDate(file.Since);
        if (!file.IsText)
        {
            await SendStoredAsync(request, file);
        }
        else if (!EntityTags.IsKnown(http, request.Tag) && !IsUnchanged(http, file.Since))
        {
            await SendStreamAsync(request, file);
        }
    }

    /// <summary>Whole or in the parts that are asked for.</summary>
    private async Task SendStoredAsync(FileRequest request, FileAnswer file)
    {
        var http = request.Http;
        http.Response.Headers.CacheControl = "no-cache";
        var (stream, rows) = await shelf.OpenAsync(
            request.Tag,
            async (output, cancellation) =>
            {
                await using var place = new FilePlace(turns, request.Data.Name, cancellation);
                var content = await OpenAsync(file, place);
                await content.Write(output, cancellation);
                return content.Rows;
            },
            http.RequestAborted
        );
        Tell(request, rows);
        await Results
            .File(stream, file.MediaType, null, file.Since, new EntityTagHeaderValue(request.Tag), enableRangeProcessing: true)
            .ExecuteAsync(http);
    }

    private async Task SendStreamAsync(FileRequest request, FileAnswer file)
    {
        var http = request.Http;
        await using var place = new FilePlace(turns, request.Data.Name, http.RequestAborted);
        var content = await OpenAsync(file, place);
        Tell(request, content.Rows);
        var coding = AnswerBody.CodingOf(http, file.MediaType, Packing.LeastBytes);
        AnswerBody.WriteHead(http, StatusCodes.Status200OK, file.MediaType, coding);
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        var body = new PlacedStream(http.Response.Body, place);
        if (coding is ContentCoding.None)
        {
            await content.Write(body, http.RequestAborted);
            return;
        }

        await using var packed = Packing.QuicklyTo(body, coding);
        await content.Write(packed, http.RequestAborted);
    }

    private static async ValueTask<FileContent> OpenAsync(FileAnswer file, FilePlace place)
    {
        await place.EnterAsync(file.IsLongToOpen);
        var content = await file.Open();
        await place.EnterAsync(content.IsLong);
        return content;
    }

    /// <summary>How many rows there are, and which ids no node has.</summary>
    private static void Tell(FileRequest request, int? rows)
    {
        var headers = request.Http.Response.Headers;
        headers["X-Total-Count"] = rows?.ToString(CultureInfo.InvariantCulture);
        if (request.Data.Hints is { Count: > 0 } hints)
        {
            headers[AnswerHints.Header] = JsonSerializer.Serialize(
                hints.Select(hint => new { message = hint.Message, code = hint.Code.ToString() })
            );
        }
    }

    /// <summary>By date, where the caller knows no tag.</summary>
    private static bool IsUnchanged(HttpContext http, DateTimeOffset since)
    {
        if (
            http.Request.Headers.IfNoneMatch.Count > 0
            || http.Request.GetTypedHeaders().IfModifiedSince is not { } known
            || known < Whole(since)
        )
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Dates in headers have no parts of seconds.</summary>
    private static DateTimeOffset Whole(DateTimeOffset date) => DateTimeOffset.FromUnixTimeSeconds(date.ToUnixTimeSeconds());
}
