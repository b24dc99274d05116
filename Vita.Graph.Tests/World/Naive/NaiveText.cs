using System.Text;
using System.Text.RegularExpressions;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Texts as the design compares them, written from the Unicode tables and not from the product's.</summary>
internal static partial class NaiveText
{
    /// <summary>The base letter of each code point from U+00C0, U+01CD and U+1E00 on, in the order of the Unicode code charts.</summary>
    private static readonly (int Start, string Letters)[] Charts =
    [
        (
            0x00C0,
            "AAAAAAÆCEEEEIIIIDNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
                + "GgGgHhHhIiIiIiIiIiĲĳJjKkkLlLlLlĿŀLlNnNnNnŉNnOoOoOoŒœRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzſ"
        ),
        (0x01CD, "AaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒjǱǲǳGgǶǷNnAaÆæOoAaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYy"),
        (
            0x1E00,
            "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPp"
                + "PpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyẚſẜẝẞẟAaAaAaAaAaAa"
                + "AaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyỺỻỼỽỾỿ"
        ),
    ];

    /// <summary>What is written as one sign and read as several, and signs that differ in shape only.</summary>
    private static readonly (string Signs, string Plain)[] Shapes =
    [
        ("Ææ", "ae"),
        ("Œœ", "oe"),
        ("Ơơ", "o"),
        ("Ưư", "u"),
        ("ſẛ", "s"),
        ("\u212B", "a"),
        ("ẞß", "ss"),
        ("Ĳĳ", "ij"),
        ("Þþ", "th"),
        ("ŉ", " n"),
        ("ﬀ", "ff"),
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
        ("ﬃ", "ffi"),
        ("ﬄ", "ffl"),
        ("ﬅﬆ", "st"),
        ("'‘’‛ʹʻʼʽ′`´＇", " "),
        ("-‐‑‒–—―⁃−﹘﹣－", " "),
        ("\u00AD\u200B\u200C\u200D\u2060\uFEFF", ""),
    ];

    /// <summary>What random texts have in parts, and the same in one sign, after the Unicode character database.</summary>
    private static readonly (string Parts, string One)[] Compositions =
    [
        ("e\u0301", "é"),
        ("E\u0301", "É"),
        ("o\u0302\u0323", "ộ"),
        ("o\u0323\u0302", "ộ"),
        ("ô\u0323", "ộ"),
        ("\u212B", "Å"),
        ("A\u030A", "Å"),
        ("\u1100\u1161\u11A8", "각"),
    ];

    /// <summary>As seeds and filters are read.</summary>
    public static string Composed(string text) =>
        Compositions.Aggregate(text, (composed, each) => composed.Replace(each.Parts, each.One, StringComparison.Ordinal));

    public static IComparer<string> ByCodePoint { get; } =
        Comparer<string>.Create((x, y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y)));

    /// <summary>Text by folded text, then by itself.</summary>
    public static IComparer<string> ByFolded { get; } =
        Comparer<string>.Create(
            (x, y) => ByCodePoint.Compare(Fold(x), Fold(y)) is var order and not 0 ? order : ByCodePoint.Compare(x, y)
        );

    /// <summary>Without case, accents and ligatures; apostrophes, hyphens and blanks, however many, are one blank.</summary>
    public static string Fold(string text) =>
        Separators().Replace(string.Concat(text.Where(sign => sign is < '\u0300' or > '\u036F').Select(Plain)), " ");

    [GeneratedRegex(@"[\s\u0085]+")]
    private static partial Regex Separators();

    private static string Plain(char sign)
    {
        foreach (var (start, letters) in Charts)
        {
            sign = sign >= start && sign < start + letters.Length ? letters[sign - start] : sign;
        }

        foreach (var (signs, plain) in Shapes)
        {
            if (signs.Contains(sign, StringComparison.Ordinal))
            {
                return plain;
            }
        }

        return char.ToLowerInvariant(sign).ToString();
    }
}
