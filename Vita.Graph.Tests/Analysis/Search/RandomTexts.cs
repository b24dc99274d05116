using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>A word of a random text: the word it is a form of, the form as written, and folded by hand.</summary>
internal sealed record RandomWord(string Of, string Written, string Folded);

/// <summary>Texts of few words in many forms, between awkward signs. What they mean is known from how they were made.</summary>
internal static class RandomTexts
{
    /// <summary>By word: its forms, each beside its folded form.</summary>
    private static readonly RandomWord[] Words =
    [
        .. Forms(
            "mobilité",
            ("mobilité", "mobilite"),
            ("MOBILITÉS", "mobilites"),
            ("mobilite\u0301", "mobilite"),
            ("mo\u00ADbilités", "mobilites")
        ),
        .. Forms("mobilier", ("mobilier", "mobilier"), ("Mobiliers", "mobiliers")),
        .. Forms("insertion", ("insertion", "insertion"), ("INSERTIONS", "insertions")),
        .. Forms("social", ("sociaux", "sociaux"), ("sociale", "sociale"), ("Social", "social")),
        .. Forms("travail", ("travail", "travail"), ("travaux", "travaux")),
        .. Forms("œuvre", ("Œuvre", "oeuvre"), ("oeuvres", "oeuvres")),
        .. Forms("pays", ("Pays", "pays")),
        .. Forms("79", ("79", "79")),
        .. Forms("de", ("de", "de"), ("De", "de")),
        .. Forms("la", ("là", "la"), ("LA", "la")),
    ];

    private static readonly string[] Elisions = ["", "", "", "l’", "d'", "QU'", "jusqu`"];
    private static readonly string[] Signs =
    [
        " ",
        " ",
        " ",
        ", ",
        "-",
        " – ",
        "/",
        "😀",
        "\uD800",
        " \uDC00 ",
        "\n",
        "\u00A0",
        "\u200B",
        " « ",
    ];

    public static RandomWord Word(Chance chance) => chance.Pick(Words);

    /// <summary>Some words, and a text in which they stand in this order.</summary>
    public static (IReadOnlyList<RandomWord> Words, string Text) Text(Chance chance)
    {
        var words = Chance.Some(chance.Below(6), () => Word(chance));
        return (
            words,
            chance.Pick(Signs) + string.Concat(words.Select(word => chance.Pick(Elisions) + word.Written + chance.Pick(Signs)))
        );
    }

    private static IEnumerable<RandomWord> Forms(string of, params (string Written, string Folded)[] forms) =>
        forms.Select(form => new RandomWord(of, form.Written, form.Folded));
}
