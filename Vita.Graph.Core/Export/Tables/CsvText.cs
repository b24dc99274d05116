namespace Vita.Graph.Core.Export.Tables;

/// <summary>One field of CSV.</summary>
internal static class CsvText
{
    /// <summary>The text, in quotes where it must be.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="isHarmless">Whether an apostrophe keeps a spreadsheet from taking the text for a formula.</param>
    public static string Field(string text, char separator, bool isHarmless)
    {
        if (isHarmless && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' && !double.TryParse(text, out _))
        {
            text = "'" + text;
        }

        return text.AsSpan().ContainsAny("\"\r\n") || text.Contains(separator, StringComparison.Ordinal)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
