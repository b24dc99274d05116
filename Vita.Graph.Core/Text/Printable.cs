using System.Text;

namespace Vita.Graph.Core.Text;

/// <summary>Text of others inside a message: on one line, of a bounded length, and with nothing that a terminal or a log would
/// obey.</summary>
public static class Printable
{
    /// <summary>Longer messages lose their middle: where it is stands at their beginning, what to do at their end.</summary>
    public const int MostLetters = 1000;

    /// <summary>The text itself where it is fit to print, as nearly all are.</summary>
    public static string Of(string text)
    {
        text = text.Length <= MostLetters ? text : $"{text.AsSpan(0, MostLetters / 2)} […] {text.AsSpan(text.Length - (MostLetters / 2))}";
        return text.AsSpan().ContainsAny('\n', '\r', '\t') || HiddenCharacters.IndexIn(text) >= 0 ? Escaped(text) : text;
    }

    private static string Escaped(string text)
    {
        var shown = new StringBuilder(text.Length + 32);
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] is '\n' or '\r' or '\t' || HiddenCharacters.IndexIn(CharacterAt(text, place)) == 0)
            {
                shown.Append('<').Append(HiddenCharacters.NameAt(text, place)).Append('>');
                place += CharacterAt(text, place).Length - 1;
            }
            else
            {
                shown.Append(text[place]);
            }
        }

        return shown.ToString();
    }

    private static ReadOnlySpan<char> CharacterAt(string text, int place) =>
        text.AsSpan(place, char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]) ? 2 : 1);
}
