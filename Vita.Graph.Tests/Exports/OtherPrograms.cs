using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Vita.Graph.Tests.Exports;

/// <summary>Starts programs that are not ours.</summary>
internal static class OtherPrograms
{
    /// <summary>The folder of their scripts.</summary>
    public static readonly string Readers = TestFiles.PathOf("Exports", "readers");

    /// <summary>The first Python that has the libraries: Debian's has those of its packages, another may come before it on the
    /// PATH.</summary>
    public static async Task<string> PythonAsync()
    {
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            try
            {
                await RunAsync(python, "-c", "import networkx, igraph, rdflib, openpyxl");
                return python;
            }
            catch (InvalidOperationException)
            {
                // The next one may.
            }
        }

        const string Missing =
            "No Python has networkx, igraph, rdflib and openpyxl. On Debian: apt-get install python3-networkx python3-igraph "
            + "python3-rdflib python3-openpyxl. Then run this test again.";

        // Where code is checked before it lands, they must be there.
        Skip.If(Environment.GetEnvironmentVariable("CI") != "true", Missing);
        throw new InvalidOperationException(Missing);
    }

    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    WorkingDirectory = Readers,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0
                ? output
                : throw new InvalidOperationException(
                    $"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {await errors}"
                );
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                $"'{program}' cannot be started. These tests need Python 3, Node 20 or newer and npm on the PATH: install them and "
                    + "run them again."
            );
        }
    }
}
