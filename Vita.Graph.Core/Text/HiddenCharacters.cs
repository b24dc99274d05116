using System.Globalization;
using System.Text;

namespace Vita.Graph.Core.Text;

/// <summary>
/// Characters that a reader of a text does not see, or not as what they are: control characters, direction marks, zero-width characters,
/// private ones,
/// halves of a pair, noncharacters. Tabs and line ends are none.
/// </summary>
public static class HiddenCharacters
{
    /// <summary>Where the first one is; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            // Nearly all letters are ascii and need no look at a table.
            if (text[place] is (< ' ' or > '~') and not ('\n' or '\r' or '\t'))
            {
                var isWhole = Rune.DecodeFromUtf16(text[place..], out var rune, out var length) == System.Buffers.OperationStatus.Done;
                if (!isWhole || IsHidden(rune))
                {
                    return place;
                }

                place += length - 1;
            }
        }

        return -1;
    }

    /// <summary>How people write about the character at a place: <c>U+202E</c>.</summary>
    public static string NameAt(ReadOnlySpan<char> text, int place) =>
        Rune.DecodeFromUtf16(text[place..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? $"U+{rune.Value:X4}"
            : $"U+{(int)text[place]:X4}";

    private static bool IsHidden(Rune rune) =>
        IsNonCharacter(rune.Value)
        || IsHangulFiller(rune.Value)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static bool IsNonCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>Letters by category, blank to the eye.</summary>
    private static bool IsHangulFiller(int value) => value is 0x115F or 0x1160 or 0x3164 or 0xFFA0;
}
