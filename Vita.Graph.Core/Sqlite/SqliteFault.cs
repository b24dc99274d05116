using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Vita.Graph.Core.Sqlite;

/// <summary>What went wrong with a file, from what SQLite or our own reading says of it.</summary>
internal static class SqliteFault
{
    /// <summary>The refusal that a failure becomes; it keeps the failure as its cause.</summary>
    public static StoreException Of(Exception error, string file) =>
        error switch
        {
            StoreException known => known,
            SqliteException sqlite => Of(sqlite, file),
            InvalidDataException data => new(StoreCodes.NotAStore, file, $"damaged ({Ended(data.Message)}).", data),
            _ => new(StoreCodes.NotReadable, file, $"cannot be read ({Ended(error.Message)}).", error),
        };

    /// <summary>Whether a failure says something of the file, rather than of our code.</summary>
    public static bool IsOfFile(Exception error) =>
        error is StoreException or SqliteException or InvalidDataException or IOException or UnauthorizedAccessException;

    private static StoreException Of(SqliteException error, string file) =>
        error.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(StoreCodes.Locked, file, "locked by another program.", error)
            {
                IsTransient = true,
            },
            raw.SQLITE_READONLY => new(
                StoreCodes.Interrupted,
                file,
                $"a change of it was begun and not finished ({Ended(error.Message)}).",
                error
            ),
            raw.SQLITE_CANTOPEN or raw.SQLITE_IOERR or raw.SQLITE_PERM or raw.SQLITE_AUTH => new(
                StoreCodes.NotReadable,
                file,
                $"cannot be opened ({Ended(error.Message)}).",
                error
            ),
            _ => new(StoreCodes.NotAStore, file, $"damaged ({Ended(error.Message)}).", error),
        };

    private static string Ended(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
