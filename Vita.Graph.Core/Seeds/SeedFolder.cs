using System.Text;
using System.Text.Unicode;

namespace Vita.Graph.Core.Seeds;

/// <summary>The files of a seeds folder and their text.</summary>
internal sealed class SeedFolder(string path)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>The name of the folder itself, with which every shown path begins.</summary>
    public string Name => Path.GetFileName(_root);

    public bool Exists => Directory.Exists(_root);

    /// <summary>Full paths of the YAML and CSV files, sorted by shown name; hidden folders left out.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".csv")
            .Where(file => !Shown(file).Contains("/.", StringComparison.Ordinal))
            .OrderBy(Shown, StringComparer.Ordinal)];

    /// <summary>The path of a file beside the others, such as <c>expectations.json</c>.</summary>
    public string PathOf(string name) => Path.Combine(_root, name);

    /// <summary>A path as problems show it: <c>seeds/vita-2010/edition.yaml</c>, the same on every system.</summary>
    public string Shown(string file) => $"{Name}/{Path.GetRelativePath(_root, file).Replace('\\', '/')}";

    /// <summary>The text of a file; null when it cannot be opened or is not UTF-8, which is then reported.</summary>
    public static string? ReadText(string file, FileFacts facts)
    {
        try
        {
            var bytes = File.ReadAllBytes(file).AsSpan();
            bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
            if (Utf8.IsValid(bytes))
            {
                return Encoding.UTF8.GetString(bytes);
            }

            facts.ReportUnreadable(LineOfFault(bytes), SeedCodes.NotUtf8, "not UTF-8 from this line on. Save the file again as UTF-8.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            facts.ReportUnreadable(1, SeedCodes.NotReadable, $"cannot be opened: {error.GetType().Name}. Check its rights.");
        }

        return null;
    }

    private static int LineOfFault(ReadOnlySpan<byte> bytes)
    {
        for (var line = 1; ; line++)
        {
            var end = bytes.IndexOf((byte)'\n');
            if (end < 0 || !Utf8.IsValid(bytes[..end]))
            {
                return line;
            }

            bytes = bytes[(end + 1)..];
        }
    }
}
