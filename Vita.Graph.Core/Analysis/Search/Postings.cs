namespace Vita.Graph.Core.Analysis.Search;

/// <summary>
/// Where each word occurs. An occurrence is one number: the cell in its upper half, in the lower the place of the word among the words of
/// the cell; so that the next word of a
/// text is the next number, and
/// sorted occurrences are in the order of cells.
/// </summary>
internal sealed class Postings
{
    private readonly string[] _words;
    private readonly int[] _starts;
    private readonly long[] _occurrences;
    private readonly Dictionary<string, List<int>> _byStem = [];

    /// <param name="words">The distinct words.</param>
    /// <param name="wordOf">Which word each occurrence is of.</param>
    /// <param name="occurrences">The occurrences, sorted.</param>
    public Postings(IReadOnlyList<string> words, List<int> wordOf, List<long> occurrences)
    {
        _words = [.. words.Order(StringComparer.Ordinal)];
        var ranks = _words.Select((word, rank) => (word, rank)).ToDictionary(pair => pair.word, pair => pair.rank);
        var rankOf = words.Select(word => ranks[word]).ToArray();
        _starts = new int[_words.Length + 1];
        foreach (var word in wordOf)
        {
            _starts[rankOf[word] + 1]++;
        }

        for (var rank = 0; rank < _words.Length; rank++)
        {
            _starts[rank + 1] += _starts[rank];
        }

        var next = _starts.ToArray();
        _occurrences = new long[occurrences.Count];
        for (var place = 0; place < wordOf.Count; place++)
        {
            _occurrences[next[rankOf[wordOf[place]]]++] = occurrences[place];
        }

        for (var rank = 0; rank < _words.Length; rank++)
        {
            var stem = FrenchStemmer.Stem(_words[rank]);
            (_byStem.TryGetValue(stem, out var known) ? known : _byStem[stem] = []).Add(rank);
        }
    }

    /// <summary>The distinct words, those that occur most first.</summary>
    public IEnumerable<string> Words =>
        Enumerable.Range(0, _words.Length).OrderByDescending(word => _starts[word + 1] - _starts[word]).Select(word => _words[word]);

    public static int CellOf(long occurrence) => (int)(occurrence >> 32);

    public static int PlaceOf(long occurrence) => (int)occurrence;

    public static long At(int cell, int place) => ((long)cell << 32) | (uint)place;

    /// <summary>Where the words of a pattern stand side by side, in any of their forms: the places of its first word, sorted.</summary>
    public long[] Find(Pattern pattern)
    {
        var last = pattern.Words.Count - 1;
        return SideBySide(pattern.Words, (word, place) =>
            place == last && pattern.IsPrefix ? StartingWith(word) : OfStem(FrenchStemmer.Stem(word))
        );
    }

    /// <summary>Where words stand side by side: the places of the first, sorted.</summary>
    public static long[] SideBySide(IReadOnlyList<string> words, Func<string, int, long[]> occurrencesOf)
    {
        var found = occurrencesOf(words[0], 0);
        for (var place = 1; place < words.Count && found.Length > 0; place++)
        {
            var next = occurrencesOf(words[place], place);
            found = Array.FindAll(found, start => Array.BinarySearch(next, start + place) >= 0);
        }

        return found;
    }

    /// <summary>Where a word stands in just this form.</summary>
    public long[] Of(string word)
    {
        var rank = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        return rank < 0 ? [] : _occurrences[_starts[rank].._starts[rank + 1]];
    }

    /// <summary>Where words stand that begin with these letters.</summary>
    public long[] StartingWith(string prefix)
    {
        var first = Array.BinarySearch(_words, prefix, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        var end = first;
        while (end < _words.Length && _words[end].StartsWith(prefix, StringComparison.Ordinal))
        {
            end++;
        }

        var found = _occurrences[_starts[first].._starts[end]];
        Array.Sort(found);
        return found;
    }

    private long[] OfStem(string stem)
    {
        if (!_byStem.TryGetValue(stem, out var words))
        {
            return [];
        }

        long[] found =
        [
            .. words.SelectMany(word => new ArraySegment<long>(_occurrences, _starts[word], _starts[word + 1] - _starts[word])),
        ];
        Array.Sort(found);
        return found;
    }
}
