using System.Globalization;
using System.Text;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>
/// Reads the words of a text from left to right, each folded and with its place in the text as it was written. A word is a run of letters
/// and digits with the marks that
/// belong to them; elided articles and
/// pronouns are left out. Signs, emoji and halves of surrogate pairs stand between words.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text, char[] buffer)
{
    /// <summary>The letters of a word that count. What is longer is no word of a language, and must not fill the memory.</summary>
    public const int MaxLength = 64;

    private static readonly string[] Known = [.. Enumerable.Range(0, 0x250).Select(letter => Folding.Letter((char)letter))];

    private readonly ReadOnlySpan<char> _text = text;
    private readonly char[] _buffer = buffer;
    private int _place;
    private int _count;

    /// <summary>A place for the letters of one word at a time.</summary>
    public static char[] NewBuffer() => new char[MaxLength];

    /// <summary>The words of a text, folded, from left to right.</summary>
    public static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text, NewBuffer());
        while (reader.Next())
        {
            words.Add(reader.Word.ToString());
        }

        return words;
    }

    /// <summary>Where the word starts in the text, in UTF-16 units.</summary>
    public int Start { get; private set; }

    /// <summary>How long it is there, in UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The folded word.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer.AsSpan(0, _count);

    /// <summary>The form in which every letter, sign or mark is compared; <c>'</c> for all apostrophes.</summary>
    public static string Folded(char letter) => letter < Known.Length ? Known[letter] : Folding.Letter(letter);

    public bool Next()
    {
        while (_place < _text.Length)
        {
            if (!IsLetter(out var width))
            {
                _place += width;
                continue;
            }

            Start = _place;
            _count = 0;
            while (_place < _text.Length && (IsLetter(out width) || IsMark(width)))
            {
                Append(width);
            }

            Length = _place - Start;
            if (!IsElided())
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="width">How many units the sign at this place takes.</param>
    private readonly bool IsLetter(out int width)
    {
        var letter = _text[_place];
        width = 1;
        if (char.IsSurrogate(letter))
        {
            return Rune.DecodeFromUtf16(_text[_place..], out var rune, out width) is System.Buffers.OperationStatus.Done
                && Rune.IsLetterOrDigit(rune);
        }

        // Unicode counts one of the apostrophes as a letter.
        return char.IsLetterOrDigit(letter) && (char.IsAscii(letter) || Folded(letter) is not "'");
    }

    /// <summary>Whether an accent, a soft hyphen or the like follows, which does not end a word.</summary>
    private readonly bool IsMark(int width)
    {
        var letter = _text[_place];
        return width == 1
            && !char.IsAscii(letter)
            && letter != '\u200B'
            && char.GetUnicodeCategory(letter)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format;
    }

    private void Append(int width)
    {
        foreach (var letter in _text.Slice(_place, width))
        {
            foreach (var part in IsIgnored(letter) ? "" : Folded(letter))
            {
                if (_count < MaxLength && part != '\'')
                {
                    _buffer[_count++] = part;
                }
            }
        }

        _place += width;
    }

    /// <summary>Soft hyphens, joiners and variation selectors change how a word looks, not what it is.</summary>
    private static bool IsIgnored(char letter) =>
        !char.IsAscii(letter) && (letter is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(letter) is UnicodeCategory.Format);

    private readonly bool IsElided() =>
        _place < _text.Length
        && Folded(_text[_place]) is "'"
        && _count <= 6
        && FrenchWords.Elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word);
}
