using System.Text.RegularExpressions;

namespace Vita.Graph.Core.Seeds.Personal;

/// <summary>E-mail addresses, with their signs or with words for them. Each pattern reads a text once: labels are bounded.</summary>
internal static partial class EmailAddress
{
    private const string Label = @"[\p{L}\p{M}\p{N}_-]{1,63}";
    private const string Ending = @"\p{L}[\p{L}\p{M}\p{N}-]{1,62}";

    /// <summary>A point, or what stands for one.</summary>
    private const string Dot =
        @"(?:\s?\.\s?|\s{0,2}[(\[{<]\s?(?:dot|point|pt|\.)\s?[)\]}>]\s{0,2}|\s{1,2}(?:dot|point)\s{1,2}|_dot_|&#0*46;)";

    /// <summary>An @, or what stands for one and for nothing else.</summary>
    private const string At =
        @"(?:\s{0,3}(?:@|[(\[{<]\s?(?:at|arobase?|@)\s?[)\]}>]|_at_|%40|&#0*64;|&#x0*40;|&commat;)\s{0,3}|\s{1,3}arobase?\s{1,3})";

    public static bool IsIn(string line) => Written().IsMatch(line) || Spoken().IsMatch(line);

    [GeneratedRegex(
        $@"mailto\s?:\s?[^\s""']|(?<=[\p{{L}}\p{{N}}._%+'""-]){At}(?:{Label}{Dot}){{1,8}}{Ending}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Written();

    /// <summary>A bare "at" is an English word too: it needs a spoken point behind it, or a first name and a last name before it.</summary>
    [GeneratedRegex(
        $@"(?<=[\p{{L}}\p{{N}}])\s{{1,3}}at\s{{1,3}}"
            + $@"(?:{Label}(?:\s{{1,2}}(?:dot|point)\s{{1,2}}|\s?[(\[]\s?(?:dot|point)\s?[)\]]\s?)){{1,8}}{Ending}"
            + $@"|(?<=\p{{L}}[._-]\p{{L}}{{1,40}})\s{{1,3}}at\s{{1,3}}(?:{Label}\.){{1,8}}\p{{L}}{{2}}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Spoken();
}
