using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Reads the body of an answer that began as a success.</summary>
internal delegate Task<Answer> BodyReader(Stream body, ValueForm form, CancellationToken cancellation);

/// <summary>One request and its answer. Every fault leaves it as a <see cref="Neo4jException"/>, save the caller's own
/// cancellation.</summary>
internal sealed class QueryChannel : IDisposable
{
    private const string PlainMediaType = "application/json";
    private const long MaxRefusalBytes = 1024 * 1024;
    private readonly HttpClient _http;

    public QueryChannel(Neo4jConnection connection, HttpMessageHandler handler)
    {
        Connection = connection;
        // No time-out of its own: a statement may take as long as its caller allows.
        _http = new(handler) { BaseAddress = connection.Url, Timeout = Timeout.InfiniteTimeSpan };
        if (connection.Password is { } password)
        {
            _http.DefaultRequestHeaders.Authorization = new(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{connection.User}:{password}"))
            );
        }
    }

    public Neo4jConnection Connection { get; }

    /// <param name="request">What is sent.</param>
    /// <param name="read">Reads the body of a success.</param>
    /// <param name="abandoned">Called when the request was sent and is given up before its end: the server may go on with it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Answer> SendAsync(ChannelRequest request, BodyReader read, Action? abandoned, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var isOpen = true;
        try
        {
            using var message = Message(request);
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);
            request.Affinity?.Take(response);
            var answer = await ReadAsync(response, read, cancellation);
            isOpen = false;
            return answer.Errors.Count == 0 ? answer : throw ServerErrors.Of(Connection, answer.Errors[0]);
        }
        catch (Exception error) when (Translated(error, cancellation) is { } translated)
        {
            isOpen &= translated.Code != Neo4jCodes.NotReachable && translated.Code != Neo4jCodes.NotNeo4j;
            throw translated;
        }
        finally
        {
            if (isOpen)
            {
                abandoned?.Invoke();
            }
        }
    }

    public static string PathOf(string transaction) => $"/tx/{Uri.EscapeDataString(transaction)}";

    /// <summary>Rolls a transaction back. False while one of its statements still runs: Neo4j refuses then.</summary>
    public async Task<bool> TryRollBackAsync(string transaction, ClusterAffinity? affinity, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(
                new(HttpMethod.Delete, PathOf(transaction), ReadOnlyMemory<byte>.Empty) { Affinity = affinity },
                QueryApiClient.WholeAsync,
                null,
                cancellation
            );
            return true;
        }
        catch (Neo4jException error)
        {
            // A transaction that is not found has been rolled back already, by the fault of one of its statements or because it was idle.
            return error.Neo4jCode?.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) != true;
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Message(ChannelRequest request)
    {
        var message = new HttpRequestMessage(request.Method, $"db/{Uri.EscapeDataString(Connection.Database)}/query/v2{request.Path}");
        message.Headers.Accept.Add(new(request.Form == ValueForm.Typed ? TypedValues.MediaType : PlainMediaType));
        request.Affinity?.Give(message);
        if (!request.Body.IsEmpty)
        {
            message.Content = new ReadOnlyMemoryContent(request.Body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue(PlainMediaType) },
            };
        }

        return message;
    }

    private async Task<Answer> ReadAsync(HttpResponseMessage response, BodyReader read, CancellationToken cancellation)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var type = response.Content.Headers.ContentType?.MediaType;
        var form = type == TypedValues.MediaType ? ValueForm.Typed : ValueForm.Plain;
        if (response.IsSuccessStatusCode && (form == ValueForm.Typed || type?.Contains("json", StringComparison.Ordinal) != false))
        {
            return await read(body, form, cancellation);
        }

        var answer = await RefusalAsync(body, cancellation);
        return answer is { Errors.Count: > 0 } ? answer : throw ServerErrors.Of(Connection, response.StatusCode);
    }

    private static async Task<Answer?> RefusalAsync(Stream body, CancellationToken cancellation)
    {
        try
        {
            return await QueryAnswerBody.ReadWholeAsync(body, ValueForm.Plain, null, MaxRefusalBytes, cancellation);
        }
        catch (Exception error) when (error is JsonException or AnswerTooLongException or InvalidOperationException)
        {
            return null;
        }
    }

    private Neo4jException? Translated(Exception error, CancellationToken cancellation) =>
        error switch
        {
            _ when cancellation.IsCancellationRequested => null,
            HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            } => new(Neo4jCodes.NotReachable, Connection.Place, $"no connection ({Reason(error)}).", error) { IsTransient = true },
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.VersionNegotiationError } => new(
                Neo4jCodes.NotNeo4j,
                Connection.Place,
                $"no HTTP is spoken there ({Reason(error)}).",
                error
            ),
            // Connecting took too long: the handler cancels with a token of its own.
            OperationCanceledException => new(Neo4jCodes.NotReachable, Connection.Place, "no connection in time.", error)
            {
                IsTransient = true,
            },
            HttpRequestException or IOException => new(
                Neo4jCodes.ConnectionLost,
                Connection.Place,
                $"the connection broke ({Reason(error)}).",
                error
            )
            {
                IsTransient = true,
            },
            JsonException => new(Neo4jCodes.ConnectionLost, Connection.Place, "the answer is not whole JSON.", error)
            {
                IsTransient = true,
            },
            AnswerTooLongException => new(Neo4jCodes.AnswerTooLarge, Connection.Place, $"an answer {error.Message}.", error),
            _ => null,
        };

    private static string Reason(Exception error) => error.GetBaseException().Message.TrimEnd('.');
}
