using System.Globalization;
using System.Runtime.InteropServices;

namespace Vita.Graph.Core.Sqlite;

/// <summary>What the system knows of a path, without opening it: a named pipe is never opened, and a file is known to be another one though
/// name, size and date are the same.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="Stamp">Another text for another file and after each change of it; empty where there is none.</param>
public sealed record FileState(FileKind Kind, string Stamp)
{
    private const int FollowingLinks = 0;
    private const int CurrentFolder = -100;
    private const uint BasicFacts = 0x7ff;
    private const int NoEntry = 2;
    private const int NoFolder = 20;

    /// <summary>Linux tells the number of the file and the moment of its last change, which no program can set back; elsewhere size and
    /// dates must do.</summary>
    public static FileState Of(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() ? OfLinux(path) : OfAny(path);
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            return OfAny(path);
        }
    }

    private static FileState OfLinux(string path)
    {
        var facts = new byte[256];
        if (Statx(CurrentFolder, path, FollowingLinks, BasicFacts, facts) == 0)
        {
            return OfFacts(facts);
        }

        // A container may forbid the call itself; then what .NET asks decides.
        return Marshal.GetLastPInvokeError() is NoEntry or NoFolder ? new(FileKind.Missing, "") : OfAny(path);
    }

    /// <summary>The kernel's <c>struct statx</c>, whose places are the same on every processor.</summary>
    private static FileState OfFacts(byte[] facts)
    {
        var kind = (BitConverter.ToUInt16(facts, 28) & 0xf000) switch
        {
            0x8000 => FileKind.File,
            0x4000 => FileKind.Folder,
            _ => FileKind.Special,
        };
        var stamp = string.Create(
            CultureInfo.InvariantCulture,
            $"{BitConverter.ToUInt64(facts, 136):x} {BitConverter.ToUInt64(facts, 32)} {BitConverter.ToUInt64(facts, 40)} "
                + $"{Time(facts, 96)} {Time(facts, 112)}"
        );
        return new(kind, stamp);
    }

    private static string Time(byte[] facts, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{BitConverter.ToInt64(facts, place)}.{BitConverter.ToUInt32(facts, place + 8)}");

    private static FileState OfAny(string path)
    {
        if (Directory.Exists(path))
        {
            return new(FileKind.Folder, "folder");
        }

        var info = new FileInfo(path);
        return info.Exists
            ? new(
                FileKind.File,
                string.Create(CultureInfo.InvariantCulture, $"{info.Length} {info.LastWriteTimeUtc.Ticks} {info.CreationTimeUtc.Ticks}")
            )
            : new(FileKind.Missing, "");
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(
        int folder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint mask,
        [Out] byte[] facts
    );
}

/// <summary>What a path leads to.</summary>
public enum FileKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device, a named pipe or a socket: to open it may wait for ever.</summary>
    Special,
}
