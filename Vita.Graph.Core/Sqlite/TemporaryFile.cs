using System.Diagnostics;
using System.Globalization;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Replaces a file as a whole, through <c>file.tmp-pid</c> in the same folder.</summary>
internal static class TemporaryFile
{
    private const string Mark = ".tmp-";

    /// <summary>Writes a temporary file, forces it to the disk, then renames it over <paramref name="file"/> in one step.</summary>
    public static void Replace(string file, Action<string> write)
    {
        var temporary = string.Create(CultureInfo.InvariantCulture, $"{file}{Mark}{Environment.ProcessId}");
        try
        {
            write(temporary);
            using (var written = new FileStream(temporary, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            // What others left beside the old file is of the old file: SQLite would take it for changes of the new one.
            Array.ForEach(["-journal", "-wal", "-shm"], ending => File.Delete(file + ending));
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Removes what killed loads left behind. One with our own number is of an earlier life: in a container every first process is
    /// number 1.</summary>
    public static void RemoveLeftovers(string file)
    {
        foreach (var temporary in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + Mark + "*"))
        {
            var suffix = temporary[(temporary.LastIndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..];
            if (int.TryParse(suffix.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsAlive(process))
            {
                File.Delete(temporary);
            }
        }
    }

    private static bool IsAlive(int process)
    {
        if (process == Environment.ProcessId)
        {
            return false;
        }

        try
        {
            using var alive = Process.GetProcessById(process);
            return !alive.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
