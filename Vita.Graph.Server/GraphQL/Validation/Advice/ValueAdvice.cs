using GraphQL.Types;
using Vita.Graph.Core.Analysis.Search;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.GraphQL.Validation.Advice;

/// <summary>The value of a vocabulary that somebody meant who wrote it in French or English words, in another case, or between
/// quotes.</summary>
internal static class ValueAdvice
{
    /// <summary>Where the words of a vocabulary hang on its GraphQL type.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>More are no hint.</summary>
    private const int MostMeant = 3;

    /// <param name="type">What is expected.</param>
    /// <param name="found">What was found, as it is written in a document.</param>
    /// <param name="isList">Whether it is a list.</param>
    public static string Unknown(EnumerationGraphType type, string found, bool isList)
    {
        var (word, values) = (found.Trim('"'), type.Values.Select(value => value.Name).ToList());
        return isList ? " For several values there is 'in'."
            : values.Contains(word) ? $" Write {word}, without quotes."
            : Meant(type, word) is { Count: > 0 } meant ? Said(meant)
            : Names.NearestTo(word, values);
    }

    /// <summary>The values of a type with what they are called, by their names; none where it is no vocabulary.</summary>
    public static IReadOnlyList<EnumValue> ValuesOf(IGraphType type) =>
        type is not EnumerationGraphType words
            ? []
            : words.GetMetadata<EnumType>(Vocabulary)?.Values
                ?? [.. words.Values.Select(value => new EnumValue(value.Name, value.Description ?? "", value.Description ?? ""))];

    private static string Said(List<EnumValue> meant) => $" Nearest: {string.Join(" or ", meant.Select(Said))}.";

    private static string Said(EnumValue value) =>
        value.Name.Equals(value.LabelFr, StringComparison.OrdinalIgnoreCase) ? $"'{value.Name}'" : $"'{value.Name}' ({value.LabelFr})";

    /// <summary>By the whole of what a value is called, else by words of it, else by a name that begins as the word does.</summary>
    private static List<EnumValue> Meant(EnumerationGraphType type, string word)
    {
        if (word.Length > 200 || MeaningWords.Of(word) is not { Count: > 0 } words)
        {
            return [];
        }

        if (type.GetMetadata<EnumType>(Vocabulary) is not { } vocabulary)
        {
            return [.. Beginning(type, word).Select(name => new EnumValue(name, name, name))];
        }

        var whole = vocabulary.Values.Where(value => MeaningWords.NamesOf(value).Any(name => name.SetEquals(words))).ToList();
        if (whole.Count > 0 || Nearest.To(word, type.Values.Select(value => value.Name)) is not null)
        {
            return whole;
        }

        var parts = vocabulary.Values.Where(value => MeaningWords.NamesOf(value).Any(name => name.IsSupersetOf(words))).ToList();
        return parts.Count is > 0 and <= MostMeant ? parts : Misspelled(vocabulary, word);
    }

    private static List<EnumValue> Misspelled(EnumType vocabulary, string word)
    {
        var called = vocabulary
            .Values.SelectMany(value => new[] { value.LabelFr, value.LabelEn }.Select(label => (Label: Folding.Fold(label), Value: value)))
            .ToList();
        var nearest = Nearest.To(Folding.Fold(word).Replace('_', ' '), called.Select(one => one.Label));
        return [.. called.Where(one => one.Label == nearest).Select(one => one.Value).Take(1)];
    }

    private static IEnumerable<string> Beginning(EnumerationGraphType type, string word) =>
        type
            .Values.Select(value => value.Name)
            .Where(name => word.Length > name.Length && word.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .Take(1);
}
