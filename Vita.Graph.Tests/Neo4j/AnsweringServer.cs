using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Something that speaks HTTP on a free port of this machine and gives every request the same answer: what a Neo4j says that is
/// not at hand.</summary>
internal sealed class AnsweringServer : IDisposable
{
    private readonly HttpListener _listener = new();

    public AnsweringServer(HttpStatusCode status, string body)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Url = $"http://{free.LocalEndpoint}";
        }

        _listener.Prefixes.Add(Url + "/");
        _listener.Start();
        _ = AnswerAsync((int)status, Encoding.UTF8.GetBytes(body));
    }

    public string Url { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(int status, byte[] body)
    {
        try
        {
            while (true)
            {
                var request = await _listener.GetContextAsync();
                request.Response.StatusCode = status;
                request.Response.ContentType = "application/json";
                await request.Response.OutputStream.WriteAsync(body);
                request.Response.Close();
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
