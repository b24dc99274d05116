using System.IO.Compression;
using System.Text;
using Vita.Graph.Server.Page;

namespace Vita.Graph.Tests.Web;

/// <summary>A page of four files, for tests of how it is served: they need no Node.</summary>
internal static class SmallPage
{
    /// <summary>The script in <c>/assets</c>, long enough to be packed.</summary>
    public static byte[] Script { get; } = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("export const été = 1;\n", 200)));

    public static PageFolder Folder { get; } = Write();

    private static PageFolder Write()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "small-page");
        Directory.CreateDirectory(Path.Combine(path, "assets"));
        foreach (var name in new[] { "index", "graphiql", "schema" })
        {
            File.WriteAllText(Path.Combine(path, $"{name}.html"), $"<!doctype html>\n<title>{name}</title>\n");
        }

        var script = Path.Combine(path, "assets", "index-1.js");
        File.WriteAllBytes(script, Script);
        File.WriteAllBytes(script + ".gz", Packed(stream => new GZipStream(stream, CompressionLevel.Optimal)));
        File.WriteAllBytes(script + ".br", Packed(stream => new BrotliStream(stream, CompressionLevel.Optimal)));
        return new(path);
    }

    private static byte[] Packed(Func<Stream, Stream> packing)
    {
        using var bytes = new MemoryStream();
        using (var stream = packing(bytes))
        {
            stream.Write(Script);
        }

        return bytes.ToArray();
    }
}
