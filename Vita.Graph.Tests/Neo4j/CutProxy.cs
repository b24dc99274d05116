using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What stands between server and Neo4j does with bytes.</summary>
internal enum Line
{
    /// <summary>Passes them on.</summary>
    Open,

    /// <summary>Closes what is open and refuses what is new, as where the process was killed.</summary>
    Refused,

    /// <summary>Closes every connection in the middle of its first answer, as where the process is killed again and again.</summary>
    Cut,

    /// <summary>Takes connections and bytes and passes nothing on, as where the process or its machine is frozen.</summary>
    Frozen,
}

/// <summary>Stands before a Neo4j that must not be killed for a test, and loses it as a test wants.</summary>
internal sealed class CutProxy : IDisposable
{
    /// <summary>Enough for the head of an answer and not for its end.</summary>
    private const int BytesBeforeCut = 60;

    private readonly IPEndPoint _target;
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly int _port;
    private TcpListener? _listener;
    private volatile Line _line;

    public CutProxy(Neo4jConnection neo4j)
    {
        _target = new(
            Dns.GetHostAddresses(neo4j.Url.Host).First(address => address.AddressFamily == AddressFamily.InterNetwork),
            neo4j.Url.Port
        );
        _listener = Listen(0);
        _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        Connection = new(new($"http://127.0.0.1:{_port}"), neo4j.Database, neo4j.User, neo4j.Password);
    }

    /// <summary>The way to the same database through here.</summary>
    public Neo4jConnection Connection { get; }

    public void Make(Line line)
    {
        _line = line;
        if (line == Line.Refused)
        {
            _listener?.Dispose();
            _listener = null;
        }

        // A frozen server keeps its connections; they come to nothing. What was frozen is not taken up again, only connections made later.
        if (line != Line.Frozen)
        {
            foreach (var client in _open.Keys)
            {
                client.Dispose();
            }
        }

        _listener ??= line == Line.Refused ? null : Listen(_port);
    }

    public void Dispose() => Make(Line.Refused);

    private TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AcceptAsync(listener);
        return listener;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // No longer listening.
        }
    }

    private async Task ServeAsync(TcpClient near)
    {
        using var far = new TcpClient();
        _open[near] = _open[far] = true;
        try
        {
            await far.ConnectAsync(_target);
            await Task.WhenAny(CopyAsync(near, far, int.MaxValue), CopyAsync(far, near, BytesBeforeCut));
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the two is gone.
        }
        finally
        {
            near.Dispose();
            _open.TryRemove(near, out _);
            _open.TryRemove(far, out _);
        }
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, int bytesBeforeCut)
    {
        var bytes = new byte[64 * 1024];
        int count;
        while ((count = await from.GetStream().ReadAsync(bytes)) > 0)
        {
            if (_line == Line.Frozen)
            {
                await Task.Delay(Timeout.Infinite);
            }

            var isCut = _line == Line.Cut && count > bytesBeforeCut;
            await to.GetStream().WriteAsync(bytes.AsMemory(0, isCut ? bytesBeforeCut : count));
            if (isCut)
            {
                return;
            }
        }
    }
}
