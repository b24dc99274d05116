using System.Text.RegularExpressions;

namespace Vita.Graph.Core.Seeds.Personal;

/// <summary>
/// Phone numbers of France and of abroad, in whatever groups and with whatever between them but commas, semicolons, bars and tabs, which
/// separate cells and
/// entries. Dates, years, decimals, pairs of INSEE codes, sums and long keys are none.
/// </summary>
internal static partial class PhoneNumber
{
    private const string Between = @"[ .\p{Pd}\u2212/_·•∙*()\[\]\\~]";
    private const string Digit = @"(?:" + Between + "{0,4}[0-9oO])";

    public static bool IsIn(string line)
    {
        var text = NoNumber().Replace(line, "¦");
        return Find(French(), text, IsFrench) || Find(Foreign(), text, IsForeign) || PrefixWithoutSign().IsMatch(text);
    }

    private static bool Find(Regex form, string text, Func<Match, string, bool> isNumber)
    {
        for (var match = form.Match(text); match.Success; match = form.Match(text, match.Index + 1))
        {
            if (isNumber(match, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFrench(Match match, string text)
    {
        var groups = Groups(match);
        return match.Value.Count(char.IsAsciiDigit) >= 8
            && !match.Value.StartsWith("0.", StringComparison.Ordinal)
            && groups.Count(IsYear) < 2
            && groups is not [{ Length: 5 }, { Length: 5 }];
    }

    private static bool IsForeign(Match match, string text) =>
        Groups(match).Count(IsYear) < 2 && !Unit().IsMatch(text, match.Index + match.Length);

    private static List<string> Groups(Match match) => [.. GroupOfDigits().Matches(match.Value).Select(group => group.Value)];

    private static bool IsYear(string group) =>
        group.Length == 4 && (group.StartsWith("19", StringComparison.Ordinal) || group.StartsWith("20", StringComparison.Ordinal));

    /// <summary>A zero, or a letter that looks like one, and nine digits.</summary>
    [GeneratedRegex($@"(?<![0-9+]|[0-9][.,])(?:0|(?<!\p{{L}})[oO]){Between}{{0,4}}[1-9]{Digit}{{8}}(?![0-9])")]
    private static partial Regex French();

    /// <summary>+ or 00, the country, the number: 8 to 15 digits in all.</summary>
    [GeneratedRegex($@"(?:(?<![0-9])\+|(?<![0-9\p{{L}}:.,-])00){Between}{{0,3}}[1-9]{Digit}{{7,14}}(?![0-9])")]
    private static partial Regex Foreign();

    /// <summary>A country in brackets, or France as 33 before pairs of digits.</summary>
    [GeneratedRegex(
        $@"\([ ]?(?:3[0-9]|4[0-9]|1|352|377|262|26[29]|59[046]|68[79])[ ]?\){Between}{{0,3}}[1-9]{Digit}{{7,10}}(?![0-9])"
            + $@"|(?<![0-9.,])33{Between}{{0,3}}(?:\(0\))?{Between}{{0,3}}[1-9](?:{Between}{{0,3}}[0-9]{{2}}){{4}}(?![0-9])"
    )]
    private static partial Regex PrefixWithoutSign();

    /// <summary>Days, hashes and keys.</summary>
    [GeneratedRegex(
        @"(?<![0-9])(?:(?:19|20)[0-9]{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12][0-9]|3[01])(?:T[0-9:.]+)?"
            + @"|(?<![0-9][./-])(?:0?[1-9]|[12][0-9]|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)[0-9]{2})(?![0-9])"
            + @"|\b[0-9a-fA-F]{32,}\b|\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"
    )]
    private static partial Regex NoNumber();

    /// <summary>What is counted behind a sum.</summary>
    [GeneratedRegex(
        @"\G\s{0,2}(?:[kKM]?€|euros?\b|eur\b|%|h\b|heures?\b|hab(?:itants?)?\b|personnes?\b|emplois?\b|salari)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Unit();

    [GeneratedRegex("[0-9oO]+")]
    private static partial Regex GroupOfDigits();
}
