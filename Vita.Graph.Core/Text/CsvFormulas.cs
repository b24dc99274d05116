using System.Buffers;

namespace Vita.Graph.Core.Text;

/// <summary>Finds what spreadsheets take for the beginning of a formula, which a text of the data must never become. All in
/// UTF-8.</summary>
internal static class CsvFormulas
{
    /// <summary>The first byte of the wide forms, which Excel in Japan knows too.</summary>
    private const byte Wide = 0xEF;

    private static readonly SearchValues<byte> Signs = SearchValues.Create([.. "=+-@\t\r\n"u8, Wide]);

    /// <summary>Whether it is worth while to look closer.</summary>
    public static bool MayHold(ReadOnlySpan<byte> text) => text.ContainsAny(Signs);

    /// <summary>Where the next formula could begin, from <paramref name="from"/> on; -1 where none does.</summary>
    public static int Next(ReadOnlySpan<byte> text, int from)
    {
        for (var next = text[from..].IndexOfAny(Signs); next >= 0; next = text[from..].IndexOfAny(Signs))
        {
            var at = from + next;
            if (IsSign(text[at..]) && IsAtStart(text, at))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private static bool IsSign(ReadOnlySpan<byte> text) =>
        text[0] != Wide || text.StartsWith("＝"u8) || text.StartsWith("＋"u8) || text.StartsWith("－"u8) || text.StartsWith("＠"u8);

    /// <summary>
    /// At the beginning, and behind whatever could end a cell: a French Excel parts cells at semicolons, and knows quotes only at the
    /// beginning of a cell. Quotes before it, and blanks before an equals or an at sign, do not keep every program from reading a formula;
    /// blanks before a minus stand in any list: <c>1; -2</c>. Breaks and tabs within a text are breaks and tabs.
    /// </summary>
    private static bool IsAtStart(ReadOnlySpan<byte> text, int at)
    {
        var before = text[at] is (byte)'=' or (byte)'@' ? text[..at].TrimEnd(" \""u8) : text[..at].TrimEnd((byte)'"');
        return before.IsEmpty
            || before[^1] switch
            {
                (byte)';' => true,
                (byte)'\t' or (byte)'\r' or (byte)'\n' => text[at] is not ((byte)'\t' or (byte)'\r' or (byte)'\n'),
                _ => false,
            };
    }
}
