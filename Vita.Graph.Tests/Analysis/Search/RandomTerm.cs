using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>A term of a random search, with what it means.</summary>
internal sealed record RandomTerm(string Typed, IReadOnlyList<RandomWord> Words, string? Prefix, bool IsExcluded)
{
    public bool IsStopWord => Prefix is null && Words.Count == 1 && Words[0].Of is "de" or "la" && !IsQuoted;

    private bool IsQuoted => Typed.EndsWith('"');

    public static RandomTerm Of(Chance chance)
    {
        var isExcluded = chance.OneIn(4);
        var minus = isExcluded ? "-" : "";
        var words = Chance.Some(1 + chance.Below(3), () => RandomTexts.Word(chance));
        switch (chance.Below(4))
        {
            case 0:
                return new($"{minus}\"{string.Join(' ', words.Select(word => word.Written))}\"", words, null, isExcluded);
            case 1:
                return new($"{minus}{string.Join('-', words.Select(word => word.Written))}", words, null, isExcluded);
            case 2:
                var prefix = words[0].Folded[..(1 + chance.Below(words[0].Folded.Length))];
                return new($"{minus}{prefix}*", [words[0]], prefix, isExcluded);
            default:
                return new($"{minus}{chance.Pick(["", "l'", "qu’"])}{words[0].Written}", [words[0]], null, isExcluded);
        }
    }

    /// <summary>The places at which it stands in a text.</summary>
    public IEnumerable<int> StartsIn(IReadOnlyList<RandomWord> text) =>
        Prefix is not null
            ? Enumerable.Range(0, text.Count).Where(place => text[place].Folded.StartsWith(Prefix, StringComparison.Ordinal))
            : Enumerable
                .Range(0, Math.Max(0, text.Count - Words.Count + 1))
                .Where(place => Words.Select(word => word.Of).SequenceEqual(text.Skip(place).Take(Words.Count).Select(word => word.Of)));
}
