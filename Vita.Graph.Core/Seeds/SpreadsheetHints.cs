using System.Globalization;
using System.Text.RegularExpressions;

namespace Vita.Graph.Core.Seeds;

/// <summary>What a spreadsheet made of a value, and how it is written instead: a hint behind the message of a value that cannot be
/// read.</summary>
internal static partial class SpreadsheetHints
{
    private const string AsText = "Format the column as text in the spreadsheet, enter the value again, save";

    /// <summary>Of a number: <c>1,5</c>, <c>12 000</c>, <c>1,5E+03</c>; empty where nothing is recognised.</summary>
    public static string OfNumber(string text, bool isWhole)
    {
        if (Exponent().IsMatch(text))
        {
            return " The spreadsheet has shortened it: show all digits there (format 0), and save again.";
        }

        var plain = Blanks().Replace(text, "").Replace(',', '.');
        return plain != text && Plain().IsMatch(plain) && !(isWhole && plain.Contains('.', StringComparison.Ordinal))
            ? $" Perhaps {plain}."
            : "";
    }

    /// <summary>Of a flag: VRAI, oui, 1.</summary>
    public static string OfFlag(string text) =>
        text.ToLowerInvariant() switch
        {
            "vrai" or "oui" or "yes" or "true" or "1" or "x" => " Write true.",
            "faux" or "non" or "no" or "false" or "0" => " Write false.",
            _ => " Write one of them.",
        };

    /// <summary>Of a date: <c>31/12/2008</c> as in France, or the number of days that a spreadsheet keeps.</summary>
    public static string? OfDate(string text)
    {
        string[] forms =
        [
            "d/M/yyyy",
            "d-M-yyyy",
            "d.M.yyyy",
            "yyyy/M/d",
            "yyyy-M-d",
            "d/M/yyyy H:mm",
            "d/M/yyyy H:mm:ss",
            "yyyy-MM-dd H:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss",
        ];
        string[] months = ["M/yyyy", "M-yyyy", "yyyy/M", "yyyy-M"];
        return DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || TryDay(text, forms, out day)
                ? $"{day:yyyy-MM-dd}"
            : DateOnly.TryParseExact(text, months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? $"{month:yyyy-MM}"
            : Days().IsMatch(text) ? $"{new DateOnly(1899, 12, 30).AddDays(int.Parse(text, CultureInfo.InvariantCulture)):yyyy-MM-dd}"
            : null;
    }

    /// <summary>Of a code of digits whose form wants more of them.</summary>
    public static string OfCode(string text, Func<string, bool> isWhole)
    {
        if (Exponent().IsMatch(text))
        {
            return $" The spreadsheet has shortened it. {AsText}.";
        }

        var padded = Enumerable.Range(1, 4).Select(zeros => new string('0', zeros) + text).FirstOrDefault(isWhole);
        var tight = Blanks().Replace(text, "");
        return tight != text && isWhole(tight) ? $" Write '{tight}', without blanks."
            : padded is not null && text.All(char.IsAsciiDigit)
                ? $" A spreadsheet drops zeros at the beginning: perhaps '{padded}'. {AsText}."
            : "";
    }

    /// <summary>Of a code whose node has it in its id, with the zeros that it lost itself: <c>1001</c> of <c>territory/com-01001</c>. Null
    /// where none is lost.</summary>
    public static string? OfLostZeros(string id, string text)
    {
        var code = id[(id.LastIndexOfAny(['-', '/']) + 1)..];
        return text.Length > 0 && text.All(char.IsAsciiDigit) && code.Length > text.Length && code.TrimStart('0') == text
            ? $"'{text}': a spreadsheet drops zeros at the beginning; the id has '{code}'. {AsText}."
            : null;
    }

    private static bool TryDay(string text, string[] forms, out DateOnly day)
    {
        var isMoment = DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment);
        day = DateOnly.FromDateTime(moment);
        return isMoment;
    }

    [GeneratedRegex(@"^[+-]?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+\z")]
    private static partial Regex Exponent();

    [GeneratedRegex(@"[\s\u00A0\u202F'’]")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[+-]?[0-9]+(?:\.[0-9]+)?\z")]
    private static partial Regex Plain();

    /// <summary>From 1982 to 2036.</summary>
    [GeneratedRegex(@"^[34][0-9]{4}\z")]
    private static partial Regex Days();
}
