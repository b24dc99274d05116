using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Answers as a test wants, one after the other, the last one for ever; keeps what was sent.</summary>
internal sealed class FakeNeo4j(params Func<CancellationToken, Task<HttpResponseMessage>>[] answers) : HttpMessageHandler
{
    private int _asked;

    public ConcurrentQueue<(string Path, string Body, string? Authorization)> Requests { get; } = [];

    public static Neo4jConnection Connection { get; } = Neo4jConnection.Of("http://graph.example:7474", password: "s3cret");

    public QueryApiClient Client() => new(Connection, this);

    public static Func<CancellationToken, Task<HttpResponseMessage>> Json(string body, HttpStatusCode status = HttpStatusCode.Accepted) =>
        _ => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

    /// <summary>A body that arrives in pieces of a few bytes.</summary>
    public static Func<CancellationToken, Task<HttpResponseMessage>> Pieces(string body, int size) =>
        _ =>
        {
            var content = new StreamContent(new PieceStream(Encoding.UTF8.GetBytes(body), size));
            content.Headers.ContentType = new("application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted) { Content = content });
        };

    public static Func<CancellationToken, Task<HttpResponseMessage>> Fails(Exception error) =>
        _ => Task.FromException<HttpResponseMessage>(error);

    public static async Task<HttpResponseMessage> Hangs(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue((request.RequestUri!.AbsolutePath, body, request.Headers.Authorization?.ToString()));
        var place = Interlocked.Increment(ref _asked) - 1;
        return await answers[Math.Min(place, answers.Length - 1)](cancellationToken);
    }

    private sealed class PieceStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
