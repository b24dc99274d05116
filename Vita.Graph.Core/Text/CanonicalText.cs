using System.Text;

namespace Vita.Graph.Core.Text;

/// <summary>
/// Texts in the canonical composition of Unicode (NFC): <c>e</c> and an accent become <c>é</c>, however they were typed. By a table of
/// ours, since without the libraries of
/// the system .NET leaves texts as they are, and so that every machine gives the same.
/// </summary>
public static class CanonicalText
{
    /// <summary>Below it, every sign is its own composition and stands between others without changing: ASCII and the letters of
    /// Latin-1.</summary>
    private const char FirstCombining = '\u0300';

    /// <summary>The text in canonical composition; the same object where it is so already. Halves of surrogate pairs stay as they
    /// are.</summary>
    public static string Of(string text) => text.All(IsInert) ? text : Composed(text);

    /// <summary>Typographic punctuation and the euro, which French texts are full of, neither.</summary>
    private static bool IsInert(char letter) => letter is < FirstCombining or (>= '\u2010' and <= '\u205E') or '\u20AC';

    private static string Composed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && !IsWellFormed(text))
        {
            return text;
        }

        var signs = Ordered(Decomposed(text));
        Compose(signs);
        var composed = string.Concat(signs.Select(sign => new Rune(sign).ToString()));
        return composed == text ? text : composed;
    }

    private static bool IsWellFormed(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (char.IsSurrogate(text[place]))
            {
                if (place + 1 == text.Length || !char.IsSurrogatePair(text[place], text[place + 1]))
                {
                    return false;
                }

                place++;
            }
        }

        return true;
    }

    private static List<int> Decomposed(string text)
    {
        var signs = new List<int>(text.Length + 4);
        foreach (var rune in text.EnumerateRunes())
        {
            CanonicalTable.AppendParts(rune.Value, signs);
        }

        return signs;
    }

    /// <summary>Marks of one letter in the order of their classes; those of one class keep theirs.</summary>
    private static List<int> Ordered(List<int> signs)
    {
        for (var start = 0; start < signs.Count; start++)
        {
            var end = start;
            while (end < signs.Count && CanonicalTable.ClassOf(signs[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var sorted = signs.GetRange(start, end - start).OrderBy(CanonicalTable.ClassOf).ToList();
                for (var place = 0; place < sorted.Count; place++)
                {
                    signs[start + place] = sorted[place];
                }
            }

            start = Math.Max(start, end - 1);
        }

        return signs;
    }

    /// <summary>Puts each mark together with its letter, unless one of the same class or higher stands between them.</summary>
    private static void Compose(List<int> signs)
    {
        var (kept, starter, lastClass) = (0, -1, -1);
        for (var place = 0; place < signs.Count; place++)
        {
            var (sign, mark) = (signs[place], CanonicalTable.ClassOf(signs[place]));
            if (starter >= 0 && lastClass < mark && CanonicalTable.Together(signs[starter], sign) is { } whole)
            {
                signs[starter] = whole;
                continue;
            }

            lastClass = mark;
            if (mark == 0)
            {
                (starter, lastClass) = (kept, -1);
            }

            signs[kept++] = sign;
        }

        signs.RemoveRange(kept, signs.Count - kept);
    }
}
