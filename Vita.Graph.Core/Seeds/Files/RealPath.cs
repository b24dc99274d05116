namespace Vita.Graph.Core.Seeds.Files;

/// <summary>A path without links, by which one folder is known however it is reached.</summary>
internal static class RealPath
{
    /// <summary>Links that lead to links, at most; systems themselves give up there.</summary>
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        path = Path.GetFullPath(path);
        for (var hop = 0; hop < MostLinks && Followed(path) is { } next; hop++)
        {
            path = next;
        }

        return Path.TrimEndingDirectorySeparator(path);
    }

    /// <summary>The path with its first link replaced by what that leads to; null where it has none.</summary>
    private static string? Followed(string path)
    {
        var walked = Path.GetPathRoot(path)!;
        var parts = path[walked.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (place, part) in parts.Index())
        {
            var next = Path.Combine(walked, part);
            if (new DirectoryInfo(next).LinkTarget is { } target)
            {
                return Path.GetFullPath(Path.Combine([walked, target, .. parts[(place + 1)..]]));
            }

            walked = next;
        }

        return null;
    }
}
