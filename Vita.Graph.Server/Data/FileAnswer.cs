using Microsoft.Net.Http.Headers;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>A file on its way to a caller.</summary>
/// <param name="Name">What it is called where it is saved: <c>vita-structures-2026-11-29.csv</c>.</param>
/// <param name="MediaType">With its parameters.</param>
/// <param name="IsText">Whether it can leave in pieces, packed.</param>
/// <param name="Tag">Names all that its bytes depend on, in quotes.</param>
/// <param name="Since">When the data came into service.</param>
/// <param name="Write">Writes it.</param>
internal sealed record FileAnswer(
    string Name,
    string MediaType,
    bool IsText,
    string Tag,
    DateTimeOffset Since,
    Func<Stream, CancellationToken, Task> Write
)
{
    /// <summary>Sends it, or what a conditional request needs of it.</summary>
    public async Task SendAsync(HttpContext http, FileShelf shelf)
    {
        var headers = http.Response.Headers;
        headers.ContentDisposition = $"attachment; filename=\"{Name}\"";
        headers.LastModified = HeaderUtilities.FormatDate(Since);
        if (!IsText)
        {
            await SendStoredAsync(http, shelf);
        }
        else if (!EntityTags.IsKnown(http, Tag) && !IsUnchanged(http))
        {
            await SendStreamAsync(http);
        }
    }

    /// <summary>Whole or in the parts that are asked for.</summary>
    private async Task SendStoredAsync(HttpContext http, FileShelf shelf)
    {
        http.Response.Headers.CacheControl = "no-cache";
        var file = await shelf.OpenAsync(Tag, Write);
        await Results.File(file, MediaType, null, Since, new EntityTagHeaderValue(Tag), enableRangeProcessing: true).ExecuteAsync(http);
    }

    private async Task SendStreamAsync(HttpContext http)
    {
        var coding = AnswerBody.CodingOf(http, MediaType, Packing.LeastBytes);
        AnswerBody.WriteHead(http, StatusCodes.Status200OK, MediaType, coding);
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        if (coding is ContentCoding.None)
        {
            await Write(http.Response.Body, http.RequestAborted);
            return;
        }

        await using var packed = Packing.QuicklyTo(http.Response.Body, coding);
        await Write(packed, http.RequestAborted);
    }

    /// <summary>By date, where the caller knows no tag.</summary>
    private bool IsUnchanged(HttpContext http)
    {
        if (
            http.Request.Headers.IfNoneMatch.Count > 0
            || http.Request.GetTypedHeaders().IfModifiedSince is not { } known
            || known < Whole(Since)
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
