namespace Vita.Graph.Core.Analysis.Search;

/// <summary>
/// What remains of a French word without its number, its gender and the ending of its infinitive or participle: <c>sociaux</c>,
/// <c>sociale</c> → <c>social</c>;
/// <c>formees</c>, <c>former</c> → <c>form</c>.
/// Words that differ in more than that stay apart: <c>agricole</c> and <c>agriculture</c>.
/// </summary>
/// <remarks>
/// After the rules of Jacques Savoy, "Light Stemming Approaches for the French, Portuguese, German and Hungarian Languages" (SAC 2006), of
/// which those that turn one part of
/// speech into another are
/// left out: they join too much in texts as short as these. It reads folded words, since half of the searches are typed without accents;
/// the usual stemmers need the accents.
/// Two short words may still
/// meet (<c>port</c> and <c>porte</c>), because <c>vert</c> and <c>verte</c> must.
/// </remarks>
internal static class FrenchStemmer
{
    /// <summary>The stem of a word as <see cref="WordReader"/> gives it. Acronyms of three letters, numbers and words of other scripts are
    /// their own stems.</summary>
    public static string Stem(string word)
    {
        if (FrenchWords.Irregular.TryGetValue(word, out var known))
        {
            return known;
        }

        if (word.Length < 4 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        var singular = Singular(word);
        return FrenchWords.Irregular.GetValueOrDefault(singular) ?? WithoutDouble(WithoutInfinitive(Masculine(singular)));
    }

    private static string Singular(string word) =>
        FrenchWords.Invariable.Contains(word) ? word
        : Ends(word, "eaux", 0) ? word[..^1]
        : Ends(word, "aux", 2) ? word[..^3] + "al"
        : Ends(word, "ux", 2) || (Ends(word, "s", 3) && !Ends(word, "ss", 0)) ? word[..^1]
        : word;

    private static string Masculine(string word)
    {
        var bare = WithoutE(word);
        var masculine =
            bare.Length == word.Length ? word
            : Ends(bare, "tric", 2) ? bare[..^4] + "teur"
            : Ends(bare, "eus", 2) || Ends(bare, "ais", 3) || Ends(bare, "ois", 3) ? bare[..^1]
            : Ends(bare, "iv", 3) ? bare[..^1] + "f"
            : Ends(bare, "iqu", 2) ? bare[..^2] + "c"
            : bare;

        // Agents in -eur have their feminine in -euse, qualities in -eux too: what both have in common remains.
        return Ends(masculine, "eur", 3) ? masculine[..^1] : masculine;
    }

    private static string WithoutInfinitive(string word) => Ends(word, "er", 3) ? WithoutE(word[..^1]) : word;

    /// <summary>Drops the last <c>e</c>, of a participle both: <c>employee</c> → <c>employ</c>. Four letters stay, three where two <c>e</c>
    /// meet: <c>mere</c> is not
    /// <c>mer</c>, but <c>agee</c> is <c>age</c>; three also of a feminine in <c>-ue</c> or <c>-ie</c>: <c>elue</c> is
    /// <c>elu</c>.</summary>
    private static string WithoutE(string word)
    {
        while (Ends(word, "e", 4) || Ends(word, "ee", 2) || IsShortParticiple(word))
        {
            word = word[..^1];
        }

        return word;
    }

    /// <summary>A feminine of four letters in <c>-ue</c> or <c>-ie</c> after a consonant: <c>elue</c>, <c>amie</c>, but not <c>joue</c>,
    /// <c>voie</c>.</summary>
    private static bool IsShortParticiple(string word) => word is [_, not ('a' or 'e' or 'i' or 'o' or 'u'), 'u' or 'i', 'e'];

    private static string WithoutDouble(string word) =>
        Ends(word, "ll", 3) || Ends(word, "nn", 3) || Ends(word, "tt", 3) || Ends(word, "ff", 3) ? word[..^1] : word;

    private static bool Ends(string word, string ending, int before) =>
        word.Length >= ending.Length + before && word.EndsWith(ending, StringComparison.Ordinal);
}
