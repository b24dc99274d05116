namespace Vita.Graph.Seeder;

/// <summary>Breaks texts between words, never within one.</summary>
internal static class WordWrap
{
    /// <summary>The lines of a text, each as long as it may be; a word that is longer has a line to itself. Breaks in the text
    /// stay.</summary>
    public static IEnumerable<string> Lines(string text, int width) =>
        text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => OfLine(line, width));

    /// <summary>The longest word: a column cannot be narrower.</summary>
    public static int LongestWord(string text) => text.Split([' ', '\n', '\r']).Max(word => word.Length);

    private static IEnumerable<string> OfLine(string line, int width)
    {
        var current = "";
        foreach (var word in line.Split(' '))
        {
            if (current.Length > 0 && current.Length + 1 + word.Length > width)
            {
                yield return current;
                current = word;
            }
            else
            {
                current = current.Length == 0 ? word : $"{current} {word}";
            }
        }

        yield return current;
    }
}
