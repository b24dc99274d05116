using System.Text;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j;

/// <summary>
/// The folded form of a text as it stands beside it in Neo4j. Neo4j orders stored texts by code point, but compares a stored text with a
/// parameter by UTF-16 unit. The
/// two differ only for letters from U+E000 on, so these are spelled with five units below: then both orders are one, and a page that begins
/// after a cursor begins where it
/// should. What is folded alike is spelled alike, and a spelled letter is found only where it begins, so that searching for parts of texts
/// finds what it found before.
/// </summary>
/// <remarks>The texts themselves are compared only where their folded forms are equal, and folding makes no letters above and below equal
/// that the two orders tell apart.</remarks>
public static class FoldedShadow
{
    /// <summary>The first of 64 units, each six bits of a letter: from the last block before the surrogates, which is archaic Hangul. Its
    /// own letters are spelled too.</summary>
    private const char Digits = '\uD7B0';

    /// <summary>The unit that every spelled letter begins with, above all digits.</summary>
    private const char Lead = '\uD7F0';

    /// <summary>The folded form of <paramref name="text"/>, as it is stored and asked for.</summary>
    public static string Of(string text) => Spelled(Folding.Fold(text));

    /// <summary>The folded forms of texts, in their places.</summary>
    public static string[] Of(string[] texts) => Array.ConvertAll(texts, Of);

    private static string Spelled(string folded)
    {
        var start = folded.AsSpan().IndexOfAnyInRange(Digits, char.MaxValue);
        if (start < 0)
        {
            return folded;
        }

        var spelled = new StringBuilder(folded.Length + 8).Append(folded, 0, start);
        foreach (var letter in folded.AsSpan(start).EnumerateRunes())
        {
            if (letter.Value < Digits)
            {
                spelled.Append((char)letter.Value);
                continue;
            }

            spelled.Append(Lead);
            for (var shift = 18; shift >= 0; shift -= 6)
            {
                spelled.Append((char)(Digits + ((letter.Value >> shift) & 63)));
            }
        }

        return spelled.ToString();
    }
}
