using System.Globalization;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Finds where a text of a document ends, one of a line or one of several lines.</summary>
/// <param name="text">The document.</param>
/// <param name="start">Where its first quote stands.</param>
internal sealed class TextScanner(string text, int start)
{
    private const string Quotes = "\"\"\"";

    private readonly int _start = start;
    private int _at = start;

    /// <exception cref="RequestRefusedException">It is not closed, or holds what no text holds.</exception>
    public int End() => IsAt(Quotes) ? EndOfLines() : EndOfLine();

    private int EndOfLines()
    {
        _at += Quotes.Length;
        while (_at < text.Length)
        {
            if (IsAt(Quotes))
            {
                return _at + Quotes.Length;
            }

            SkipSign(IsAt("\\" + Quotes) ? 1 + Quotes.Length : 1, isLineEndAllowed: true);
        }

        throw SyntaxRefusal.At(text, _start, "the text that begins here with \"\"\" is not closed", "Write \"\"\" behind its last line.");
    }

    private int EndOfLine()
    {
        _at++;
        while (_at < text.Length && text[_at] is not ('\n' or '\r'))
        {
            switch (text[_at])
            {
                case '"':
                    return _at + 1;
                case '\\':
                    SkipEscape();
                    break;
                default:
                    SkipSign(1, isLineEndAllowed: false);
                    break;
            }
        }

        throw NotClosed();
    }

    private RequestRefusedException NotClosed()
    {
        var other = text.AsSpan(_start, _at - _start).IndexOfAny(UnknownSigns.OtherQuotes);
        var why = other < 0 ? "" : $", {UnknownSigns.Shown(text, _start + other)} does not close it";
        return SyntaxRefusal.At(
            text,
            _start,
            $"the text that begins here is not closed on its line{why}",
            "Write \" behind its last character; put a text of several lines between \"\"\" and \"\"\"."
        );
    }

    private void SkipSign(int length, bool isLineEndAllowed)
    {
        var sign = text[_at];
        if (sign < ' ' && sign != '\t' && !(isLineEndAllowed && sign is '\n' or '\r'))
        {
            var number = ((int)sign).ToString("X4", CultureInfo.InvariantCulture);
            throw SyntaxRefusal.At(
                text,
                _at,
                $"a text holds the control character U+{number}",
                $"Remove it, or write it as \\u{number} in a text of one line."
            );
        }

        if (char.IsHighSurrogate(sign) && _at + 1 < text.Length && char.IsLowSurrogate(text[_at + 1]))
        {
            length = 2;
        }
        else if (char.IsSurrogate(sign))
        {
            throw Half(_at, sign);
        }

        _at += length;
    }

    private void SkipEscape()
    {
        var sign = _at + 1 < text.Length ? text[_at + 1] : '\n';
        if (sign == 'u')
        {
            SkipCode();
        }
        else if (sign is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            _at += 2;
        }
        else
        {
            throw sign is '\n' or '\r'
                ? NotClosed()
                : SyntaxRefusal.At(
                    text,
                    _at,
                    $"'\\' stands before {UnknownSigns.Shown(text, _at + 1)}; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
                    "Write \\\\ for a backslash."
                );
        }
    }

    /// <summary>Characters beyond U+FFFF are written as two codes, a high and a low one.</summary>
    private void SkipCode()
    {
        var (place, code) = (_at, NextCode());
        var isWhole = code is < 0xD800 or > 0xDFFF || (code < 0xDC00 && IsAt("\\u") && NextCode() is >= 0xDC00 and <= 0xDFFF);
        if (!isWhole)
        {
            throw Half(place, (char)code);
        }
    }

    private int NextCode()
    {
        var digits = text.AsSpan(_at + 2, Math.Min(4, text.Length - _at - 2));
        if (digits.Length < 4 || !digits.ToArray().All(char.IsAsciiHexDigit))
        {
            throw SyntaxRefusal.At(
                text,
                _at,
                "'\\u' stands without four hexadecimal digits behind it, as in \\u00E9",
                "Write the character itself."
            );
        }

        _at += 6;
        return int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private RequestRefusedException Half(int place, char sign) =>
        SyntaxRefusal.At(text, place, $"a text holds half a character, U+{(int)sign:X4}", "Write the whole character.");

    private bool IsAt(string signs) => text.AsSpan(_at).StartsWith(signs);
}
