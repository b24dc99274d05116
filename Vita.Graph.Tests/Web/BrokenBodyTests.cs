using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>Bodies that come in broken, or not to their end.</summary>
[Trait("Speed", "Slow")]
public sealed class BrokenBodyTests
{
    private const string Head =
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";

    [Theory]
    [InlineData("zz\r\n{}")]
    [InlineData("-1\r\n{}")]
    [InlineData("\r\n{}")]
    [InlineData("100000000\r\n{}")]
    [InlineData("ffffffffffffffffffff\r\n{}")]
    [InlineData("2\r\n{}XX0\r\n\r\n")]
    [InlineData("2\n{}\n0\n\n")]
    [InlineData("2\r\n{}\r\nqq\r\n")]
    public async Task Chunk_whose_size_is_none_is_a_bad_request(string body)
    {
        await using var server = await TestServer.StartAsync();
        using var client = await SendAsync(server, Head + body);
        using var reader = new StreamReader(client.GetStream());
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("BAD_REQUEST", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_half_sent_do_not_keep_the_server_from_stopping()
    {
        var server = await TestServer.StartAsync();
        using var sized = await SendAsync(
            server,
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"
        );
        using var chunked = await SendAsync(server, Head + "40\r\n{");
        await Task.Delay(200);
        var clock = Stopwatch.StartNew();

        await server.DisposeAsync();

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"it took {clock.Elapsed}");
    }

    private static async Task<TcpClient> SendAsync(TestServer server, string text)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Http.BaseAddress!.Host, server.Http.BaseAddress.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
        return client;
    }
}
