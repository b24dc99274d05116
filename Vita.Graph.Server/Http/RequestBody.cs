using System.Buffers;
using System.IO.Pipelines;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Http;

/// <summary>Reads a whole request body where it lies, in the buffers of the connection.</summary>
internal static class RequestBody
{
    /// <summary>The body. No token: a connection that breaks ends the read by itself, and a token would cost each request an object. It
    /// must be given back to <paramref name="reader"/> with <see cref="PipeReader.AdvanceTo(SequencePosition)"/>.</summary>
    /// <exception cref="RequestRefusedException">It is longer than it may be.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(PipeReader reader, long? length, int limit)
    {
        while (length is null or >= 0)
        {
            if (length > limit)
            {
                break;
            }

            var read = await NextAsync(reader);
            if (read.IsCompleted || read.Buffer.Length == length)
            {
                return read.Buffer;
            }

            length = read.Buffer.Length > limit ? long.MaxValue : length;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }

        throw TooLong(limit);
    }

    /// <summary>A whole body of JSON, unpacked.</summary>
    /// <exception cref="RequestRefusedException">It is of another type, cannot be unpacked, or is longer than it may be.</exception>
    public static async ValueTask<byte[]> ReadJsonAsync(HttpContext http, int limit)
    {
        RequireJson(http.Request.ContentType);
        var reader = http.Request.BodyReader;
        var body = await ReadAsync(reader, http.Request.ContentLength, limit);
        var bytes = body.ToArray();
        reader.AdvanceTo(body.End);
        return PackedRequest.IsPacked(http.Request) ? PackedRequest.Unpack(http, bytes, limit) : bytes;
    }

    /// <exception cref="RequestRefusedException">The body is of another type.</exception>
    public static void RequireJson(string? contentType)
    {
        if (!MediaTypes.CanRead(contentType))
        {
            throw new RequestRefusedException(
                QueryCodes.MediaType,
                $"The content type is '{contentType}'; expected 'application/json', in UTF-8."
            );
        }
    }

    public static RequestRefusedException TooLong(int limit) =>
        new(
            QueryCodes.LimitBody,
            $"The body has more than {limit} bytes, which is the most that is read. Split it into several requests."
        );

    /// <summary>Kestrel calls a bad size of a chunk a bad request, and one too large for a number a failure of its own.</summary>
    private static async ValueTask<ReadResult> NextAsync(PipeReader reader)
    {
        try
        {
            return await reader.ReadAsync();
        }
        catch (IOException error) when (error.InnerException is OverflowException)
        {
            throw new BadHttpRequestException(error.Message, error);
        }
    }
}
