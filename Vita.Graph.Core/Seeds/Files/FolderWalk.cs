using System.Diagnostics;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Files;

/// <summary>Walks through a folder of seeds once and sorts its files by their use. Links are followed, none in circles and none
/// twice.</summary>
internal sealed class FolderWalk
{
    /// <summary>Files and folders, at most: a link to a whole disk must not be walked for minutes.</summary>
    private const int MostEntries = 50_000;

    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly FileNames _names;
    private readonly Func<string, string> _shown;
    private readonly string _top;
    private readonly HashSet<string> _walked = [];
    private readonly Queue<string> _links = new();
    private int _entries;

    public FolderWalk(string top, GraphSchema schema, Func<string, string> shown)
    {
        (_top, _names, _shown) = (top, new(schema), shown);
        Walk(top);

        // Folders before links: what both lead to is known by its own name.
        while (_links.TryDequeue(out var link))
        {
            Follow(link);
        }
    }

    /// <summary>Full paths of what is read, in no order.</summary>
    public List<string> Seeds { get; } = [];

    /// <summary>Full paths of texts that lie among the seeds.</summary>
    public List<string> Notes { get; } = [];

    public ProblemList Problems { get; } = new();

    private void Walk(string folder)
    {
        var waiting = new Stack<(string Path, string Real)>([(folder, RealPath.Of(folder))]);
        while (waiting.TryPop(out var next))
        {
            if (_walked.Add(next.Real) && _entries <= MostEntries)
            {
                foreach (var below in FoldersIn(next.Path))
                {
                    waiting.Push((below, Path.Combine(next.Real, Path.GetFileName(below))));
                }
            }
        }
    }

    private void Follow(string link)
    {
        var target = RealPath.Of(link);
        if (_walked.Contains(target) || $"{RealPath.Of(_top)}/".StartsWith($"{target.TrimEnd('/')}/", StringComparison.Ordinal))
        {
            Report(link, SeedCodes.NotReadable, "a link to a folder above it, or to one that is read anyway. Remove it.");
        }
        else
        {
            Walk(link);
        }
    }

    /// <summary>Takes up the files of a folder and the links in it; the folders below it are given back.</summary>
    private List<string> FoldersIn(string folder)
    {
        var folders = new List<string>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All))
            {
                if (++_entries > MostEntries)
                {
                    Report(
                        folder,
                        SeedCodes.NotReadable,
                        $"more than {MostEntries} files and folders up to here. Seeds have a few hundred: remove what is none."
                    );
                    return [];
                }

                if (!FileNames.IsSomebodysCopy(entry.Name, Path.GetExtension(entry.Name)))
                {
                    TakeUp(entry, folders);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Report(folder, SeedCodes.NotReadable, $"the folder cannot be opened: {error.GetType().Name}. Check its rights.");
        }

        return folders;
    }

    private void TakeUp(FileSystemInfo entry, List<string> folders)
    {
        if (entry.LinkTarget is null ? entry is DirectoryInfo : Target(entry) is DirectoryInfo)
        {
            (entry.LinkTarget is null ? folders.Add : (Action<string>)_links.Enqueue)(entry.FullName);
        }
        else if (entry.LinkTarget is not null && Target(entry) is null)
        {
            Report(entry.FullName, SeedCodes.NotReadable, "a link that leads nowhere, or in a circle. Correct it, or remove it.");
        }
        else
        {
            TakeUpFile(entry.FullName, entry.Name);
        }
    }

    private void TakeUpFile(string file, string name)
    {
        var (use, advice) = _names.UseOf(name, Path.GetDirectoryName(file) == _top);
        switch (use)
        {
            case FileUse.Seeds:
                Seeds.Add(file);
                break;
            case FileUse.Notes:
                Notes.Add(file);
                break;
            case FileUse.Complaint:
                Report(file, SeedCodes.NotRead, $"not read: {advice}");
                break;
            case FileUse.Nothing:
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What a link leads to in the end; null where that does not exist.</summary>
    private static FileSystemInfo? Target(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { } target
                ? Directory.Exists(target.FullName)
                    ? new DirectoryInfo(target.FullName)
                    : File.Exists(target.FullName)
                        ? new FileInfo(target.FullName)
                        : null
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Report(string path, ProblemCode code, string text) => Problems.Add(new(new(_shown(path), 1), code, text));
}
