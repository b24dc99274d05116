namespace Vita.Graph.Core.Facts;

/// <summary>A folder that nothing may be lost in.</summary>
public static class EmptyFolder
{
    /// <exception cref="IOException">Something is there already.</exception>
    public static void Require(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new IOException(
                $"{folder}: not empty. An empty or new folder is expected, so that nothing is overwritten. Name another with --out, "
                    + $"or remove it."
            );
        }

        Directory.CreateDirectory(folder);
    }
}
