using System.Buffers;
using System.Text;

namespace Vita.Graph.Core.Export;

/// <summary>Text that every program reads.</summary>
internal static class CleanText
{
    /// <summary>Control characters of ascii and of Latin-1, what XML forbids, and halves of pairs: nearly no text has one.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>The text on one line: blanks for tabs and line ends, no control characters, nothing that is no character.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspects) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Add(clean, rune);
        }

        return clean.ToString().Trim(' ');
    }

    /// <summary>A half of a pair comes as the replacement character, which says that something is missing.</summary>
    private static void Add(StringBuilder clean, Rune rune)
    {
        if (rune.Value is '\t' or '\n' or '\r' or 0x85)
        {
            clean.Append(clean is [.., not ' '] ? " " : "");
        }
        else if (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE)
        {
            clean.Append(rune);
        }
    }
}
