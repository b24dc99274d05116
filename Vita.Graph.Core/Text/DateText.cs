using System.Globalization;

namespace Vita.Graph.Core.Text;

/// <summary>Dates of the precision of their source: <c>2008</c>, <c>2008-12</c>, <c>2008-12-31</c>.</summary>
public static class DateText
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public static bool IsValid(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
