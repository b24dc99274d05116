using System.Runtime.CompilerServices;
using Snapshooter.Xunit;
using Xunit;

namespace Vita.Graph.Tests;

/// <summary>Files that tests read, where they lie in the source tree, and the way to rewrite what they expect.</summary>
internal static class TestFiles
{
    /// <summary>The folder of <c>Vita.sln</c>.</summary>
    public static string Home { get; } = Path.GetFullPath(Path.Combine(Here(), ".."));

    /// <summary><c>VITA_ACCEPT=1 dotnet test</c> rewrites expected files; the diff is then read.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("VITA_ACCEPT") == "1";

    /// <summary>A path below <c>Vita.Graph.Tests</c>.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Here(), .. parts]);

    /// <summary>Compares a text with a whole file, or rewrites the file.</summary>
    public static void Same(string file, string actual)
    {
        if (Accepts)
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} is missing; VITA_ACCEPT=1 writes it");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    /// <summary>Compares a text with the snapshot of the calling test, or rewrites it: what is not there, the library writes
    /// anew.</summary>
    public static void SameSnapshot(string actual)
    {
        var name = Snapshot.FullName();
        if (Accepts)
        {
            File.Delete(Path.Combine(name.FolderPath, "__snapshots__", name.Filename));
        }

        Snapshot.Match(actual, name);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
