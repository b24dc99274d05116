using System.Diagnostics;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Tests.Web;

/// <summary>The server as a process of its own that is expected to end by itself.</summary>
internal static class ServerProcess
{
    /// <summary>Its exit code and what it says of errors.</summary>
    public static Task<(int Code, string Errors)> RunAsync(params (string Name, string Value)[] variables) => RunAsync([], variables);

    /// <summary>The same, with arguments. One that has not ended after a minute is ended, and fails.</summary>
    public static async Task<(int Code, string Errors)> RunAsync(string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerSettings).Assembly.Location, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var patience = new Timer(_ => process.Kill(), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        _ = await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
