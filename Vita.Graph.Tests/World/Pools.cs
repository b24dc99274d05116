namespace Vita.Graph.Tests.World;

/// <summary>The few values that random graphs hold and random operations ask for: collisions and awkward ones are the point.</summary>
internal static class Pools
{
    /// <summary>The first are drawn most often. Equal when folded, prefixes of one another, beyond the basic plane, with signs that JSON
    /// escapes.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "a",
        "A",
        "à",
        "",
        "Œuvre",
        "oeuvre",
        "Oeuvre",
        "L’emploi",
        "l'emploi",
        "L'Emploi",
        "Thouars",
        "Pays Thouarsais",
        "e\u0301te\u0301",
        "été",
        "Été",
        "ete",
        "\uFF5E",
        "😀",
        "𝒳 alpha",
        "Saint-Étienne",
        "saint–etienne",
        "\"a\\b\"",
        "tab\tline\n",
        "nbsp\u00A0nbsp",
        "z",
        "Z",
        "ẞ",
        "ss",
        "STRAẞE",
        "saint etienne",
        "Saint\u2011\u00C9tienne",
        "SAINT  -  E\u0301TIENNE",
        "sain\u00ADt etienne",
        "l insertion",
        "L\u02BCinsertion",
        "-",
        "’ ",
        "\u0301",
        "o\u0302\u0323",
        "\u1ED9",
        "\u212B",
        "\u1100\u1161\u11A8",
    ];

    public static IReadOnlyList<int> Ints { get; } = [2, 1, 3, 0, -7, 2008, 1999, int.MaxValue, 2009, int.MinValue];

    public static IReadOnlyList<double> Floats { get; } =
    [-1e308, -0.5, 0, 0.1, 0.30000000000000004, 1, 3, 417_076, 1e21, 5e-324, -0.0, 162019.375, 16777217, -5e-324, 9007199254740993];

    public static IReadOnlyList<string> Dates { get; } = ["1999", "2008", "2008-12", "2008-12-31", "2009-01-01"];

    /// <summary>What follows the kind in an id. Not every one exists in every graph.</summary>
    public static IReadOnlyList<string> Slugs { get; } = ["a", "a-1", "a-10", "a-9", "b", "c", "d-e"];
}
