using System.IO.Compression;

namespace Vita.Graph.Server.Http;

/// <summary>Packs bodies. What is shorter than <see cref="LeastBytes"/> fits a packet anyway.</summary>
internal static class Packing
{
    public const int LeastBytes = 1024;

    /// <summary>Whether a body of this type is text, which packs well. What is packed already is never packed again.</summary>
    public static bool IsText(string? mediaType) =>
        mediaType is not null
        && (
            mediaType.StartsWith("text/", StringComparison.Ordinal)
            || mediaType.Contains("json", StringComparison.Ordinal)
            || mediaType.Contains("xml", StringComparison.Ordinal)
            || mediaType.StartsWith("application/graphql", StringComparison.Ordinal)
        );

    /// <summary>Packs an answer of this moment: with little work, for one reader.</summary>
    /// <param name="body">What to pack.</param>
    /// <param name="coding">How; not <see cref="ContentCoding.None"/>.</param>
    public static byte[] Quickly(ReadOnlyMemory<byte> body, ContentCoding coding) => Pack(body, coding, (1, CompressionLevel.Fastest));

    /// <summary>Packs what is kept for many readers. Brotli's last two levels would take a second for the schema, and make it a twentieth
    /// smaller.</summary>
    public static byte[] Well(ReadOnlyMemory<byte> body, ContentCoding coding) => Pack(body, coding, (9, CompressionLevel.SmallestSize));

    private static byte[] Pack(ReadOnlyMemory<byte> body, ContentCoding coding, (int Brotli, CompressionLevel Gzip) work)
    {
        using var packed = new MemoryStream(body.Length / 4);
        using (var stream = Stream(packed, coding, work))
        {
            stream.Write(body.Span);
        }

        return packed.ToArray();
    }

    /// <summary>As <see cref="Quickly"/>, of a body that comes in pieces.</summary>
    public static Stream QuicklyTo(Stream packed, ContentCoding coding) => Stream(packed, coding, (1, CompressionLevel.Fastest));

    private static Stream Stream(Stream packed, ContentCoding coding, (int Brotli, CompressionLevel Gzip) work) =>
        coding switch
        {
            ContentCoding.Gzip => new GZipStream(packed, work.Gzip, leaveOpen: true),
            ContentCoding.Brotli => new BrotliStream(packed, new BrotliCompressionOptions { Quality = work.Brotli }, leaveOpen: true),
            ContentCoding.None => throw new ArgumentOutOfRangeException(nameof(coding), "nothing to pack by"),
        };
}
