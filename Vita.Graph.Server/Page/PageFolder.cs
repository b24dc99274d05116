using System.Collections.Frozen;

namespace Vita.Graph.Server.Page;

/// <summary>What the build has made of the page. It is read once: the names in it are all that can be asked for.</summary>
internal sealed class PageFolder
{
    private readonly FrozenDictionary<string, PageFile> _files;

    /// <param name="path">The folder; there need not be one.</param>
    public PageFolder(string path) =>
        _files = (Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [])
            .Where(file => Path.GetExtension(file) is not (".br" or ".gz"))
            .ToFrozenDictionary(
                file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'),
                PageFile.Of,
                StringComparer.Ordinal
            );

    /// <summary>The folder beside the server, wherever it is started from.</summary>
    public static PageFolder BesideTheServer { get; } = new(Path.Combine(AppContext.BaseDirectory, "page"));

    /// <summary>The file of a name such as <c>index.html</c> or <c>assets/index-Dk3s.js</c>; null where there is none.</summary>
    public PageFile? Find(string name) => _files.GetValueOrDefault(name);
}
