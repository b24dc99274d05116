using System.IO.Compression;
using System.Text;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Exports;

/// <summary>Files of the small world, as tests look at them.</summary>
internal static class ExportedFile
{
    public static Snapshot Small { get; } = SnapshotBuilder.Build(SmallWorld.Facts);

    public static PlanOptions Trusted { get; } = new(new HashSet<string> { "contacts:read" });

    public static GraphView Whole(PlanOptions? caller = null) =>
        GraphViews.Whole(Small, ViewOptions.Default with { Caller = caller ?? PlanOptions.Anonymous });

    public static async Task<byte[]> BytesAsync(ExportFormat format, GraphView view)
    {
        using var stream = new MemoryStream();
        await format.WriteAsync(view, stream);
        return stream.ToArray();
    }

    /// <summary>The file as text; of a workbook the text of all its parts.</summary>
    public static async Task<string> TextAsync(ExportFormat format, GraphView view)
    {
        var bytes = await BytesAsync(format, view);
        return format.Extension == "xlsx" ? TextOfParts(bytes) : Encoding.UTF8.GetString(bytes);
    }

    private static string TextOfParts(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        var text = new StringBuilder();
        foreach (var part in zip.Entries)
        {
            using var reader = new StreamReader(part.Open());
            text.Append("== ")
                .Append(part.FullName)
                .Append('\n')
                .Append(reader.ReadToEnd().Replace("<x:row", "\n<x:row", StringComparison.Ordinal))
                .Append('\n');
        }

        return text.ToString();
    }
}
