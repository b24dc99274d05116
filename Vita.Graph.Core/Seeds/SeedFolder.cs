using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds.Files;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds;

/// <summary>The files of a seeds folder.</summary>
internal sealed class SeedFolder
{
    private readonly string _root;

    /// <summary>Walks through it, if it can be opened; what is not read although it should be is one of its
    /// <see cref="Problems"/>.</summary>
    public SeedFolder(string path, GraphSchema schema)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!Directory.Exists(_root))
        {
            Problems.Add(Fault(path, Missing(path)));
            return;
        }

        var walk = new FolderWalk(_root, schema, Shown);
        Problems.AddRange(walk.Problems);
        Files = [.. walk.Seeds.OrderBy(Shown, StringComparer.Ordinal)];
        Notes = walk.Notes;
        if (Files.Count == 0)
        {
            Problems.Add(Fault(path, "no .yaml and no .csv file in it."));
        }
    }

    /// <summary>The name of the folder itself, with which every shown path begins.</summary>
    public string Name => Path.GetFileName(_root);

    /// <summary>Full paths of the YAML and CSV files, sorted by shown name; hidden folders left out.</summary>
    public IReadOnlyList<string> Files { get; } = [];

    /// <summary>Full paths of other texts that lie among them.</summary>
    public IReadOnlyList<string> Notes { get; } = [];

    public ProblemList Problems { get; } = new();

    /// <summary>The path of a file beside the others, such as <c>expectations.json</c>.</summary>
    public string PathOf(string name) => Path.Combine(_root, name);

    /// <summary>A path as problems show it: <c>seeds/vita-2010/edition.yaml</c>, the same on every system.</summary>
    public string Shown(string file) => file == _root ? Name : $"{Name}/{Path.GetRelativePath(_root, file).Replace('\\', '/')}";

    private static Problem Fault(string path, string found) =>
        new(new(path, 0), SeedCodes.NotReadable, $"{found} Name the folder of the seeds with --seeds or VITA_SEEDS.");

    private string Missing(string path) =>
        File.Exists(_root)
            ? "a file, but a folder is expected."
            : $"no such folder.{(Neighbour() is { } near ? $" Nearest: '{Path.Combine(Path.GetDirectoryName(path) ?? "", near)}'." : "")}";

    private string? Neighbour()
    {
        try
        {
            return Path.GetDirectoryName(_root) is { } parent && Directory.Exists(parent)
                ? Nearest.To(Name, Directory.EnumerateDirectories(parent).Take(1000).Select(folder => Path.GetFileName(folder)!))
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
