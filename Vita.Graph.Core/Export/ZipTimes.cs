using System.Buffers.Binary;

namespace Vita.Graph.Core.Export;

/// <summary>Gives every entry of a finished ZIP file one time, the first that the format knows, so that the same content is the same
/// bytes.</summary>
internal static class ZipTimes
{
    private const int EndLength = 22;
    private const int CentralLength = 46;

    /// <summary>1 January 1980, midnight: time, then date.</summary>
    private static readonly byte[] First = [0, 0, 0x21, 0];

    /// <param name="file">The whole file; can be read, written and moved in.</param>
    public static void Fix(Stream file)
    {
        // Without a comment, the end record is the last 22 bytes; it says how many entries there are, and where their headers begin.
        var end = Read(file, file.Length - EndLength, EndLength);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10));
        long at = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16));
        for (var entry = 0; entry < entries; entry++)
        {
            var header = Read(file, at, CentralLength);
            Write(file, at + 12);
            Write(file, BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(42)) + 10);
            at += CentralLength + Length(header, 28) + Length(header, 30) + Length(header, 32);
        }

        file.Position = file.Length;
    }

    private static int Length(byte[] header, int place) => BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(place));

    private static byte[] Read(Stream file, long position, int length)
    {
        var bytes = new byte[length];
        file.Position = position;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static void Write(Stream file, long position)
    {
        file.Position = position;
        file.Write(First);
    }
}
