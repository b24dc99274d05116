using System.Globalization;
using System.Text;

namespace Vita.Graph.Core.Seeds.Personal;

/// <summary>Signs of other widths and scripts as the usual ones: what .NET's own normalisation would do if it were not left out for the
/// same order everywhere.</summary>
internal static class PlainSigns
{
    private const int FullWidth = 0xFEE0;

    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(Of(rune));
        }

        return plain.ToString();
    }

    private static string Of(Rune rune) =>
        rune switch
        {
            { Value: >= 0xFF01 and <= 0xFF5E } => ((char)(rune.Value - FullWidth)).ToString(),
            { Value: 0xFE6B } => "@",
            { Value: 0x2024 or 0x3002 or 0xFF61 or 0xFE52 } => ".",
            _ when Rune.IsWhiteSpace(rune) => " ",
            _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(
                CultureInfo.InvariantCulture
            ),
            _ => rune.ToString(),
        };
}
