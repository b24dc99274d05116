using System.Buffers;
using System.Text;

namespace Vita.Graph.Core.Seeds.Personal;

/// <summary>
/// Whether a line holds an e-mail address or a phone number, as people write them: with blanks, brackets, words for signs, foreign
/// prefixes. Aims at missing
/// none; what is no number of a person is silenced by a note (docs/privacy.md).
/// </summary>
internal static class PersonalData
{
    public const string Email = "an e-mail address";
    public const string Phone = "a phone number";

    /// <summary>The digits of a phone number, one or two of them perhaps written as letters; lines with fewer need no closer
    /// look.</summary>
    private const int FewestDigits = 8;

    /// <summary>Something without which there is no address.</summary>
    private static readonly SearchValues<string> SignsOfAddress = SearchValues.Create(
        ["@", "＠", "﹫", "arobas", " at ", "(at", "[at", "{at", "<at", "( at", "[ at", "_at_", "%40", "&#", "&commat", "mailto"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary><see cref="Email"/>, <see cref="Phone"/>, or null. Never the address itself: problems end up in logs.</summary>
    public static string? In(ReadOnlySpan<char> line)
    {
        var mayBeAddress = line.ContainsAny(SignsOfAddress);
        var mayBePhone = HoldsDigits(line);
        if (!mayBeAddress && !mayBePhone)
        {
            return null;
        }

        // Full-width digits, non-breaking blanks and hyphens, other signs for @ become the usual ones.
        var plain = Ascii.IsValid(line) ? line.ToString() : PlainSigns.Of(line);
        return mayBeAddress && EmailAddress.IsIn(plain) ? Email
            : mayBePhone && PhoneNumber.IsIn(plain) ? Phone
            : null;
    }

    private static bool HoldsDigits(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var letter in line)
        {
            if (char.IsDigit(letter) && ++digits >= FewestDigits)
            {
                return true;
            }
        }

        return false;
    }
}
