using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Files;

/// <summary>Reports characters that nobody sees, once per line: in the text, and in values that escapes write.</summary>
internal static class HiddenCharacterScan
{
    public static void Run(string text, FileFacts facts)
    {
        if (HiddenCharacters.IndexIn(text) >= 0)
        {
            var number = 0;
            foreach (var line in TextLines.Of(text))
            {
                Look(line.Span, ++number, facts);
            }

            return;
        }

        foreach (var value in facts.LongTexts)
        {
            Look(value.Text, value.FirstLine, facts);
        }
    }

    private static void Look(ReadOnlySpan<char> text, int line, FileFacts facts)
    {
        var place = HiddenCharacters.IndexIn(text);
        if (place < 0)
        {
            return;
        }

        facts.Report(
            line,
            SeedCodes.HiddenCharacter,
            HiddenCharacters.NameAt(text, place) == "U+0000"
                ? "a character that nobody sees: U+0000. The file is damaged, or no text: write the line again."
                : $"a character that nobody sees: {HiddenCharacters.NameAt(text, place)}, letter {place + 1}. Remove it, or write "
                    + $"the line again."
        );
    }
}
