using System.Buffers.Binary;

namespace Vita.Graph.Core.Sqlite;

/// <summary>What the first bytes of an SQLite file tell of its past.</summary>
/// <param name="IsEdited">
/// Whether SQLite has written to the file since a load made it. Each change counts up a number in the header, twice over; a load makes its
/// file in one change. So a file whose content
/// is not what was loaded, and which SQLite has not touched, is damaged.
/// </param>
/// <param name="IsCut">Whether the file is shorter than its pages. SQLite itself minds only when it needs one that is gone.</param>
internal sealed record SqliteHeader(bool IsEdited, bool IsCut)
{
    private const int Length = 100;
    private const int PageSize = 16;
    private const int ChangeCounter = 24;
    private const int PageCount = 28;
    private const int CounterOfVersion = 92;

    /// <summary>Reads them. A file that is too short for a header is left to SQLite to refuse.</summary>
    public static SqliteHeader Of(string file)
    {
        var header = new byte[Length];
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (
            stream.ReadAtLeast(header, Length, throwOnEndOfStream: false) < Length
            || Number(header, ChangeCounter) != Number(header, CounterOfVersion)
        )
        {
            return new(false, false);
        }

        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(PageSize)) is var size and not 1 ? size : 65536;
        return new(Number(header, ChangeCounter) > 1, stream.Length < (long)pageSize * Number(header, PageCount));
    }

    private static uint Number(byte[] header, int place) => BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(place));
}
