using System.Text.RegularExpressions;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>No text holds an e-mail address or a French phone number (docs/privacy.md).</summary>
internal sealed partial class PersonalDataCheck : ValueCheck
{
    /// <summary>The digits of a phone number without its first 0 or 33; texts with fewer need no closer look.</summary>
    private const int FewestDigits = 9;

    public override bool IsFor(Property property) => property.IsText;

    public override (ProblemCode, string)? Check(Property property, object value) => value switch
    {
        string text => Check(text),
        string[] texts => texts.Select(Check).FirstOrDefault(fault => fault is not null),
        _ => null,
    };

    /// <summary>The message does not repeat the address: problems end up in logs.</summary>
    private static (ProblemCode, string)? Check(string text) =>
        text.Contains('@', StringComparison.Ordinal) && Address().IsMatch(text) ? (SeedCodes.PersonalData, "holds an e-mail address. Remove it: docs/privacy.md.")
        : Digits(text) >= FewestDigits && Phone().IsMatch(text) ? (SeedCodes.PersonalData, "holds a phone number. Remove it: docs/privacy.md.")
        : null;

    private static int Digits(string text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return digits;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![0-9])(?:(?:\+|00)33[\s.-]?(?:\(0\))?[\s.-]?|0)[1-9](?:[\s.\-/]?[0-9]{2}){4}(?![0-9])")]
    private static partial Regex Phone();
}
