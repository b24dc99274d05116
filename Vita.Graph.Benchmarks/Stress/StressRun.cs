using System.Globalization;

namespace Vita.Graph.Benchmarks.Stress;

/// <summary>Asks a server of its own, in a heap of 768 MB, for more than it can give, and looks whether it goes on answering. Ends with 1
/// when a bound is broken.</summary>
internal static class StressRun
{
    /// <summary>The most that the process may hold at any time, in MB.</summary>
    private const double MostMegabytes = 700;

    /// <summary>768 MB, as the runtime reads it: hexadecimal.</summary>
    private const string Heap = "0x30000000";

    public static async Task<int> RunAsync(string[] only)
    {
        var broken = 0;
        foreach (var flood in Floods.All.Where(flood => only.Length == 0 || only.Contains(flood.Name)))
        {
            using var server = await ChildServer.StartAsync(
                "Vita.Graph.Server.dll",
                address => ["--urls", address.ToString().TrimEnd('/')],
                ("DOTNET_GCHeapHardLimit", Heap)
            );
            broken += await RunAsync(flood, server) ? 0 : 1;
        }

        Console.WriteLine(broken == 0 ? "all bounds hold" : string.Create(CultureInfo.InvariantCulture, $"{broken} floods broke a bound"));
        return broken == 0 ? 0 : 1;
    }

    private static async Task<bool> RunAsync(Flood flood, ChildServer server)
    {
        using var client = new StressClient(server.Address);
        await client.AskAsync(StressClient.Trivial);
        await using var watch = new Watch(server, client);
        var found = await flood.RunAsync(client);
        var (most, slowest) = await watch.EndAsync();
        await client.AskAsync(StressClient.Trivial);
        var holds = most <= MostMegabytes && slowest.TotalMilliseconds <= flood.TrivialWithin.TotalMilliseconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(holds ? "held  " : "BROKEN")} {flood.Name, -20} {found}; at most {most:N0} MB (bound {MostMegabytes:N0}); a small "
                    + $"question took {slowest.TotalMilliseconds:N0} ms at most (bound {flood.TrivialWithin.TotalMilliseconds:N0})"
            )
        );
        return holds;
    }
}

/// <summary>Looks at the memory of the server and asks a small question over and over, beside a flood.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _end = new();
    private readonly Task<(double, TimeSpan)> _watching;

    public Watch(ChildServer server, StressClient client) => _watching = Task.Run(() => WatchAsync(server, client));

    /// <summary>The most memory, in MB, and the longest time that a small question took.</summary>
    public async Task<(double MostMegabytes, TimeSpan Slowest)> EndAsync()
    {
        await _end.CancelAsync();
        return await _watching;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _end.Dispose();
    }

    private async Task<(double, TimeSpan)> WatchAsync(ChildServer server, StressClient client)
    {
        var (most, slowest) = (0.0, TimeSpan.Zero);
        while (!_end.IsCancellationRequested)
        {
            var took = await client.AskAsync(StressClient.Trivial);
            slowest = took > slowest ? took : slowest;
            most = Math.Max(most, server.WorkingSet);
            await Task.Delay(Pause);
        }

        return (most, slowest);
    }
}
