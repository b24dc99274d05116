using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Finds where a number of a document ends.</summary>
/// <param name="text">The document.</param>
/// <param name="start">Where the number begins.</param>
internal sealed class NumberScanner(string text, int start)
{
    private const int MostShown = 30;

    private readonly int _start = start;
    private int _at = start;

    /// <exception cref="RequestRefusedException">It is none: <c>01</c>, <c>1.</c>, <c>.5</c>, <c>1e</c>, <c>1a</c>, <c>-</c>.</exception>
    public int End()
    {
        _ = Skip('-');
        var isWhole = Skip('0') ? !IsAt(char.IsAsciiDigit) : SkipDigits();
        var isGood = isWhole && (!Skip('.') || SkipDigits()) && (!(Skip('e') || Skip('E')) || SkipExponent());
        return isGood && !IsAt(IsPartOfWord) ? _at : throw Refused();
    }

    private bool SkipExponent()
    {
        _ = Skip('+') || Skip('-');
        return SkipDigits();
    }

    private bool SkipDigits()
    {
        var before = _at;
        while (IsAt(char.IsAsciiDigit))
        {
            _at++;
        }

        return _at > before;
    }

    private bool Skip(char sign)
    {
        var isThere = IsAt(found => found == sign);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private bool IsAt(Func<char, bool> kind) => _at < text.Length && kind(text[_at]);

    private static bool IsPartOfWord(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '.';

    private RequestRefusedException Refused()
    {
        var end = _start + 1;
        while (end < text.Length && (IsPartOfWord(text[end]) || text[end] is '+' or '-'))
        {
            end++;
        }

        var word = UnknownSigns.Shortened(text[_start..end], MostShown);
        return SyntaxRefusal.At(
            text,
            _start,
            $"'{word}' is no number; expected one like 1, -0.5 or 2e9, without a 0 or + before it and digits on both sides of the point",
            "Write it so, or put a text into double quotes."
        );
    }
}
