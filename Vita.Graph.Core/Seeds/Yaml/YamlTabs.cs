using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>Tabs that indent: the parser stumbles over them some lines later, where nobody sees why.</summary>
internal static class YamlTabs
{
    /// <summary>Whether the parser itself speaks of a tab; its line is not that of the tab.</summary>
    public static bool IsAbout(string message) => message.Contains("invalid tab", StringComparison.Ordinal);

    /// <summary>The first line that begins with a tab, or with blanks and a tab.</summary>
    public static int? FirstLine(string text) =>
        FirstLine(text, int.MaxValue)
        ?? TextLines
            .Of(text)
            .Index()
            .Where(line => line.Item.Span.TrimStart(' ').StartsWith('\t'))
            .Select(line => (int?)line.Index + 1)
            .FirstOrDefault();

    /// <summary>The first line that is indented with a tab, up to <paramref name="last"/>; null where there is none.</summary>
    public static int? FirstLine(string text, int last)
    {
        var number = 0;
        foreach (var line in TextLines.Of(text).Select(line => line.ToString()))
        {
            if (++number > last)
            {
                return null;
            }

            var content = line.TrimStart(' ', '\t');
            if (content.Length > 0 && content[0] != '#' && line.AsSpan(0, line.Length - content.Length).Contains('\t'))
            {
                return number;
            }
        }

        return null;
    }
}
