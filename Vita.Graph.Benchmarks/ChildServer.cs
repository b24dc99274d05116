using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Vita.Graph.Benchmarks;

/// <summary>A server in a process of its own, on a free port of the loopback address; ended with this object.</summary>
internal sealed class ChildServer : IDisposable
{
    private readonly Process _process;

    private ChildServer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Memory in use by the process, in MB.</summary>
    public double WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Starts an assembly of this folder and waits until it answers.</summary>
    /// <param name="assembly">File name of the assembly.</param>
    /// <param name="arguments">Its arguments, given its address.</param>
    /// <param name="settings">Environment variables.</param>
    public static Task<ChildServer> StartAsync(
        string assembly,
        Func<Uri, string[]> arguments,
        params (string Name, string Value)[] settings
    ) => StartProgramAsync("dotnet", address => [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments(address)], settings);

    /// <summary>Starts any program in the same way.</summary>
    public static async Task<ChildServer> StartProgramAsync(
        string program,
        Func<Uri, string[]> arguments,
        params (string Name, string Value)[] settings
    )
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(program, arguments(address)) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var server = new ChildServer(Process.Start(start)!, address);
        server._process.OutputDataReceived += (_, _) => { };
        server._process.BeginOutputReadLine();
        await server.WaitAsync();
        return server;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                _ = await http.GetAsync(new Uri(Address, "/health/live"));
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
