using System.Buffers;
using System.Globalization;
using System.Text;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>
/// What GraphQL does not know outside of texts, and what was meant: word processors and keyboards put signs that look like those of
/// GraphQL.
/// </summary>
internal static class UnknownSigns
{
    private const string Straight = "A text stands between straight double quotes: write \".";
    private const string Names = "Names have the letters A to Z without accents, digits and _; a text stands between double quotes.";
    private const int MostShown = 40;

    private const string Quotes = "“”„‟«»″〝〞‘’‚‛‹›′'`´";
    private const string Dashes = "‐‑‒–—―−﹣";

    /// <summary>What closes no text, though it looks like a quote.</summary>
    public static SearchValues<char> OtherQuotes { get; } = SearchValues.Create("“”„‟«»″〝〞＂");

    public static RequestRefusedException Refused(string text, int position) =>
        SyntaxRefusal.At(
            text,
            position,
            $"{Shown(text, position)} stands where a name, a value or a sign of GraphQL is expected",
            Advice(text, position)
        );

    /// <summary><c>'“' (U+201C)</c>; what cannot be seen by its number only.</summary>
    public static string Shown(string text, int position)
    {
        _ = Rune.TryGetRuneAt(text, position, out var sign);
        var number = $"U+{(sign == default ? text[position] : sign.Value):X4}";
        return sign == default || IsInvisible(sign) ? number
            : sign.Value < 0x7F ? $"'{sign}'"
            : $"'{sign}' ({number})";
    }

    /// <summary>The word, or its beginning.</summary>
    public static string Shortened(string word, int most) => word.Length <= most ? word : word[..most] + "…";

    private static string Advice(string text, int position)
    {
        var sign = text[position];
        return sign switch
        {
            _ when Quotes.Contains(sign) => Straight,
            _ when Dashes.Contains(sign) => "Write a plain hyphen, -, before a number.",
            '…' => "Write three full stops: ...",
            >= '！' and <= '～' => $"Write the plain sign: {(char)(sign - '！' + '!')}",
            '/' => "A comment begins with #.",
            ';' => "Separate with a blank, a comma or a new line.",
            _ => AdviceByCategory(text, position),
        };
    }

    private static string AdviceByCategory(string text, int position)
    {
        var category = Rune.TryGetRuneAt(text, position, out var sign) ? Rune.GetUnicodeCategory(sign) : UnicodeCategory.Surrogate;
        return category switch
        {
            UnicodeCategory.SpaceSeparator => "It looks like a blank: write a plain one.",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "It looks like a new line: write a plain one.",
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => "It cannot be seen: remove it.",
            UnicodeCategory.DecimalDigitNumber => $"Write it as {Rune.GetNumericValue(sign)}.",
            _ when Rune.IsLetter(sign) || category is UnicodeCategory.NonSpacingMark => NameAdvice(text, position),
            _ => "Remove it, or put it into a text between double quotes.",
        };
    }

    /// <summary>With the name as it can be written, where only accents are in the way.</summary>
    private static string NameAdvice(string text, int position)
    {
        var (start, end) = (position, position + 1);
        while (start > 0 && IsPartOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - start < MostShown && IsPartOfWord(text[end]))
        {
            end++;
        }

        var plain = WithoutAccents(text[start..end]);
        return plain.All(char.IsAscii) ? $"{Names} Write '{plain}'." : Names;
    }

    private static string WithoutAccents(string word) =>
        string.Concat(
            word.Select(letter =>
                char.IsUpper(letter) ? Folding.Fold(letter.ToString()).ToUpperInvariant() : Folding.Fold(letter.ToString())
            )
        );

    private static bool IsPartOfWord(char sign) =>
        char.IsLetterOrDigit(sign) || sign == '_' || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark;

    private static bool IsInvisible(Rune sign) =>
        Rune.GetUnicodeCategory(sign)
            is UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
