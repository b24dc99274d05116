using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>The public audits of the GraphQL over HTTP specification, run by Node against the real server.</summary>
[Trait("Speed", "Slow")]
public class AuditTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "audits");

    [Fact]
    public async Task All_61_audits_of_GraphQL_over_HTTP_pass()
    {
        await using var server = await TestServer.StartAsync();
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            await RunAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }

        var verdicts = await RunAsync("node", "audits.mjs", server.GraphQL);
        Assert.Equal(61, verdicts.Count(letter => letter == '\n'));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Folder, "expected.txt")), verdicts);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    WorkingDirectory = Folder,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(
                process.ExitCode == 0,
                $"'{program} {string.Join(' ', arguments)}' in {Folder} ended with {process.ExitCode}: {await errors}"
            );
            return output;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                $"'{program}' cannot be started. The audits need Node 20 or newer and npm on the PATH: install them and run "
                    + $"this test again."
            );
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
