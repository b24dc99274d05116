namespace Vita.Graph.Core.Analysis.Search;

/// <summary>Splits a search into its terms: quoted phrases, and between blanks words, which hyphens, apostrophes and full stops join to a
/// phrase: <c>péri-urbain</c>.</summary>
internal sealed class SearchTermReader
{
    private const string Opening = "\"«“„";
    private const string Closing = "\"»”“";

    private readonly List<SearchTerm> _terms = [];
    private readonly char[] _buffer = WordReader.NewBuffer();

    public static IReadOnlyList<SearchTerm> Read(string text)
    {
        var reader = new SearchTermReader();
        var place = 0;
        while (place < text.Length)
        {
            place = char.IsWhiteSpace(text[place]) ? place + 1 : reader.ReadAt(text, place);
        }

        return reader._terms;
    }

    /// <summary>Reads what stands between two blanks, or between quotes.</summary>
    /// <returns>The place after it.</returns>
    private int ReadAt(string text, int place)
    {
        var isExcluded = WordReader.Folded(text[place]) is "-";
        place += isExcluded ? 1 : 0;
        if (place < text.Length && Opening.Contains(text[place], StringComparison.Ordinal))
        {
            var close = text.AsSpan(place + 1).IndexOfAny(Closing);
            var end = close < 0 ? text.Length : place + 1 + close;
            AddQuoted(text.AsSpan(place + 1, end - place - 1), isExcluded);
            return end + 1;
        }

        var start = place;
        while (place < text.Length && !char.IsWhiteSpace(text[place]) && !Opening.Contains(text[place], StringComparison.Ordinal))
        {
            place++;
        }

        AddTyped(text.AsSpan(start, place - start), isExcluded);
        return place;
    }

    private void AddQuoted(ReadOnlySpan<char> text, bool isExcluded)
    {
        Add(WordReader.WordsOf(text.ToString()), isPrefix: false, isExcluded, isLiteral: true, text);
    }

    private void AddTyped(ReadOnlySpan<char> text, bool isExcluded)
    {
        var words = new List<string>();
        var (start, end) = (0, 0);
        var reader = new WordReader(text, _buffer);
        while (reader.Next())
        {
            if (words.Count > 0 && !Joins(text[end..reader.Start]))
            {
                Add(words, IsStar(text, end), isExcluded, IsStar(text, end), text[start..end]);
                words = [];
            }

            start = words.Count == 0 ? reader.Start : start;
            words.Add(reader.Word.ToString());
            end = reader.Start + reader.Length;
        }

        Add(words, IsStar(text, end), isExcluded, IsStar(text, end), text[start..end]);
    }

    private void Add(List<string> words, bool isPrefix, bool isExcluded, bool isLiteral, ReadOnlySpan<char> text)
    {
        if (words.Count > 0)
        {
            _terms.Add(new(new(words, isPrefix), isExcluded, isLiteral, text.ToString()));
        }
    }

    private static bool IsStar(ReadOnlySpan<char> text, int place) => place < text.Length && text[place] == '*';

    /// <summary>Whether what stands between two words makes one of them; an elided article may be part of it.</summary>
    private static bool Joins(ReadOnlySpan<char> between)
    {
        foreach (var letter in between)
        {
            if (!char.IsLetter(letter) && WordReader.Folded(letter) is not ("-" or "'" or "."))
            {
                return false;
            }
        }

        return true;
    }
}
