using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Vita.Graph.Benchmarks.Stress;

/// <summary>Asks in good and in bad manners.</summary>
internal sealed class StressClient(Uri address) : IDisposable
{
    public const string Trivial = "{ networks { totalCount } }";

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1000 })
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromMinutes(5),
    };

    /// <summary>Asks a question that must be answered.</summary>
    /// <returns>How long the answer took.</returns>
    public async Task<TimeSpan> AskAsync(string query)
    {
        var watch = Stopwatch.StartNew();
        var (status, body) = await TryAsync(BodyOf(query));
        return status == 200 && !body.Contains("\"errors\"", StringComparison.Ordinal)
            ? watch.Elapsed
            : throw new InvalidOperationException($"{status}: {body[..Math.Min(300, body.Length)]}");
    }

    /// <summary>Posts a body, whatever comes of it; status 0 of an answer that was cut.</summary>
    public async Task<(int Status, string Start)> TryAsync(string body)
    {
        try
        {
            return await PostAsync(body);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return (0, error.Message);
        }
    }

    private async Task<(int Status, string Start)> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        return ((int)answer.StatusCode, await StartAsync(stream));
    }

    /// <summary>Asks, and reads nothing of the answer until it is disposed of.</summary>
    public async Task<Socket> AskSilentlyAsync(string query)
    {
        var body = BodyOf(query);
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(address.Host, address.Port);
        await socket.SendAsync(
            Encoding.UTF8.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: "
                    + $"{Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"
            )
        );
        return socket;
    }

    public static string BodyOf(string query) => JsonSerializer.Serialize(new { query });

    public void Dispose() => _http.Dispose();

    /// <summary>The first bytes; the rest is read and forgotten.</summary>
    private static async Task<string> StartAsync(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var first = await stream.ReadAtLeastAsync(buffer, 4096, throwOnEndOfStream: false);
        var start = Encoding.UTF8.GetString(buffer, 0, first);
        while (await stream.ReadAsync(buffer) > 0) { }

        return start;
    }
}
