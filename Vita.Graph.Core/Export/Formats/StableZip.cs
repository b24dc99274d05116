using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>Takes out of a workbook what differs from one writing to the next: the times of its parts, and the random ids by which it
/// refers to its sheets.</summary>
internal static partial class StableZip
{
    /// <summary>The first time that an archive can tell.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies an archive part by part, in the order of their names.</summary>
    public static async Task CopyAsync(Stream archive, Stream output, CancellationToken cancellation)
    {
        await using var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1 << 16,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        archive.Position = 0;
        using (var from = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            var ids = new Dictionary<string, string>();
            foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                await using var read = await part.OpenAsync(cancellation);
                await using var write = await entry.OpenAsync(cancellation);
                if (part.Name is "workbook.xml" or "workbook.xml.rels")
                {
                    await RenumberAsync(read, write, ids, cancellation);
                }
                else
                {
                    await read.CopyToAsync(write, cancellation);
                }
            }
        }

        copy.Position = 0;
        await copy.CopyToAsync(output, cancellation);
    }

    /// <summary>These two parts are small, and refer to each other.</summary>
    private static async Task RenumberAsync(Stream read, Stream write, Dictionary<string, string> ids, CancellationToken cancellation)
    {
        using var reader = new StreamReader(read);
        var text = RandomId().Replace(await reader.ReadToEndAsync(cancellation), found => NumberOf(found.Value, ids));
        await write.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancellation);
    }

    private static string NumberOf(string id, Dictionary<string, string> ids) =>
        ids.TryGetValue(id, out var known) ? known : ids[id] = $"sheet{ids.Count + 1}";

    [GeneratedRegex("R[0-9a-f]{32}")]
    private static partial Regex RandomId();
}
