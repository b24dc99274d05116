using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>Who loads: written into the transaction, so that the next load can tell a living one from one that was killed.</summary>
/// <param name="Machine">The machine, and on Linux the set of processes that see each other: in a container both are its own.</param>
/// <param name="Process">Number of the process.</param>
/// <param name="Started">When the process began; numbers are used again.</param>
internal sealed record LoadingProcess(string Machine, int Process, string Started)
{
    /// <summary>The key of a transaction's metadata that holds its number in the HTTP API.</summary>
    public const string Mark = "vitaLoad";

    public static LoadingProcess Current { get; } = Of(System.Diagnostics.Process.GetCurrentProcess());

    /// <summary>Whether it ran on this machine and runs no more. Of other machines nobody here can tell.</summary>
    public bool IsKnownDead => Machine == Current.Machine && !IsAlive;

    private bool IsAlive
    {
        get
        {
            try
            {
                return Of(System.Diagnostics.Process.GetProcessById(Process)).Started == Started;
            }
            catch (Exception error) when (error is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>As metadata of the transaction of that number.</summary>
    public Dictionary<string, object?> ToMap(string transaction) =>
        new()
        {
            [Mark] = transaction,
            ["machine"] = Machine,
            ["process"] = Process,
            ["started"] = Started,
        };

    /// <summary>From the metadata of a transaction; null where it is no load.</summary>
    public static LoadingProcess? Of(JsonElement metadata) =>
        metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty(Mark, out _)
        && metadata.TryGetProperty("machine", out var machine)
        && metadata.TryGetProperty("process", out var process)
        && metadata.TryGetProperty("started", out var started)
            ? new(machine.GetString() ?? "", process.TryGetInt32(out var number) ? number : 0, started.GetString() ?? "")
            : null;

    public override string ToString() => $"process {Process} on {Machine.Split(' ')[0]}";

    private static LoadingProcess Of(Process process)
    {
        using (process)
        {
            var began = process.StartTime.ToUniversalTime();
            return new(
                $"{Environment.MachineName} {Namespace()}".TrimEnd(),
                process.Id,
                began.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            );
        }
    }

    private static string Namespace()
    {
        try
        {
            return File.ResolveLinkTarget("/proc/self/ns/pid", returnFinalTarget: false)?.Name ?? "";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
