using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Vita.Graph.Core.Seeds.Files;

/// <summary>The text of a file that people wrote: UTF-8, with or without its mark, of a bounded length.</summary>
internal static class FileText
{
    /// <summary>What one table may hold: a million rows and more. Its rows are never together in memory as text twice.</summary>
    public const long MostOfTable = 256L << 20;

    /// <summary>What any other file may hold: a hundred times the largest one there is.</summary>
    public const long MostOfText = 8L << 20;

    private const int LongestLine = 1_000_000;

    /// <summary>The text; null when it cannot be opened or is not UTF-8, which is then reported.</summary>
    public static string? Read(string file, FileFacts facts)
    {
        try
        {
            return HasFault(file, facts) ? null : Decode(File.ReadAllBytes(file), facts);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            facts.ReportUnreadable(1, SeedCodes.NotReadable, $"cannot be opened: {error.GetType().Name}. Check its rights.");
            return null;
        }
    }

    /// <summary>Looks at the size before anything is opened: opening a pipe waits for ever, and like devices and sockets it has no
    /// size.</summary>
    private static bool HasFault(string file, FileFacts facts)
    {
        var length = LengthOf(file);
        var most = Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? MostOfTable : MostOfText;
        if (length == 0)
        {
            facts.ReportUnreadable(
                1,
                SeedCodes.NotReadable,
                "the file holds nothing, or is no file but a pipe, a device or a socket. Fill it, or remove it."
            );
        }
        else if (length > most)
        {
            facts.ReportUnreadable(
                1,
                SeedCodes.NotReadable,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{length:N0} bytes, but {most >> 20} MB at most are read of it. Write several files: a table's name may go on "
                        + $"after a hyphen, as organisations-2.csv."
                )
            );
        }

        return length == 0 || length > most;
    }

    /// <summary>The length of a file, or of the file that a link leads to.</summary>
    public static long LengthOf(string file)
    {
        var info = new FileInfo(file);
        return info.LinkTarget is null ? info.Length : new FileInfo(info.ResolveLinkTarget(returnFinalTarget: true)!.FullName).Length;
    }

    private static string? Decode(byte[] all, FileFacts facts)
    {
        var bytes = all.AsSpan();
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (IsUtf16(bytes))
        {
            facts.ReportUnreadable(
                1,
                SeedCodes.NotUtf8,
                "UTF-16, which Excel calls 'Unicode text'. Save the file again as UTF-8 ('CSV UTF-8')."
            );
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            facts.ReportUnreadable(
                LineOfFault(bytes, out var isWindows),
                SeedCodes.NotUtf8,
                isWindows
                    ? "not UTF-8 from this line on, but probably Windows-1252, which Excel writes as 'CSV'. Save the file again as "
                        + "UTF-8 ('CSV UTF-8')."
                    : "not UTF-8 from this line on. Save the file again as UTF-8."
            );
            return null;
        }

        return LineThatIsTooLong(bytes) is { } line ? Refuse(line, facts) : Encoding.UTF8.GetString(bytes);
    }

    private static string? Refuse(int line, FileFacts facts)
    {
        facts.ReportUnreadable(
            line,
            SeedCodes.NotReadable,
            string.Create(CultureInfo.InvariantCulture, $"a line of more than {LongestLine:N0} bytes. Break it, or shorten it.")
        );
        return null;
    }

    /// <summary>By its mark, or because every other byte of the first letters is zero.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble)
        || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
        || (
            bytes.Length >= 4
            && (
                (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
                || (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
            )
        );

    private static int? LineThatIsTooLong(ReadOnlySpan<byte> bytes)
    {
        for (var line = 1; bytes.Length > LongestLine; line++)
        {
            var end = bytes[..LongestLine].IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                return line;
            }

            var isPair = bytes[end] == '\r' && bytes[end + 1] == '\n';
            bytes = bytes[(end + (isPair ? 2 : 1))..];
        }

        return null;
    }

    private static int LineOfFault(ReadOnlySpan<byte> bytes, out bool isWindows)
    {
        for (var line = 1; ; line++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var here = end < 0 ? bytes : bytes[..end];
            if (end < 0 || !Utf8.IsValid(here))
            {
                isWindows = IsWindows1252(here);
                return line;
            }

            bytes = bytes[(end + 1)..];
        }
    }

    /// <summary>Letters of French among ascii ones, as é between consonants; no control characters.</summary>
    private static bool IsWindows1252(ReadOnlySpan<byte> line) =>
        !line.ContainsAnyInRange((byte)0, (byte)8)
        && line.IndexOfAnyInRange((byte)0xC0, (byte)0xFF) is >= 0 and var at
        && (at + 1 == line.Length || line[at + 1] < 0x80)
        && (at == 0 || line[at - 1] < 0x80);
}
