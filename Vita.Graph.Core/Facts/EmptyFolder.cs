namespace Vita.Graph.Core.Facts;

/// <summary>A folder that nothing may be lost in.</summary>
public static class EmptyFolder
{
    /// <exception cref="FolderNotEmptyException">Something is there already.</exception>
    public static void Require(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new FolderNotEmptyException(
                $"{folder}: not empty. An empty or new folder is expected, so that nothing is overwritten. Name another with --out, "
                    + $"or remove it."
            );
        }

        Directory.CreateDirectory(folder);
    }
}

/// <summary>A folder that is to be filled holds something already. The message names it and says what to do.</summary>
public sealed class FolderNotEmptyException(string message) : IOException(message);
