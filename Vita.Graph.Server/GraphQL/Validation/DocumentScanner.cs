using System.Buffers;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>
/// Reads a document once, token by token, by the lexical grammar of GraphQL, before the library does. The library's lexer throws at each
/// 4,096th character of a text, reads escapes in comments, and cannot say what to write instead.
/// </summary>
/// <param name="text">The document.</param>
internal sealed class DocumentScanner(string text)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("!$&():=@[]{|}");
    private static readonly SearchValues<char> Ignored = SearchValues.Create("\uFEFF\t\n\r ,");

    private char[]? _withoutComments;
    private int _at;

    /// <summary>The document as it came.</summary>
    public string Text => text;

    /// <summary>Where the tokens that have been passed stand.</summary>
    public List<Range> Tokens { get; } = [];

    /// <summary>
    /// The document with a blank for each character of a comment, so that all else keeps its place. Complete after the last token.
    /// </summary>
    public string WithoutComments => _withoutComments is { } changed ? new(changed) : text;

    /// <summary>Goes past the next token; false where there is none.</summary>
    /// <exception cref="RequestRefusedException">What comes next is no token.</exception>
    public bool MoveNext()
    {
        SkipIgnored();
        if (_at == text.Length)
        {
            return false;
        }

        var start = _at;
        _at = EndOfToken(text[_at]);
        Tokens.Add(start.._at);
        return true;
    }

    private int EndOfToken(char first) =>
        first switch
        {
            '"' => new TextScanner(text, _at).End(),
            '.' when text.AsSpan(_at).StartsWith("...") => _at + 3,
            '-' or '.' or '+' or (>= '0' and <= '9') => new NumberScanner(text, _at).End(),
            _ when IsNameStart(first) => EndOfName(),
            _ when Signs.Contains(first) => _at + 1,
            _ => throw UnknownSigns.Refused(text, _at),
        };

    private int EndOfName()
    {
        var end = _at + 1;
        while (end < text.Length && (IsNameStart(text[end]) || char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        return end;
    }

    private void SkipIgnored()
    {
        while (_at < text.Length)
        {
            if (text[_at] == '#')
            {
                SkipComment();
            }
            else if (!Ignored.Contains(text[_at++]))
            {
                _at--;
                return;
            }
        }
    }

    private void SkipComment()
    {
        var length = text.AsSpan(_at).IndexOfAny('\n', '\r');
        length = length < 0 ? text.Length - _at : length;
        _withoutComments ??= text.ToCharArray();
        _withoutComments.AsSpan(_at, length).Fill(' ');
        _at += length;
    }

    private static bool IsNameStart(char sign) => char.IsAsciiLetter(sign) || sign == '_';
}
