using System.Diagnostics;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Whether a Docker engine answers, asked once and not for long.</summary>
internal static class DockerEngine
{
    public static async Task<bool> AnswersAsync()
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("docker", ["version", "--format", "{{.Server.Version}}"])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            );
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            await process!.WaitForExitAsync(deadline.Token);
            return process.ExitCode == 0;
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or OperationCanceledException)
        {
            return false;
        }
    }
}
