using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>Words as they count for their meaning: folded, without number and gender, without articles.</summary>
public static class MeaningWords
{
    /// <summary><c>RETOUR_D_EXPERIENCE</c> and <c>Retours d'expérience</c> → the same set.</summary>
    public static HashSet<string> Of(string text) =>
        [
            .. Folding
                .Fold(text)
                .Split([' ', '_', '-', '\'', '.', ',', ';', ':', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !FrenchWords.Stop.Contains(word) && !FrenchWords.Elisions.Contains(word))
                .Select(FrenchStemmer.Stem),
        ];

    /// <summary>All that a value is called: its name, and what stands between the commas of its texts in both languages.</summary>
    public static IEnumerable<HashSet<string>> NamesOf(EnumValue value) =>
        new[] { value.Name, value.LabelEn, value.LabelFr }.Concat(PartsOf(value.LabelFr)).Concat(PartsOf(value.LabelEn)).Select(Of);

    private static string[] PartsOf(string text) =>
        text.Split([",", ";", " ou ", " or ", " et ", " and ", "("], StringSplitOptions.RemoveEmptyEntries);
}
