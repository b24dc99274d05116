using System.Diagnostics;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Tests.Web;

/// <summary>The server as a process of its own that is expected to end by itself.</summary>
internal static class ServerProcess
{
    /// <summary>Its exit code and what it says of errors.</summary>
    public static async Task<(int Code, string Errors)> RunAsync(params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerSettings).Assembly.Location]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        _ = await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
